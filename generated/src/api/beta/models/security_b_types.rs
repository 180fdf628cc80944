// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Value};

#[cfg(any(feature = "files", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.behaviorDuringRetentionPeriod`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    BehaviorDuringRetentionPeriod = "microsoft.graph.security.behaviorDuringRetentionPeriod" {
        DoNotRetain = "doNotRetain",
        Retain = "retain",
        RetainAsRecord = "retainAsRecord",
        RetainAsRegulatoryRecord = "retainAsRegulatoryRecord",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.blobContainerEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    BlobContainerEvidence: super::security::AlertEvidence = "microsoft.graph.security.blobContainerEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "storageResource" STORAGE_RESOURCE, storage_resource model -> Option<&super::security::AzureResourceEvidence>, with_storage_resource(super::security::AzureResourceEvidence), "`storageResource`: `microsoft.graph.security.azureResourceEvidence`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.blobEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    BlobEvidence: super::security::AlertEvidence = "microsoft.graph.security.blobEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "blobContainer" BLOB_CONTAINER, blob_container model -> Option<&BlobContainerEvidence>, with_blob_container(BlobContainerEvidence), "`blobContainer`: `microsoft.graph.security.blobContainerEvidence`, metadata";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, metadata";
    "fileHashes" FILE_HASHES, file_hashes models -> Option<&[super::security::FileHash]>, with_file_hashes(Vec<super::security::FileHash>), "`fileHashes`: `Collection(microsoft.graph.security.fileHash)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

#[cfg(feature = "security")]
crate::runtime::model! {
    /// `microsoft.graph.security.blockFileResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    BlockFileResponseAction: super::security::ResponseAction = "microsoft.graph.security.blockFileResponseAction";
    "deviceGroupNames" DEVICE_GROUP_NAMES, device_group_names strs -> Option<Vec<&str>>, with_device_group_names(Vec<String>), "`deviceGroupNames`: `Collection(Edm.String)`, metadata";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::FileEntityIdentifier>>, with_identifier(Flags<super::security::FileEntityIdentifier>), "`identifier`: `microsoft.graph.security.fileEntityIdentifier`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.security.bufferDecryptionResult`, metadata
    BufferDecryptionResult = "microsoft.graph.security.bufferDecryptionResult";
    "decryptedBuffer" DECRYPTED_BUFFER, decrypted_buffer untyped -> Option<&Value>, with_decrypted_buffer(Value), "`decryptedBuffer`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.security.bufferEncryptionResult`, metadata
    BufferEncryptionResult = "microsoft.graph.security.bufferEncryptionResult";
    "encryptedBuffer" ENCRYPTED_BUFFER, encrypted_buffer untyped -> Option<&Value>, with_encrypted_buffer(Value), "`encryptedBuffer`: `Edm.Untyped`, metadata";
    "publishingLicense" PUBLISHING_LICENSE, publishing_license untyped -> Option<&Value>, with_publishing_license(Value), "`publishingLicense`: `Edm.Untyped`, metadata";
}
