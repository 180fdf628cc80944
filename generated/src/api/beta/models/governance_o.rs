// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::OffsetDateTime;

crate::runtime::model! {
    /// `microsoft.graph.openAwsSecurityGroupFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    OpenAwsSecurityGroupFinding: super::Finding, super::Entity = "microsoft.graph.openAwsSecurityGroupFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "inboundPorts" INBOUND_PORTS, inbound_ports model -> Option<&super::InboundPorts>, with_inbound_ports(super::InboundPorts), "`inboundPorts`: `microsoft.graph.inboundPorts`, metadata";
    "totalStorageBucketCount" TOTAL_STORAGE_BUCKET_COUNT, total_storage_bucket_count i32 -> Option<i32>, with_total_storage_bucket_count(i32), "`totalStorageBucketCount`: `Edm.Int32`, metadata";
    "assignedComputeInstancesDetails" ASSIGNED_COMPUTE_INSTANCES_DETAILS, assigned_compute_instances_details models -> Option<&[super::AssignedComputeInstanceDetails]>, with_assigned_compute_instances_details(Vec<super::AssignedComputeInstanceDetails>), "`assignedComputeInstancesDetails`: `Collection(microsoft.graph.assignedComputeInstanceDetails)`, metadata";
    "securityGroup" SECURITY_GROUP, security_group model -> Option<&super::AwsAuthorizationSystemResource>, with_security_group(super::AwsAuthorizationSystemResource), "`securityGroup`: `microsoft.graph.awsAuthorizationSystemResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.openNetworkAzureSecurityGroupFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    OpenNetworkAzureSecurityGroupFinding: super::Finding, super::Entity = "microsoft.graph.openNetworkAzureSecurityGroupFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "inboundPorts" INBOUND_PORTS, inbound_ports model -> Option<&super::InboundPorts>, with_inbound_ports(super::InboundPorts), "`inboundPorts`: `microsoft.graph.inboundPorts`, metadata";
    "securityGroup" SECURITY_GROUP, security_group model -> Option<&super::AuthorizationSystemResource>, with_security_group(super::AuthorizationSystemResource), "`securityGroup`: `microsoft.graph.authorizationSystemResource`, metadata";
    "virtualMachines" VIRTUAL_MACHINES, virtual_machines models -> Option<&[super::VirtualMachineDetails]>, with_virtual_machines(Vec<super::VirtualMachineDetails>), "`virtualMachines`: `Collection(microsoft.graph.virtualMachineDetails)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.outlierContainerType`, metadata
    OutlierContainerType = "microsoft.graph.outlierContainerType" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.outlierMemberType`, metadata
    OutlierMemberType = "microsoft.graph.outlierMemberType" {
        User = "user",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.overprovisionedAwsResourceFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    OverprovisionedAwsResourceFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.overprovisionedAwsResourceFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.overprovisionedAwsRoleFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    OverprovisionedAwsRoleFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.overprovisionedAwsRoleFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.overprovisionedAzureServicePrincipalFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    OverprovisionedAzureServicePrincipalFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.overprovisionedAzureServicePrincipalFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.overprovisionedGcpServiceAccountFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    OverprovisionedGcpServiceAccountFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.overprovisionedGcpServiceAccountFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.overprovisionedServerlessFunctionFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    OverprovisionedServerlessFunctionFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.overprovisionedServerlessFunctionFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}

crate::runtime::model! {
    /// `microsoft.graph.overprovisionedUserFinding`, metadata, with the accessors of [`IdentityFinding`](super::IdentityFinding)
    OverprovisionedUserFinding: super::IdentityFinding, super::Finding, super::Entity = "microsoft.graph.overprovisionedUserFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "actionSummary" ACTION_SUMMARY, with_action_summary(super::ActionSummary), "`actionSummary`";
    inherited "identityDetails" IDENTITY_DETAILS, with_identity_details(super::IdentityDetails), "`identityDetails`";
    inherited "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`";
    inherited "identity" IDENTITY, with_identity(super::AuthorizationSystemIdentity), "`identity`";
}
