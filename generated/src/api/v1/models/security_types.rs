// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.alert`](https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-1.0)
    Alert = "microsoft.graph.alert";
    "activityGroupName" ACTIVITY_GROUP_NAME, activity_group_name str -> Option<&str>, with_activity_group_name(String), "`activityGroupName`: `Edm.String`";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`" "Required.";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "closedDateTime" CLOSED_DATE_TIME, closed_date_time date_time -> Parsed<OffsetDateTime>, with_closed_date_time(OffsetDateTime), "`closedDateTime`: `Edm.DateTimeOffset`";
    "cloudAppStates" CLOUD_APP_STATES, cloud_app_states models -> Option<&[super::CloudAppSecurityState]>, with_cloud_app_states(Vec<super::CloudAppSecurityState>), "`cloudAppStates`: `Collection(microsoft.graph.cloudAppSecurityState)`";
    "comments" COMMENTS, comments strs -> Option<Vec<&str>>, with_comments(Vec<String>), "`comments`: `Collection(Edm.String)`";
    "confidence" CONFIDENCE, confidence i32 -> Option<i32>, with_confidence(i32), "`confidence`: `Edm.Int32`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`" "Required.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "detectionIds" DETECTION_IDS, detection_ids strs -> Option<Vec<&str>>, with_detection_ids(Vec<String>), "`detectionIds`: `Collection(Edm.String)`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`" "Required.";
    "feedback" FEEDBACK, feedback enumeration -> Option<super::AlertFeedback>, with_feedback(super::AlertFeedback), "`feedback`: `microsoft.graph.alertFeedback`" "Possible values are: unknown, truePositive, falsePositive, benignPositive.";
    "fileStates" FILE_STATES, file_states models -> Option<&[super::FileSecurityState]>, with_file_states(Vec<super::FileSecurityState>), "`fileStates`: `Collection(microsoft.graph.fileSecurityState)`";
    "hostStates" HOST_STATES, host_states models -> Option<&[super::HostSecurityState]>, with_host_states(Vec<super::HostSecurityState>), "`hostStates`: `Collection(microsoft.graph.hostSecurityState)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Required. Read-only.";
    "incidentIds" INCIDENT_IDS, incident_ids strs -> Option<Vec<&str>>, with_incident_ids(Vec<String>), "`incidentIds`: `Collection(Edm.String)`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "malwareStates" MALWARE_STATES, malware_states models -> Option<&[super::MalwareState]>, with_malware_states(Vec<super::MalwareState>), "`malwareStates`: `Collection(microsoft.graph.malwareState)`";
    "networkConnections" NETWORK_CONNECTIONS, network_connections models -> Option<&[super::NetworkConnection]>, with_network_connections(Vec<super::NetworkConnection>), "`networkConnections`: `Collection(microsoft.graph.networkConnection)`";
    "processes" PROCESSES, processes models -> Option<&[super::Process]>, with_processes(Vec<super::Process>), "`processes`: `Collection(microsoft.graph.process)`";
    "recommendedActions" RECOMMENDED_ACTIONS, recommended_actions strs -> Option<Vec<&str>>, with_recommended_actions(Vec<String>), "`recommendedActions`: `Collection(Edm.String)`";
    "registryKeyStates" REGISTRY_KEY_STATES, registry_key_states models -> Option<&[super::RegistryKeyState]>, with_registry_key_states(Vec<super::RegistryKeyState>), "`registryKeyStates`: `Collection(microsoft.graph.registryKeyState)`";
    "securityResources" SECURITY_RESOURCES, security_resources models -> Option<&[super::SecurityResource]>, with_security_resources(Vec<super::SecurityResource>), "`securityResources`: `Collection(microsoft.graph.securityResource)`";
    "severity" SEVERITY, severity enumeration -> Option<super::AlertSeverity>, with_severity(super::AlertSeverity), "`severity`: `microsoft.graph.alertSeverity`" "Required. Possible values are: unknown, informational, low, medium, high.";
    "sourceMaterials" SOURCE_MATERIALS, source_materials strs -> Option<Vec<&str>>, with_source_materials(Vec<String>), "`sourceMaterials`: `Collection(Edm.String)`";
    "status" STATUS, status enumeration -> Option<super::AlertStatus>, with_status(super::AlertStatus), "`status`: `microsoft.graph.alertStatus`" "Required. Possible values are: unknown, newAlert, inProgress, resolved.";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "triggers" TRIGGERS, triggers models -> Option<&[super::AlertTrigger]>, with_triggers(Vec<super::AlertTrigger>), "`triggers`: `Collection(microsoft.graph.alertTrigger)`";
    "userStates" USER_STATES, user_states models -> Option<&[super::UserSecurityState]>, with_user_states(Vec<super::UserSecurityState>), "`userStates`: `Collection(microsoft.graph.userSecurityState)`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`" "Required.";
    "vulnerabilityStates" VULNERABILITY_STATES, vulnerability_states models -> Option<&[super::VulnerabilityState]>, with_vulnerability_states(Vec<super::VulnerabilityState>), "`vulnerabilityStates`: `Collection(microsoft.graph.vulnerabilityState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertFeedback`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AlertFeedback = "microsoft.graph.alertFeedback" {
        Unknown = "unknown",
        TruePositive = "truePositive",
        FalsePositive = "falsePositive",
        BenignPositive = "benignPositive",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertSeverity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AlertSeverity = "microsoft.graph.alertSeverity" {
        Unknown = "unknown",
        Informational = "informational",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.alertStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AlertStatus = "microsoft.graph.alertStatus" {
        Unknown = "unknown",
        NewAlert = "newAlert",
        InProgress = "inProgress",
        Resolved = "resolved",
        Dismissed = "dismissed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.alertTrigger`](https://learn.microsoft.com/graph/api/resources/alerttrigger?view=graph-rest-1.0)
    AlertTrigger = "microsoft.graph.alertTrigger";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.averageComparativeScore`](https://learn.microsoft.com/graph/api/resources/averagecomparativescore?view=graph-rest-1.0)
    AverageComparativeScore = "microsoft.graph.averageComparativeScore";
    "basis" BASIS, basis str -> Option<&str>, with_basis(String), "`basis`: `Edm.String`" "Possible values are: AllTenants, TotalSeats, IndustryTypes.";
    "averageScore" AVERAGE_SCORE, average_score f64 -> Option<f64>, with_average_score(f64), "`averageScore`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bitlocker`](https://learn.microsoft.com/graph/api/resources/bitlocker?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Bitlocker: super::Entity = "microsoft.graph.bitlocker";
    inherited "id" ID, with_id(String), "`id`";
    "recoveryKeys" RECOVERY_KEYS, recovery_keys models -> Option<&[super::BitlockerRecoveryKey]>, with_recovery_keys(Vec<super::BitlockerRecoveryKey>), "`recoveryKeys`: `Collection(microsoft.graph.bitlockerRecoveryKey)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.bitlockerRecoveryKey`](https://learn.microsoft.com/graph/api/resources/bitlockerrecoverykey?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    BitlockerRecoveryKey: super::Entity = "microsoft.graph.bitlockerRecoveryKey";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`" "Not nullable.";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`" "Not nullable.";
    "volumeType" VOLUME_TYPE, volume_type enumeration -> Option<super::VolumeType>, with_volume_type(super::VolumeType), "`volumeType`: `microsoft.graph.volumeType`" "Possible values are: 1.";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificationControl`](https://learn.microsoft.com/graph/api/resources/certificationcontrol?view=graph-rest-1.0)
    CertificationControl = "microsoft.graph.certificationControl";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudAppSecurityState`](https://learn.microsoft.com/graph/api/resources/cloudappsecuritystate?view=graph-rest-1.0)
    CloudAppSecurityState = "microsoft.graph.cloudAppSecurityState";
    "destinationServiceIp" DESTINATION_SERVICE_IP, destination_service_ip str -> Option<&str>, with_destination_service_ip(String), "`destinationServiceIp`: `Edm.String`";
    "destinationServiceName" DESTINATION_SERVICE_NAME, destination_service_name str -> Option<&str>, with_destination_service_name(String), "`destinationServiceName`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.complianceInformation`](https://learn.microsoft.com/graph/api/resources/complianceinformation?view=graph-rest-1.0)
    ComplianceInformation = "microsoft.graph.complianceInformation";
    "certificationName" CERTIFICATION_NAME, certification_name str -> Option<&str>, with_certification_name(String), "`certificationName`: `Edm.String`";
    "certificationControls" CERTIFICATION_CONTROLS, certification_controls models -> Option<&[super::CertificationControl]>, with_certification_controls(Vec<super::CertificationControl>), "`certificationControls`: `Collection(microsoft.graph.certificationControl)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConnectionDirection = "microsoft.graph.connectionDirection" {
        Unknown = "unknown",
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ConnectionStatus = "microsoft.graph.connectionStatus" {
        Unknown = "unknown",
        Attempted = "attempted",
        Succeeded = "succeeded",
        Blocked = "blocked",
        Failed = "failed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.controlScore`](https://learn.microsoft.com/graph/api/resources/controlscore?view=graph-rest-1.0)
    ControlScore = "microsoft.graph.controlScore";
    "controlName" CONTROL_NAME, control_name str -> Option<&str>, with_control_name(String), "`controlName`: `Edm.String`";
    "score" SCORE, score f64 -> Option<f64>, with_score(f64), "`score`: `Edm.Double`";
    "controlCategory" CONTROL_CATEGORY, control_category str -> Option<&str>, with_control_category(String), "`controlCategory`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.dataPolicyOperation`](https://learn.microsoft.com/graph/api/resources/datapolicyoperation?view=graph-rest-1.0)
    DataPolicyOperation = "microsoft.graph.dataPolicyOperation";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::DataPolicyOperationStatus>, with_status(super::DataPolicyOperationStatus), "`status`: `microsoft.graph.dataPolicyOperationStatus`" "Possible values are: notStarted, running, complete, failed, unknownFutureValue.";
    "storageLocation" STORAGE_LOCATION, storage_location str -> Option<&str>, with_storage_location(String), "`storageLocation`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "submittedDateTime" SUBMITTED_DATE_TIME, submitted_date_time date_time -> Parsed<OffsetDateTime>, with_submitted_date_time(OffsetDateTime), "`submittedDateTime`: `Edm.DateTimeOffset`";
    "progress" PROGRESS, progress str -> Option<&str>, with_progress(String), "`progress`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.dataPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DataPolicyOperationStatus = "microsoft.graph.dataPolicyOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Complete = "complete",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.emailFileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/emailFileAssessmentRequest?view=graph-rest-1.0), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    EmailFileAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.emailFileAssessmentRequest";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "contentData" CONTENT_DATA, content_data str -> Option<&str>, with_content_data(String), "`contentData`: `Edm.String`";
    "destinationRoutingReason" DESTINATION_ROUTING_REASON, destination_routing_reason enumeration -> Option<super::MailDestinationRoutingReason>, with_destination_routing_reason(super::MailDestinationRoutingReason), "`destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`" "Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.";
    "recipientEmail" RECIPIENT_EMAIL, recipient_email str -> Option<&str>, with_recipient_email(String), "`recipientEmail`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.emailRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EmailRole = "microsoft.graph.emailRole" {
        Unknown = "unknown",
        Sender = "sender",
        Recipient = "recipient",
    }
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.fileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/fileassessmentrequest?view=graph-rest-1.0), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    FileAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.fileAssessmentRequest";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "contentData" CONTENT_DATA, content_data str -> Option<&str>, with_content_data(String), "`contentData`: `Edm.String`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.fileHash`](https://learn.microsoft.com/graph/api/resources/filehash?view=graph-rest-1.0)
    FileHash = "microsoft.graph.fileHash";
    "hashType" HASH_TYPE, hash_type enumeration -> Option<super::FileHashType>, with_hash_type(super::FileHashType), "`hashType`: `microsoft.graph.fileHashType`" "Possible values are: unknown, sha1, sha256, md5, authenticodeHash256, lsHash, ctph, peSha1, peSha256.";
    "hashValue" HASH_VALUE, hash_value str -> Option<&str>, with_hash_value(String), "`hashValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.fileHashType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.fileSecurityState`](https://learn.microsoft.com/graph/api/resources/filesecuritystate?view=graph-rest-1.0)
    FileSecurityState = "microsoft.graph.fileSecurityState";
    "fileHash" FILE_HASH, file_hash model -> Option<&super::FileHash>, with_file_hash(super::FileHash), "`fileHash`: `microsoft.graph.fileHash`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.hostSecurityState`](https://learn.microsoft.com/graph/api/resources/hostsecuritystate?view=graph-rest-1.0)
    HostSecurityState = "microsoft.graph.hostSecurityState";
    "fqdn" FQDN, fqdn str -> Option<&str>, with_fqdn(String), "`fqdn`: `Edm.String`";
    "isAzureAdJoined" IS_AZURE_AD_JOINED, is_azure_ad_joined bool -> Option<bool>, with_is_azure_ad_joined(bool), "`isAzureAdJoined`: `Edm.Boolean`";
    "isAzureAdRegistered" IS_AZURE_AD_REGISTERED, is_azure_ad_registered bool -> Option<bool>, with_is_azure_ad_registered(bool), "`isAzureAdRegistered`: `Edm.Boolean`";
    "isHybridAzureDomainJoined" IS_HYBRID_AZURE_DOMAIN_JOINED, is_hybrid_azure_domain_joined bool -> Option<bool>, with_is_hybrid_azure_domain_joined(bool), "`isHybridAzureDomainJoined`: `Edm.Boolean`";
    "netBiosName" NET_BIOS_NAME, net_bios_name str -> Option<&str>, with_net_bios_name(String), "`netBiosName`: `Edm.String`";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`";
    "privateIpAddress" PRIVATE_IP_ADDRESS, private_ip_address str -> Option<&str>, with_private_ip_address(String), "`privateIpAddress`: `Edm.String`";
    "publicIpAddress" PUBLIC_IP_ADDRESS, public_ip_address str -> Option<&str>, with_public_ip_address(String), "`publicIpAddress`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.logonType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    LogonType = "microsoft.graph.logonType" {
        Unknown = "unknown",
        Interactive = "interactive",
        RemoteInteractive = "remoteInteractive",
        Network = "network",
        Batch = "batch",
        Service = "service",
    }
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.mailAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/mailassessmentrequest?view=graph-rest-1.0), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    MailAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.mailAssessmentRequest";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "destinationRoutingReason" DESTINATION_ROUTING_REASON, destination_routing_reason enumeration -> Option<super::MailDestinationRoutingReason>, with_destination_routing_reason(super::MailDestinationRoutingReason), "`destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`" "Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.";
    "messageUri" MESSAGE_URI, message_uri str -> Option<&str>, with_message_uri(String), "`messageUri`: `Edm.String`";
    "recipientEmail" RECIPIENT_EMAIL, recipient_email str -> Option<&str>, with_recipient_email(String), "`recipientEmail`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.mailDestinationRoutingReason`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    MailDestinationRoutingReason = "microsoft.graph.mailDestinationRoutingReason" {
        None = "none",
        MailFlowRule = "mailFlowRule",
        SafeSender = "safeSender",
        BlockedSender = "blockedSender",
        AdvancedSpamFiltering = "advancedSpamFiltering",
        DomainAllowList = "domainAllowList",
        DomainBlockList = "domainBlockList",
        NotInAddressBook = "notInAddressBook",
        FirstTimeSender = "firstTimeSender",
        AutoPurgeToInbox = "autoPurgeToInbox",
        AutoPurgeToJunk = "autoPurgeToJunk",
        AutoPurgeToDeleted = "autoPurgeToDeleted",
        Outbound = "outbound",
        NotJunk = "notJunk",
        Junk = "junk",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.malwareState`](https://learn.microsoft.com/graph/api/resources/malwarestate?view=graph-rest-1.0)
    MalwareState = "microsoft.graph.malwareState";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "family" FAMILY, family str -> Option<&str>, with_family(String), "`family`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "severity" SEVERITY, severity str -> Option<&str>, with_severity(String), "`severity`: `Edm.String`";
    "wasRunning" WAS_RUNNING, was_running bool -> Option<bool>, with_was_running(bool), "`wasRunning`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.networkConnection`](https://learn.microsoft.com/graph/api/resources/networkconnection?view=graph-rest-1.0)
    NetworkConnection = "microsoft.graph.networkConnection";
    "applicationName" APPLICATION_NAME, application_name str -> Option<&str>, with_application_name(String), "`applicationName`: `Edm.String`";
    "destinationAddress" DESTINATION_ADDRESS, destination_address str -> Option<&str>, with_destination_address(String), "`destinationAddress`: `Edm.String`";
    "destinationLocation" DESTINATION_LOCATION, destination_location str -> Option<&str>, with_destination_location(String), "`destinationLocation`: `Edm.String`";
    "destinationDomain" DESTINATION_DOMAIN, destination_domain str -> Option<&str>, with_destination_domain(String), "`destinationDomain`: `Edm.String`";
    "destinationPort" DESTINATION_PORT, destination_port str -> Option<&str>, with_destination_port(String), "`destinationPort`: `Edm.String`";
    "destinationUrl" DESTINATION_URL, destination_url str -> Option<&str>, with_destination_url(String), "`destinationUrl`: `Edm.String`";
    "direction" DIRECTION, direction enumeration -> Option<super::ConnectionDirection>, with_direction(super::ConnectionDirection), "`direction`: `microsoft.graph.connectionDirection`" "Possible values are: unknown, inbound, outbound.";
    "domainRegisteredDateTime" DOMAIN_REGISTERED_DATE_TIME, domain_registered_date_time date_time -> Parsed<OffsetDateTime>, with_domain_registered_date_time(OffsetDateTime), "`domainRegisteredDateTime`: `Edm.DateTimeOffset`";
    "localDnsName" LOCAL_DNS_NAME, local_dns_name str -> Option<&str>, with_local_dns_name(String), "`localDnsName`: `Edm.String`";
    "natDestinationAddress" NAT_DESTINATION_ADDRESS, nat_destination_address str -> Option<&str>, with_nat_destination_address(String), "`natDestinationAddress`: `Edm.String`";
    "natDestinationPort" NAT_DESTINATION_PORT, nat_destination_port str -> Option<&str>, with_nat_destination_port(String), "`natDestinationPort`: `Edm.String`";
    "natSourceAddress" NAT_SOURCE_ADDRESS, nat_source_address str -> Option<&str>, with_nat_source_address(String), "`natSourceAddress`: `Edm.String`";
    "natSourcePort" NAT_SOURCE_PORT, nat_source_port str -> Option<&str>, with_nat_source_port(String), "`natSourcePort`: `Edm.String`";
    "protocol" PROTOCOL, protocol enumeration -> Option<super::SecurityNetworkProtocol>, with_protocol(super::SecurityNetworkProtocol), "`protocol`: `microsoft.graph.securityNetworkProtocol`" "Possible values are: unknown, ip, icmp, igmp, ggp, ipv4, tcp, pup, udp, idp, ipv6, ipv6RoutingHeader, ipv6FragmentHeader, ipSecEncapsulatingSecurityPayload, ipSecAuthenticationHeader, icmpV6, ipv6NoNextHeader, ipv6DestinationOptions, nd, raw, ipx, spx, spxII.";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
    "sourceAddress" SOURCE_ADDRESS, source_address str -> Option<&str>, with_source_address(String), "`sourceAddress`: `Edm.String`";
    "sourceLocation" SOURCE_LOCATION, source_location str -> Option<&str>, with_source_location(String), "`sourceLocation`: `Edm.String`";
    "sourcePort" SOURCE_PORT, source_port str -> Option<&str>, with_source_port(String), "`sourcePort`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::ConnectionStatus>, with_status(super::ConnectionStatus), "`status`: `microsoft.graph.connectionStatus`" "Possible values are: unknown, attempted, succeeded, blocked, failed.";
    "urlParameters" URL_PARAMETERS, url_parameters str -> Option<&str>, with_url_parameters(String), "`urlParameters`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.process`](https://learn.microsoft.com/graph/api/resources/process?view=graph-rest-1.0)
    Process = "microsoft.graph.process";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "commandLine" COMMAND_LINE, command_line str -> Option<&str>, with_command_line(String), "`commandLine`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "fileHash" FILE_HASH, file_hash model -> Option<&super::FileHash>, with_file_hash(super::FileHash), "`fileHash`: `microsoft.graph.fileHash`";
    "integrityLevel" INTEGRITY_LEVEL, integrity_level enumeration -> Option<super::ProcessIntegrityLevel>, with_integrity_level(super::ProcessIntegrityLevel), "`integrityLevel`: `microsoft.graph.processIntegrityLevel`" "Possible values are: unknown, untrusted, low, medium, high, system.";
    "isElevated" IS_ELEVATED, is_elevated bool -> Option<bool>, with_is_elevated(bool), "`isElevated`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "parentProcessCreatedDateTime" PARENT_PROCESS_CREATED_DATE_TIME, parent_process_created_date_time date_time -> Parsed<OffsetDateTime>, with_parent_process_created_date_time(OffsetDateTime), "`parentProcessCreatedDateTime`: `Edm.DateTimeOffset`";
    "parentProcessId" PARENT_PROCESS_ID, parent_process_id i32 -> Option<i32>, with_parent_process_id(i32), "`parentProcessId`: `Edm.Int32`";
    "parentProcessName" PARENT_PROCESS_NAME, parent_process_name str -> Option<&str>, with_parent_process_name(String), "`parentProcessName`: `Edm.String`";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`";
    "processId" PROCESS_ID, process_id i32 -> Option<i32>, with_process_id(i32), "`processId`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.processIntegrityLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ProcessIntegrityLevel = "microsoft.graph.processIntegrityLevel" {
        Unknown = "unknown",
        Untrusted = "untrusted",
        Low = "low",
        Medium = "medium",
        High = "high",
        System = "system",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryHive`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RegistryHive = "microsoft.graph.registryHive" {
        Unknown = "unknown",
        CurrentConfig = "currentConfig",
        CurrentUser = "currentUser",
        LocalMachineSam = "localMachineSam",
        LocalMachineSecurity = "localMachineSecurity",
        LocalMachineSoftware = "localMachineSoftware",
        LocalMachineSystem = "localMachineSystem",
        UsersDefault = "usersDefault",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.registryKeyState`](https://learn.microsoft.com/graph/api/resources/registrykeystate?view=graph-rest-1.0)
    RegistryKeyState = "microsoft.graph.registryKeyState";
    "hive" HIVE, hive enumeration -> Option<super::RegistryHive>, with_hive(super::RegistryHive), "`hive`: `microsoft.graph.registryHive`" "Possible values are: unknown, currentConfig, currentUser, localMachineSam, localMachineSecurity, localMachineSoftware, localMachineSystem, usersDefault.";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`";
    "oldKey" OLD_KEY, old_key str -> Option<&str>, with_old_key(String), "`oldKey`: `Edm.String`";
    "oldValueData" OLD_VALUE_DATA, old_value_data str -> Option<&str>, with_old_value_data(String), "`oldValueData`: `Edm.String`";
    "oldValueName" OLD_VALUE_NAME, old_value_name str -> Option<&str>, with_old_value_name(String), "`oldValueName`: `Edm.String`";
    "operation" OPERATION, operation enumeration -> Option<super::RegistryOperation>, with_operation(super::RegistryOperation), "`operation`: `microsoft.graph.registryOperation`" "Possible values are: unknown, create, modify, delete.";
    "processId" PROCESS_ID, process_id i32 -> Option<i32>, with_process_id(i32), "`processId`: `Edm.Int32`";
    "valueData" VALUE_DATA, value_data str -> Option<&str>, with_value_data(String), "`valueData`: `Edm.String`";
    "valueName" VALUE_NAME, value_name str -> Option<&str>, with_value_name(String), "`valueName`: `Edm.String`";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<super::RegistryValueType>, with_value_type(super::RegistryValueType), "`valueType`: `microsoft.graph.registryValueType`" "Possible values are: unknown, binary, dword, dwordLittleEndian, dwordBigEndian, expandSz, link, multiSz, none, qword, qwordlittleEndian, sz.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryOperation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RegistryOperation = "microsoft.graph.registryOperation" {
        Unknown = "unknown",
        Create = "create",
        Modify = "modify",
        Delete = "delete",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registryValueType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RegistryValueType = "microsoft.graph.registryValueType" {
        Unknown = "unknown",
        Binary = "binary",
        Dword = "dword",
        DwordLittleEndian = "dwordLittleEndian",
        DwordBigEndian = "dwordBigEndian",
        ExpandSz = "expandSz",
        Link = "link",
        MultiSz = "multiSz",
        None = "none",
        Qword = "qword",
        QwordlittleEndian = "qwordlittleEndian",
        Sz = "sz",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScore`](https://learn.microsoft.com/graph/api/resources/securescore?view=graph-rest-1.0)
    SecureScore = "microsoft.graph.secureScore";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Required. Read-only.";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "activeUserCount" ACTIVE_USER_COUNT, active_user_count i32 -> Option<i32>, with_active_user_count(i32), "`activeUserCount`: `Edm.Int32`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "currentScore" CURRENT_SCORE, current_score f64 -> Option<f64>, with_current_score(f64), "`currentScore`: `Edm.Double`";
    "enabledServices" ENABLED_SERVICES, enabled_services strs -> Option<Vec<&str>>, with_enabled_services(Vec<String>), "`enabledServices`: `Collection(Edm.String)`";
    "licensedUserCount" LICENSED_USER_COUNT, licensed_user_count i32 -> Option<i32>, with_licensed_user_count(i32), "`licensedUserCount`: `Edm.Int32`";
    "maxScore" MAX_SCORE, max_score f64 -> Option<f64>, with_max_score(f64), "`maxScore`: `Edm.Double`";
    "averageComparativeScores" AVERAGE_COMPARATIVE_SCORES, average_comparative_scores models -> Option<&[super::AverageComparativeScore]>, with_average_comparative_scores(Vec<super::AverageComparativeScore>), "`averageComparativeScores`: `Collection(microsoft.graph.averageComparativeScore)`";
    "controlScores" CONTROL_SCORES, control_scores models -> Option<&[super::ControlScore]>, with_control_scores(Vec<super::ControlScore>), "`controlScores`: `Collection(microsoft.graph.controlScore)`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlProfile`](https://learn.microsoft.com/graph/api/resources/securescorecontrolprofile?view=graph-rest-1.0)
    SecureScoreControlProfile = "microsoft.graph.secureScoreControlProfile";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Required. Read-only.";
    "azureTenantId" AZURE_TENANT_ID, azure_tenant_id str -> Option<&str>, with_azure_tenant_id(String), "`azureTenantId`: `Edm.String`";
    "actionType" ACTION_TYPE, action_type str -> Option<&str>, with_action_type(String), "`actionType`: `Edm.String`";
    "actionUrl" ACTION_URL, action_url str -> Option<&str>, with_action_url(String), "`actionUrl`: `Edm.String`";
    "controlCategory" CONTROL_CATEGORY, control_category str -> Option<&str>, with_control_category(String), "`controlCategory`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "deprecated" DEPRECATED, deprecated bool -> Option<bool>, with_deprecated(bool), "`deprecated`: `Edm.Boolean`";
    "implementationCost" IMPLEMENTATION_COST, implementation_cost str -> Option<&str>, with_implementation_cost(String), "`implementationCost`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "maxScore" MAX_SCORE, max_score f64 -> Option<f64>, with_max_score(f64), "`maxScore`: `Edm.Double`";
    "rank" RANK, rank i32 -> Option<i32>, with_rank(i32), "`rank`: `Edm.Int32`";
    "remediation" REMEDIATION, remediation str -> Option<&str>, with_remediation(String), "`remediation`: `Edm.String`";
    "remediationImpact" REMEDIATION_IMPACT, remediation_impact str -> Option<&str>, with_remediation_impact(String), "`remediationImpact`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
    "threats" THREATS, threats strs -> Option<Vec<&str>>, with_threats(Vec<String>), "`threats`: `Collection(Edm.String)`";
    "tier" TIER, tier str -> Option<&str>, with_tier(String), "`tier`: `Edm.String`";
    "userImpact" USER_IMPACT, user_impact str -> Option<&str>, with_user_impact(String), "`userImpact`: `Edm.String`";
    "complianceInformation" COMPLIANCE_INFORMATION, compliance_information models -> Option<&[super::ComplianceInformation]>, with_compliance_information(Vec<super::ComplianceInformation>), "`complianceInformation`: `Collection(microsoft.graph.complianceInformation)`";
    "controlStateUpdates" CONTROL_STATE_UPDATES, control_state_updates models -> Option<&[super::SecureScoreControlStateUpdate]>, with_control_state_updates(Vec<super::SecureScoreControlStateUpdate>), "`controlStateUpdates`: `Collection(microsoft.graph.secureScoreControlStateUpdate)`";
    "vendorInformation" VENDOR_INFORMATION, vendor_information model -> Option<&super::SecurityVendorInformation>, with_vendor_information(super::SecurityVendorInformation), "`vendorInformation`: `microsoft.graph.securityVendorInformation`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.secureScoreControlStateUpdate`](https://learn.microsoft.com/graph/api/resources/securescorecontrolstateupdate?view=graph-rest-1.0)
    SecureScoreControlStateUpdate = "microsoft.graph.secureScoreControlStateUpdate";
    "assignedTo" ASSIGNED_TO, assigned_to str -> Option<&str>, with_assigned_to(String), "`assignedTo`: `Edm.String`";
    "comment" COMMENT, comment str -> Option<&str>, with_comment(String), "`comment`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "updatedBy" UPDATED_BY, updated_by str -> Option<&str>, with_updated_by(String), "`updatedBy`: `Edm.String`";
    "updatedDateTime" UPDATED_DATE_TIME, updated_date_time date_time -> Parsed<OffsetDateTime>, with_updated_date_time(OffsetDateTime), "`updatedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityNetworkProtocol`](https://learn.microsoft.com/graph/api/resources/securitynetworkprotocol?view=graph-rest-1.0)
    SecurityNetworkProtocol = "microsoft.graph.securityNetworkProtocol" {
        Unknown = "unknown",
        Ip = "ip",
        Icmp = "icmp",
        Igmp = "igmp",
        Ggp = "ggp",
        Ipv4 = "ipv4",
        Tcp = "tcp",
        Pup = "pup",
        Udp = "udp",
        Idp = "idp",
        Ipv6 = "ipv6",
        Ipv6RoutingHeader = "ipv6RoutingHeader",
        Ipv6FragmentHeader = "ipv6FragmentHeader",
        IpSecEncapsulatingSecurityPayload = "ipSecEncapsulatingSecurityPayload",
        IpSecAuthenticationHeader = "ipSecAuthenticationHeader",
        IcmpV6 = "icmpV6",
        Ipv6NoNextHeader = "ipv6NoNextHeader",
        Ipv6DestinationOptions = "ipv6DestinationOptions",
        Nd = "nd",
        Raw = "raw",
        Ipx = "ipx",
        Spx = "spx",
        SpxIi = "spxII",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityResource`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-1.0)
    SecurityResource = "microsoft.graph.securityResource";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
    "resourceType" RESOURCE_TYPE, resource_type enumeration -> Option<super::SecurityResourceType>, with_resource_type(super::SecurityResourceType), "`resourceType`: `microsoft.graph.securityResourceType`" "Possible values are: attacked, related.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityResourceType`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-1.0)
    SecurityResourceType = "microsoft.graph.securityResourceType" {
        Attacked = "attacked",
        Related = "related",
        Unknown = "unknown",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityVendorInformation`](https://learn.microsoft.com/graph/api/resources/securityvendorinformation?view=graph-rest-1.0)
    SecurityVendorInformation = "microsoft.graph.securityVendorInformation";
    "provider" PROVIDER, provider str -> Option<&str>, with_provider(String), "`provider`: `Edm.String`";
    "providerVersion" PROVIDER_VERSION, provider_version str -> Option<&str>, with_provider_version(String), "`providerVersion`: `Edm.String`" "Required.";
    "subProvider" SUB_PROVIDER, sub_provider str -> Option<&str>, with_sub_provider(String), "`subProvider`: `Edm.String`";
    "vendor" VENDOR, vendor str -> Option<&str>, with_vendor(String), "`vendor`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentContentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentContentType = "microsoft.graph.threatAssessmentContentType" {
        Mail = "mail",
        Url = "url",
        File = "file",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/threatassessmentrequest?view=graph-rest-1.0)
    ThreatAssessmentRequest = "microsoft.graph.threatAssessmentRequest" {
        "microsoft.graph.emailFileAssessmentRequest",
        "microsoft.graph.fileAssessmentRequest",
        "microsoft.graph.mailAssessmentRequest",
        "microsoft.graph.urlAssessmentRequest",
    };
    "category" CATEGORY, category enumeration -> Option<super::ThreatCategory>, with_category(super::ThreatCategory), "`category`: `microsoft.graph.threatCategory`" "Possible values are: spam, phishing, malware.";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<super::ThreatAssessmentContentType>, with_content_type(super::ThreatAssessmentContentType), "`contentType`: `microsoft.graph.threatAssessmentContentType`" "Possible values are: mail, url, file.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "expectedAssessment" EXPECTED_ASSESSMENT, expected_assessment enumeration -> Option<super::ThreatExpectedAssessment>, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`: `microsoft.graph.threatExpectedAssessment`" "Possible values are: block, unblock.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "requestSource" REQUEST_SOURCE, request_source enumeration -> Option<super::ThreatAssessmentRequestSource>, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`: `microsoft.graph.threatAssessmentRequestSource`" "Possible values are: administrator.";
    "status" STATUS, status enumeration -> Option<super::ThreatAssessmentStatus>, with_status(super::ThreatAssessmentStatus), "`status`: `microsoft.graph.threatAssessmentStatus`" "Possible values are: pending, completed.";
    "results" RESULTS, results models -> Option<&[super::ThreatAssessmentResult]>, with_results(Vec<super::ThreatAssessmentResult>), "`results`: `Collection(microsoft.graph.threatAssessmentResult)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentRequestSource = "microsoft.graph.threatAssessmentRequestSource" {
        Undefined = "undefined",
        User = "user",
        Administrator = "administrator",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentResult`](https://learn.microsoft.com/graph/api/resources/threatassessmentresult?view=graph-rest-1.0)
    ThreatAssessmentResult = "microsoft.graph.threatAssessmentResult";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "resultType" RESULT_TYPE, result_type enumeration -> Option<super::ThreatAssessmentResultType>, with_result_type(super::ThreatAssessmentResultType), "`resultType`: `microsoft.graph.threatAssessmentResultType`" "Possible values are: checkPolicy, rescan.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentResultType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentResultType = "microsoft.graph.threatAssessmentResultType" {
        CheckPolicy = "checkPolicy",
        Rescan = "rescan",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentStatus = "microsoft.graph.threatAssessmentStatus" {
        Pending = "pending",
        Completed = "completed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatCategory = "microsoft.graph.threatCategory" {
        Spam = "spam",
        Phishing = "phishing",
        Malware = "malware",
        UnknownFutureValue = "unknownFutureValue",
        Undefined = "undefined",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatExpectedAssessment`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatExpectedAssessment = "microsoft.graph.threatExpectedAssessment" {
        Block = "block",
        Unblock = "unblock",
    }
}

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.urlAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/urlassessmentrequest?view=graph-rest-1.0), with the accessors of [`ThreatAssessmentRequest`](super::ThreatAssessmentRequest)
    UrlAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.urlAssessmentRequest";
    inherited "category" CATEGORY, with_category(super::ThreatCategory), "`category`";
    inherited "contentType" CONTENT_TYPE, with_content_type(super::ThreatAssessmentContentType), "`contentType`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "expectedAssessment" EXPECTED_ASSESSMENT, with_expected_assessment(super::ThreatExpectedAssessment), "`expectedAssessment`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "requestSource" REQUEST_SOURCE, with_request_source(super::ThreatAssessmentRequestSource), "`requestSource`";
    inherited "status" STATUS, with_status(super::ThreatAssessmentStatus), "`status`";
    inherited "results" RESULTS, with_results(Vec<super::ThreatAssessmentResult>), "`results`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userAccountSecurityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UserAccountSecurityType = "microsoft.graph.userAccountSecurityType" {
        Unknown = "unknown",
        Standard = "standard",
        Power = "power",
        Administrator = "administrator",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.userSecurityState`](https://learn.microsoft.com/graph/api/resources/usersecuritystate?view=graph-rest-1.0)
    UserSecurityState = "microsoft.graph.userSecurityState";
    "aadUserId" AAD_USER_ID, aad_user_id str -> Option<&str>, with_aad_user_id(String), "`aadUserId`: `Edm.String`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "emailRole" EMAIL_ROLE, email_role enumeration -> Option<super::EmailRole>, with_email_role(super::EmailRole), "`emailRole`: `microsoft.graph.emailRole`" "Possible values are: unknown, sender, recipient.";
    "isVpn" IS_VPN, is_vpn bool -> Option<bool>, with_is_vpn(bool), "`isVpn`: `Edm.Boolean`";
    "logonDateTime" LOGON_DATE_TIME, logon_date_time date_time -> Parsed<OffsetDateTime>, with_logon_date_time(OffsetDateTime), "`logonDateTime`: `Edm.DateTimeOffset`";
    "logonId" LOGON_ID, logon_id str -> Option<&str>, with_logon_id(String), "`logonId`: `Edm.String`";
    "logonIp" LOGON_IP, logon_ip str -> Option<&str>, with_logon_ip(String), "`logonIp`: `Edm.String`";
    "logonLocation" LOGON_LOCATION, logon_location str -> Option<&str>, with_logon_location(String), "`logonLocation`: `Edm.String`";
    "logonType" LOGON_TYPE, logon_type enumeration -> Option<super::LogonType>, with_logon_type(super::LogonType), "`logonType`: `microsoft.graph.logonType`" "Possible values are: unknown, interactive, remoteInteractive, network, batch, service.";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`";
    "riskScore" RISK_SCORE, risk_score str -> Option<&str>, with_risk_score(String), "`riskScore`: `Edm.String`";
    "userAccountType" USER_ACCOUNT_TYPE, user_account_type enumeration -> Option<super::UserAccountSecurityType>, with_user_account_type(super::UserAccountSecurityType), "`userAccountType`: `microsoft.graph.userAccountSecurityType`" "Possible values are: unknown, standard, power, administrator.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.volumeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    VolumeType = "microsoft.graph.volumeType" {
        OperatingSystemVolume = "operatingSystemVolume",
        FixedDataVolume = "fixedDataVolume",
        RemovableDataVolume = "removableDataVolume",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.vulnerabilityState`](https://learn.microsoft.com/graph/api/resources/vulnerabilitystate?view=graph-rest-1.0)
    VulnerabilityState = "microsoft.graph.vulnerabilityState";
    "cve" CVE, cve str -> Option<&str>, with_cve(String), "`cve`: `Edm.String`";
    "severity" SEVERITY, severity str -> Option<&str>, with_severity(String), "`severity`: `Edm.String`";
    "wasRunning" WAS_RUNNING, was_running bool -> Option<bool>, with_was_running(bool), "`wasRunning`: `Edm.Boolean`";
}
