// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.verifiableCredentialPresentationStatusCode`, metadata
    VerifiableCredentialPresentationStatusCode = "microsoft.graph.verifiableCredentialPresentationStatusCode" {
        PresentationVerified = "presentation_verified",
        RequestRetrieved = "request_retrieved",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialRequired`, metadata, with the accessors of [`VerifiableCredentialRequirementStatus`](super::VerifiableCredentialRequirementStatus)
    VerifiableCredentialRequired: super::VerifiableCredentialRequirementStatus = "microsoft.graph.verifiableCredentialRequired";
    "expiryDateTime" EXPIRY_DATE_TIME, expiry_date_time date_time -> Parsed<OffsetDateTime>, with_expiry_date_time(OffsetDateTime), "`expiryDateTime`: `Edm.DateTimeOffset`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialRequirementStatus`, metadata
    VerifiableCredentialRequirementStatus = "microsoft.graph.verifiableCredentialRequirementStatus" {
        "microsoft.graph.verifiableCredentialRequired",
        "microsoft.graph.verifiableCredentialRetrieved",
        "microsoft.graph.verifiableCredentialVerified",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialRetrieved`, metadata, with the accessors of [`VerifiableCredentialRequirementStatus`](super::VerifiableCredentialRequirementStatus)
    VerifiableCredentialRetrieved: super::VerifiableCredentialRequirementStatus = "microsoft.graph.verifiableCredentialRetrieved";
    "expiryDateTime" EXPIRY_DATE_TIME, expiry_date_time date_time -> Parsed<OffsetDateTime>, with_expiry_date_time(OffsetDateTime), "`expiryDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialSettings`, metadata
    VerifiableCredentialSettings = "microsoft.graph.verifiableCredentialSettings";
    "credentialTypes" CREDENTIAL_TYPES, credential_types models -> Option<&[super::VerifiableCredentialType]>, with_credential_types(Vec<super::VerifiableCredentialType>), "`credentialTypes`: `Collection(microsoft.graph.verifiableCredentialType)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialType`, metadata
    VerifiableCredentialType = "microsoft.graph.verifiableCredentialType";
    "credentialType" CREDENTIAL_TYPE, credential_type str -> Option<&str>, with_credential_type(String), "`credentialType`: `Edm.String`, metadata";
    "issuers" ISSUERS, issuers strs -> Option<Vec<&str>>, with_issuers(Vec<String>), "`issuers`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.verifiableCredentialVerified`, metadata, with the accessors of [`VerifiableCredentialRequirementStatus`](super::VerifiableCredentialRequirementStatus)
    VerifiableCredentialVerified: super::VerifiableCredentialRequirementStatus = "microsoft.graph.verifiableCredentialVerified"
}

crate::runtime::model! {
    /// `microsoft.graph.verifiedCredentialClaims`, metadata
    VerifiedCredentialClaims = "microsoft.graph.verifiedCredentialClaims"
}

crate::runtime::model! {
    /// `microsoft.graph.verifiedCredentialData`, metadata
    VerifiedCredentialData = "microsoft.graph.verifiedCredentialData";
    "authority" AUTHORITY, authority str -> Option<&str>, with_authority(String), "`authority`: `Edm.String`, metadata";
    "claims" CLAIMS, claims model -> Option<&super::VerifiedCredentialClaims>, with_claims(super::VerifiedCredentialClaims), "`claims`: `microsoft.graph.verifiedCredentialClaims`, metadata";
    "type" TYPE, type_ strs -> Option<Vec<&str>>, with_type(Vec<String>), "`type`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualMachineDetails`, metadata, with the accessors of [`Entity`](super::Entity)
    VirtualMachineDetails: super::Entity = "microsoft.graph.virtualMachineDetails";
    inherited "id" ID, with_id(String), "`id`";
    "virtualMachine" VIRTUAL_MACHINE, virtual_machine model -> Option<&super::AuthorizationSystemResource>, with_virtual_machine(super::AuthorizationSystemResource), "`virtualMachine`: `microsoft.graph.authorizationSystemResource`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding`, metadata, with the accessors of [`Finding`](super::Finding)
    VirtualMachineWithAwsStorageBucketAccessFinding: super::Finding, super::Entity = "microsoft.graph.virtualMachineWithAwsStorageBucketAccessFinding";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "accessibleCount" ACCESSIBLE_COUNT, accessible_count i32 -> Option<i32>, with_accessible_count(i32), "`accessibleCount`: `Edm.Int32`, metadata";
    "bucketCount" BUCKET_COUNT, bucket_count i32 -> Option<i32>, with_bucket_count(i32), "`bucketCount`: `Edm.Int32`, metadata";
    "permissionsCreepIndex" PERMISSIONS_CREEP_INDEX, permissions_creep_index model -> Option<&super::PermissionsCreepIndex>, with_permissions_creep_index(super::PermissionsCreepIndex), "`permissionsCreepIndex`: `microsoft.graph.permissionsCreepIndex`, metadata";
    "ec2Instance" EC2_INSTANCE, ec2_instance model -> Option<&super::AuthorizationSystemResource>, with_ec2_instance(super::AuthorizationSystemResource), "`ec2Instance`: `microsoft.graph.authorizationSystemResource`, metadata";
    "role" ROLE, role model -> Option<&super::AwsRole>, with_role(super::AwsRole), "`role`: `microsoft.graph.awsRole`, metadata";
}
