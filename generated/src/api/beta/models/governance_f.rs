// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.finding`, metadata, with the accessors of [`Entity`](super::Entity)
    Finding: super::Entity = "microsoft.graph.finding" {
        "microsoft.graph.awsExternalSystemAccessFinding",
        "microsoft.graph.awsExternalSystemAccessRoleFinding",
        "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding",
        "microsoft.graph.awsIdentityAccessManagementKeyUsageFinding",
        "microsoft.graph.awsSecretInformationAccessFinding",
        "microsoft.graph.awsSecurityToolAdministrationFinding",
        "microsoft.graph.encryptedAwsStorageBucketFinding",
        "microsoft.graph.encryptedAzureStorageAccountFinding",
        "microsoft.graph.encryptedGcpStorageBucketFinding",
        "microsoft.graph.externallyAccessibleAwsStorageBucketFinding",
        "microsoft.graph.externallyAccessibleAzureBlobContainerFinding",
        "microsoft.graph.externallyAccessibleGcpStorageBucketFinding",
        "microsoft.graph.identityFinding",
        "microsoft.graph.inactiveAwsResourceFinding",
        "microsoft.graph.inactiveAwsRoleFinding",
        "microsoft.graph.inactiveAzureServicePrincipalFinding",
        "microsoft.graph.inactiveGcpServiceAccountFinding",
        "microsoft.graph.inactiveGroupFinding",
        "microsoft.graph.inactiveServerlessFunctionFinding",
        "microsoft.graph.inactiveUserFinding",
        "microsoft.graph.openAwsSecurityGroupFinding",
        "microsoft.graph.openNetworkAzureSecurityGroupFinding",
        "microsoft.graph.overprovisionedAwsResourceFinding",
        "microsoft.graph.overprovisionedAwsRoleFinding",
        "microsoft.graph.overprovisionedAzureServicePrincipalFinding",
        "microsoft.graph.overprovisionedGcpServiceAccountFinding",
        "microsoft.graph.overprovisionedServerlessFunctionFinding",
        "microsoft.graph.overprovisionedUserFinding",
        "microsoft.graph.privilegeEscalationAwsResourceFinding",
        "microsoft.graph.privilegeEscalationAwsRoleFinding",
        "microsoft.graph.privilegeEscalationFinding",
        "microsoft.graph.privilegeEscalationGcpServiceAccountFinding",
        "microsoft.graph.privilegeEscalationUserFinding",
        "microsoft.graph.secretInformationAccessAwsResourceFinding",
        "microsoft.graph.secretInformationAccessAwsRoleFinding",
        "microsoft.graph.secretInformationAccessAwsServerlessFunctionFinding",
        "microsoft.graph.secretInformationAccessAwsUserFinding",
        "microsoft.graph.securityToolAwsResourceAdministratorFinding",
        "microsoft.graph.securityToolAwsRoleAdministratorFinding",
        "microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding",
        "microsoft.graph.securityToolAwsUserAdministratorFinding",
        "microsoft.graph.superAwsResourceFinding",
        "microsoft.graph.superAwsRoleFinding",
        "microsoft.graph.superAzureServicePrincipalFinding",
        "microsoft.graph.superGcpServiceAccountFinding",
        "microsoft.graph.superServerlessFunctionFinding",
        "microsoft.graph.superUserFinding",
        "microsoft.graph.unenforcedMfaAwsUserFinding",
        "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}
