// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.fileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/fileassessmentrequest?view=graph-rest-beta), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    FileAssessmentRequest: super::ThreatAssessmentRequest, super::Entity = "microsoft.graph.fileAssessmentRequest";
    inherited "id" ID, with_id(String), "`id`";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "contentData" CONTENT_DATA, content_data str -> Option<&str>, with_content_data(String), "`contentData`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fileHash`](https://learn.microsoft.com/graph/api/resources/filehash?view=graph-rest-beta)
    FileHash = "microsoft.graph.fileHash";
    "hashType" HASH_TYPE, hash_type enumeration -> Option<super::FileHashType>, with_hash_type(super::FileHashType), "`hashType`: `microsoft.graph.fileHashType`" "Possible values are: unknown, sha1, sha256, md5, authenticodeHash256, lsHash, ctph, peSha1, peSha256.";
    "hashValue" HASH_VALUE, hash_value str -> Option<&str>, with_hash_value(String), "`hashValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.fileHashType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FileHashType = "microsoft.graph.fileHashType" {
        Unknown = "unknown",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Md5 = "md5",
        AuthenticodeHash256 = "authenticodeHash256",
        LsHash = "lsHash",
        Ctph = "ctph",
        PeSha1 = "peSha1",
        PeSha256 = "peSha256",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.fileSecurityProfile`, metadata, with the accessors of [`Entity`](super::Entity)
    FileSecurityProfile: super::Entity = "microsoft.graph.fileSecurityProfile";
    inherited "id" ID, with_id(String), "`id`";
    "activityGroupNames" ACTIVITY_GROUP_NAMES, activity_group_names strs -> Option<Vec<&str>>, with_activity_group_names(Vec<String>), "`activityGroupNames`: `Collection(Edm.String)`, metadata";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`, metadata";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`, metadata";
    "certificateThumbprint" CERTIFICATE_THUMBPRINT, certificate_thumbprint str -> Option<&str>, with_certificate_thumbprint(String), "`certificateThumbprint`: `Edm.String`, metadata";
    "extensions" EXTENSIONS, extensions strs -> Option<Vec<&str>>, with_extensions(Vec<String>), "`extensions`: `Collection(Edm.String)`, metadata";
    "fileType" FILE_TYPE, file_type str -> Option<&str>, with_file_type(String), "`fileType`: `Edm.String`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "hashes" HASHES, hashes models -> Option<&[super::FileHash]>, with_hashes(Vec<super::FileHash>), "`hashes`: `Collection(microsoft.graph.fileHash)`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "malwareStates" MALWARE_STATES, malware_states models -> Option<&[super::MalwareState]>, with_malware_states(Vec<super::MalwareState>), "`malwareStates`: `Collection(microsoft.graph.malwareState)`, metadata";
    "names" NAMES, names strs -> Option<Vec<&str>>, with_names(Vec<String>), "`names`: `Collection(Edm.String)`, metadata";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`, metadata";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, metadata";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`, metadata";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`, metadata";
    "vulnerabilityStates" VULNERABILITY_STATES, vulnerability_states models -> Option<&[super::VulnerabilityState]>, with_vulnerability_states(Vec<super::VulnerabilityState>), "`vulnerabilityStates`: `Collection(microsoft.graph.vulnerabilityState)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.fileSecurityState`](https://learn.microsoft.com/graph/api/resources/filesecuritystate?view=graph-rest-beta)
    FileSecurityState = "microsoft.graph.fileSecurityState";
    "fileHash" FILE_HASH, file_hash model -> Option<&super::FileHash>, with_file_hash(super::FileHash), "`fileHash`: `microsoft.graph.fileHash`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}
