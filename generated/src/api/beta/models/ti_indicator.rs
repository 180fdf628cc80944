// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.tiIndicator`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    TiIndicator = "microsoft.graph.tiIndicator"
}

impl TiIndicator {
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `activityGroupNames` in queries.
    pub const ACTIVITY_GROUP_NAMES: Property<Self> = Property::new("activityGroupNames");
    /// `additionalInformation` in queries.
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new("additionalInformation");
    /// `azureTenantId` in queries.
    pub const AZURE_TENANT_ID: Property<Self> = Property::new("azureTenantId");
    /// `confidence` in queries.
    pub const CONFIDENCE: Property<Self> = Property::new("confidence");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `diamondModel` in queries.
    pub const DIAMOND_MODEL: Property<Self> = Property::new("diamondModel");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `ingestedDateTime` in queries.
    pub const INGESTED_DATE_TIME: Property<Self> = Property::new("ingestedDateTime");
    /// `isActive` in queries.
    pub const IS_ACTIVE: Property<Self> = Property::new("isActive");
    /// `killChain` in queries.
    pub const KILL_CHAIN: Property<Self> = Property::new("killChain");
    /// `knownFalsePositives` in queries.
    pub const KNOWN_FALSE_POSITIVES: Property<Self> = Property::new("knownFalsePositives");
    /// `lastReportedDateTime` in queries.
    pub const LAST_REPORTED_DATE_TIME: Property<Self> = Property::new("lastReportedDateTime");
    /// `malwareFamilyNames` in queries.
    pub const MALWARE_FAMILY_NAMES: Property<Self> = Property::new("malwareFamilyNames");
    /// `passiveOnly` in queries.
    pub const PASSIVE_ONLY: Property<Self> = Property::new("passiveOnly");
    /// `severity` in queries.
    pub const SEVERITY: Property<Self> = Property::new("severity");
    /// `tags` in queries.
    pub const TAGS: Property<Self> = Property::new("tags");
    /// `targetProduct` in queries.
    pub const TARGET_PRODUCT: Property<Self> = Property::new("targetProduct");
    /// `threatType` in queries.
    pub const THREAT_TYPE: Property<Self> = Property::new("threatType");
    /// `tlpLevel` in queries.
    pub const TLP_LEVEL: Property<Self> = Property::new("tlpLevel");
    /// `emailEncoding` in queries.
    pub const EMAIL_ENCODING: Property<Self> = Property::new("emailEncoding");
    /// `emailLanguage` in queries.
    pub const EMAIL_LANGUAGE: Property<Self> = Property::new("emailLanguage");
    /// `emailRecipient` in queries.
    pub const EMAIL_RECIPIENT: Property<Self> = Property::new("emailRecipient");
    /// `emailSenderAddress` in queries.
    pub const EMAIL_SENDER_ADDRESS: Property<Self> = Property::new("emailSenderAddress");
    /// `emailSenderName` in queries.
    pub const EMAIL_SENDER_NAME: Property<Self> = Property::new("emailSenderName");
    /// `emailSourceDomain` in queries.
    pub const EMAIL_SOURCE_DOMAIN: Property<Self> = Property::new("emailSourceDomain");
    /// `emailSourceIpAddress` in queries.
    pub const EMAIL_SOURCE_IP_ADDRESS: Property<Self> = Property::new("emailSourceIpAddress");
    /// `emailSubject` in queries.
    pub const EMAIL_SUBJECT: Property<Self> = Property::new("emailSubject");
    /// `emailXMailer` in queries.
    pub const EMAIL_X_MAILER: Property<Self> = Property::new("emailXMailer");
    /// `fileCompileDateTime` in queries.
    pub const FILE_COMPILE_DATE_TIME: Property<Self> = Property::new("fileCompileDateTime");
    /// `fileCreatedDateTime` in queries.
    pub const FILE_CREATED_DATE_TIME: Property<Self> = Property::new("fileCreatedDateTime");
    /// `fileHashType` in queries.
    pub const FILE_HASH_TYPE: Property<Self> = Property::new("fileHashType");
    /// `fileHashValue` in queries.
    pub const FILE_HASH_VALUE: Property<Self> = Property::new("fileHashValue");
    /// `fileMutexName` in queries.
    pub const FILE_MUTEX_NAME: Property<Self> = Property::new("fileMutexName");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `filePacker` in queries.
    pub const FILE_PACKER: Property<Self> = Property::new("filePacker");
    /// `filePath` in queries.
    pub const FILE_PATH: Property<Self> = Property::new("filePath");
    /// `fileSize` in queries.
    pub const FILE_SIZE: Property<Self> = Property::new("fileSize");
    /// `fileType` in queries.
    pub const FILE_TYPE: Property<Self> = Property::new("fileType");
    /// `domainName` in queries.
    pub const DOMAIN_NAME: Property<Self> = Property::new("domainName");
    /// `networkCidrBlock` in queries.
    pub const NETWORK_CIDR_BLOCK: Property<Self> = Property::new("networkCidrBlock");
    /// `networkDestinationAsn` in queries.
    pub const NETWORK_DESTINATION_ASN: Property<Self> = Property::new("networkDestinationAsn");
    /// `networkDestinationCidrBlock` in queries.
    pub const NETWORK_DESTINATION_CIDR_BLOCK: Property<Self> = Property::new("networkDestinationCidrBlock");
    /// `networkDestinationIPv4` in queries.
    pub const NETWORK_DESTINATION_IPV4: Property<Self> = Property::new("networkDestinationIPv4");
    /// `networkDestinationIPv6` in queries.
    pub const NETWORK_DESTINATION_IPV6: Property<Self> = Property::new("networkDestinationIPv6");
    /// `networkDestinationPort` in queries.
    pub const NETWORK_DESTINATION_PORT: Property<Self> = Property::new("networkDestinationPort");
    /// `networkIPv4` in queries.
    pub const NETWORK_IPV4: Property<Self> = Property::new("networkIPv4");
    /// `networkIPv6` in queries.
    pub const NETWORK_IPV6: Property<Self> = Property::new("networkIPv6");
    /// `networkPort` in queries.
    pub const NETWORK_PORT: Property<Self> = Property::new("networkPort");
    /// `networkProtocol` in queries.
    pub const NETWORK_PROTOCOL: Property<Self> = Property::new("networkProtocol");
    /// `networkSourceAsn` in queries.
    pub const NETWORK_SOURCE_ASN: Property<Self> = Property::new("networkSourceAsn");
    /// `networkSourceCidrBlock` in queries.
    pub const NETWORK_SOURCE_CIDR_BLOCK: Property<Self> = Property::new("networkSourceCidrBlock");
    /// `networkSourceIPv4` in queries.
    pub const NETWORK_SOURCE_IPV4: Property<Self> = Property::new("networkSourceIPv4");
    /// `networkSourceIPv6` in queries.
    pub const NETWORK_SOURCE_IPV6: Property<Self> = Property::new("networkSourceIPv6");
    /// `networkSourcePort` in queries.
    pub const NETWORK_SOURCE_PORT: Property<Self> = Property::new("networkSourcePort");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");
    /// `userAgent` in queries.
    pub const USER_AGENT: Property<Self> = Property::new("userAgent");

    /// `action`: `Edm.String`
    ///
    /// Required. Possible values are: unknown, allow, block, alert.
    pub fn action(&self) -> Option<&str> {
        self.0.str("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `activityGroupNames`: `Collection(Edm.String)`
    pub fn activity_group_names(&self) -> Option<Vec<&str>> {
        self.0.strs("activityGroupNames")
    }

    /// Sets `activityGroupNames`.
    pub fn with_activity_group_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("activityGroupNames", value))
    }

    /// `additionalInformation`: `Edm.String`
    pub fn additional_information(&self) -> Option<&str> {
        self.0.str("additionalInformation")
    }

    /// Sets `additionalInformation`.
    pub fn with_additional_information(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("additionalInformation", value))
    }

    /// `azureTenantId`: `Edm.String`
    ///
    /// Required.
    pub fn azure_tenant_id(&self) -> Option<&str> {
        self.0.str("azureTenantId")
    }

    /// Sets `azureTenantId`.
    pub fn with_azure_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureTenantId", value))
    }

    /// `confidence`: `Edm.Int32`
    pub fn confidence(&self) -> Option<i32> {
        self.0.i32("confidence")
    }

    /// Sets `confidence`.
    pub fn with_confidence(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("confidence", value))
    }

    /// `description`: `Edm.String`
    ///
    /// Required.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `diamondModel`: `microsoft.graph.diamondModel`
    ///
    /// Possible values are: unknown, adversary, capability, infrastructure, victim.
    pub fn diamond_model(&self) -> Option<super::DiamondModel> {
        self.0.enumeration("diamondModel")
    }

    /// Sets `diamondModel`.
    pub fn with_diamond_model(self, value: impl Into<Nullable<super::DiamondModel>>) -> Self {
        Self(self.0.with("diamondModel", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `ingestedDateTime`: `Edm.DateTimeOffset`
    pub fn ingested_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("ingestedDateTime")
    }

    /// Sets `ingestedDateTime`.
    pub fn with_ingested_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("ingestedDateTime", value))
    }

    /// `isActive`: `Edm.Boolean`
    pub fn is_active(&self) -> Option<bool> {
        self.0.bool("isActive")
    }

    /// Sets `isActive`.
    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }

    /// `killChain`: `Collection(microsoft.graph.killChain)`
    pub fn kill_chain(&self) -> Option<Vec<super::KillChain>> {
        self.0.enumerations("killChain")
    }

    /// Sets `killChain`.
    pub fn with_kill_chain(self, value: impl Into<Nullable<Vec<super::KillChain>>>) -> Self {
        Self(self.0.with("killChain", value))
    }

    /// `knownFalsePositives`: `Edm.String`
    pub fn known_false_positives(&self) -> Option<&str> {
        self.0.str("knownFalsePositives")
    }

    /// Sets `knownFalsePositives`.
    pub fn with_known_false_positives(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("knownFalsePositives", value))
    }

    /// `lastReportedDateTime`: `Edm.DateTimeOffset`
    pub fn last_reported_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastReportedDateTime")
    }

    /// Sets `lastReportedDateTime`.
    pub fn with_last_reported_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastReportedDateTime", value))
    }

    /// `malwareFamilyNames`: `Collection(Edm.String)`
    pub fn malware_family_names(&self) -> Option<Vec<&str>> {
        self.0.strs("malwareFamilyNames")
    }

    /// Sets `malwareFamilyNames`.
    pub fn with_malware_family_names(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("malwareFamilyNames", value))
    }

    /// `passiveOnly`: `Edm.Boolean`
    pub fn passive_only(&self) -> Option<bool> {
        self.0.bool("passiveOnly")
    }

    /// Sets `passiveOnly`.
    pub fn with_passive_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passiveOnly", value))
    }

    /// `severity`: `Edm.Int32`
    pub fn severity(&self) -> Option<i32> {
        self.0.i32("severity")
    }

    /// Sets `severity`.
    pub fn with_severity(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("severity", value))
    }

    /// `tags`: `Collection(Edm.String)`
    pub fn tags(&self) -> Option<Vec<&str>> {
        self.0.strs("tags")
    }

    /// Sets `tags`.
    pub fn with_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tags", value))
    }

    /// `targetProduct`: `Edm.String`
    ///
    /// Required. Possible values are: Azure Sentinel, Microsoft Defender ATP.
    pub fn target_product(&self) -> Option<&str> {
        self.0.str("targetProduct")
    }

    /// Sets `targetProduct`.
    pub fn with_target_product(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetProduct", value))
    }

    /// `threatType`: `microsoft.graph.threatType`
    ///
    /// Required. Possible values are: Botnet, C2, CryptoMining, Darknet, DDoS, MaliciousUrl, Malware, Phishing, Proxy, PUA, WatchList.
    pub fn threat_type(&self) -> Option<super::ThreatType> {
        self.0.enumeration("threatType")
    }

    /// Sets `threatType`.
    pub fn with_threat_type(self, value: impl Into<Nullable<super::ThreatType>>) -> Self {
        Self(self.0.with("threatType", value))
    }

    /// `tlpLevel`: `microsoft.graph.tlpLevel`
    ///
    /// Required. Possible values are: unknown, white, green, amber, red.
    pub fn tlp_level(&self) -> Option<super::TlpLevel> {
        self.0.enumeration("tlpLevel")
    }

    /// Sets `tlpLevel`.
    pub fn with_tlp_level(self, value: impl Into<Nullable<super::TlpLevel>>) -> Self {
        Self(self.0.with("tlpLevel", value))
    }

    /// `emailEncoding`: `Edm.String`
    pub fn email_encoding(&self) -> Option<&str> {
        self.0.str("emailEncoding")
    }

    /// Sets `emailEncoding`.
    pub fn with_email_encoding(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailEncoding", value))
    }

    /// `emailLanguage`: `Edm.String`
    pub fn email_language(&self) -> Option<&str> {
        self.0.str("emailLanguage")
    }

    /// Sets `emailLanguage`.
    pub fn with_email_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailLanguage", value))
    }

    /// `emailRecipient`: `Edm.String`
    pub fn email_recipient(&self) -> Option<&str> {
        self.0.str("emailRecipient")
    }

    /// Sets `emailRecipient`.
    pub fn with_email_recipient(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailRecipient", value))
    }

    /// `emailSenderAddress`: `Edm.String`
    pub fn email_sender_address(&self) -> Option<&str> {
        self.0.str("emailSenderAddress")
    }

    /// Sets `emailSenderAddress`.
    pub fn with_email_sender_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailSenderAddress", value))
    }

    /// `emailSenderName`: `Edm.String`
    pub fn email_sender_name(&self) -> Option<&str> {
        self.0.str("emailSenderName")
    }

    /// Sets `emailSenderName`.
    pub fn with_email_sender_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailSenderName", value))
    }

    /// `emailSourceDomain`: `Edm.String`
    pub fn email_source_domain(&self) -> Option<&str> {
        self.0.str("emailSourceDomain")
    }

    /// Sets `emailSourceDomain`.
    pub fn with_email_source_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailSourceDomain", value))
    }

    /// `emailSourceIpAddress`: `Edm.String`
    pub fn email_source_ip_address(&self) -> Option<&str> {
        self.0.str("emailSourceIpAddress")
    }

    /// Sets `emailSourceIpAddress`.
    pub fn with_email_source_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailSourceIpAddress", value))
    }

    /// `emailSubject`: `Edm.String`
    pub fn email_subject(&self) -> Option<&str> {
        self.0.str("emailSubject")
    }

    /// Sets `emailSubject`.
    pub fn with_email_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailSubject", value))
    }

    /// `emailXMailer`: `Edm.String`
    pub fn email_x_mailer(&self) -> Option<&str> {
        self.0.str("emailXMailer")
    }

    /// Sets `emailXMailer`.
    pub fn with_email_x_mailer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailXMailer", value))
    }

    /// `fileCompileDateTime`: `Edm.DateTimeOffset`
    pub fn file_compile_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("fileCompileDateTime")
    }

    /// Sets `fileCompileDateTime`.
    pub fn with_file_compile_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("fileCompileDateTime", value))
    }

    /// `fileCreatedDateTime`: `Edm.DateTimeOffset`
    pub fn file_created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("fileCreatedDateTime")
    }

    /// Sets `fileCreatedDateTime`.
    pub fn with_file_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("fileCreatedDateTime", value))
    }

    /// `fileHashType`: `Edm.String`
    ///
    /// Possible values are: unknown, sha1, sha256, md5, authenticodeHash256, lsHash, ctph.
    pub fn file_hash_type(&self) -> Option<&str> {
        self.0.str("fileHashType")
    }

    /// Sets `fileHashType`.
    pub fn with_file_hash_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileHashType", value))
    }

    /// `fileHashValue`: `Edm.String`
    pub fn file_hash_value(&self) -> Option<&str> {
        self.0.str("fileHashValue")
    }

    /// Sets `fileHashValue`.
    pub fn with_file_hash_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileHashValue", value))
    }

    /// `fileMutexName`: `Edm.String`
    pub fn file_mutex_name(&self) -> Option<&str> {
        self.0.str("fileMutexName")
    }

    /// Sets `fileMutexName`.
    pub fn with_file_mutex_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileMutexName", value))
    }

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// `filePacker`: `Edm.String`
    pub fn file_packer(&self) -> Option<&str> {
        self.0.str("filePacker")
    }

    /// Sets `filePacker`.
    pub fn with_file_packer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filePacker", value))
    }

    /// `filePath`: `Edm.String`
    pub fn file_path(&self) -> Option<&str> {
        self.0.str("filePath")
    }

    /// Sets `filePath`.
    pub fn with_file_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filePath", value))
    }

    /// `fileSize`: `Edm.Int64`
    pub fn file_size(&self) -> Option<i64> {
        self.0.i64("fileSize")
    }

    /// Sets `fileSize`.
    pub fn with_file_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("fileSize", value))
    }

    /// `fileType`: `Edm.String`
    pub fn file_type(&self) -> Option<&str> {
        self.0.str("fileType")
    }

    /// Sets `fileType`.
    pub fn with_file_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileType", value))
    }

    /// `domainName`: `Edm.String`
    pub fn domain_name(&self) -> Option<&str> {
        self.0.str("domainName")
    }

    /// Sets `domainName`.
    pub fn with_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domainName", value))
    }

    /// `networkCidrBlock`: `Edm.String`
    pub fn network_cidr_block(&self) -> Option<&str> {
        self.0.str("networkCidrBlock")
    }

    /// Sets `networkCidrBlock`.
    pub fn with_network_cidr_block(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkCidrBlock", value))
    }

    /// `networkDestinationAsn`: `Edm.Int32`
    pub fn network_destination_asn(&self) -> Option<i32> {
        self.0.i32("networkDestinationAsn")
    }

    /// Sets `networkDestinationAsn`.
    pub fn with_network_destination_asn(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("networkDestinationAsn", value))
    }

    /// `networkDestinationCidrBlock`: `Edm.String`
    pub fn network_destination_cidr_block(&self) -> Option<&str> {
        self.0.str("networkDestinationCidrBlock")
    }

    /// Sets `networkDestinationCidrBlock`.
    pub fn with_network_destination_cidr_block(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkDestinationCidrBlock", value))
    }

    /// `networkDestinationIPv4`: `Edm.String`
    pub fn network_destination_ipv4(&self) -> Option<&str> {
        self.0.str("networkDestinationIPv4")
    }

    /// Sets `networkDestinationIPv4`.
    pub fn with_network_destination_ipv4(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkDestinationIPv4", value))
    }

    /// `networkDestinationIPv6`: `Edm.String`
    pub fn network_destination_ipv6(&self) -> Option<&str> {
        self.0.str("networkDestinationIPv6")
    }

    /// Sets `networkDestinationIPv6`.
    pub fn with_network_destination_ipv6(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkDestinationIPv6", value))
    }

    /// `networkDestinationPort`: `Edm.Int32`
    pub fn network_destination_port(&self) -> Option<i32> {
        self.0.i32("networkDestinationPort")
    }

    /// Sets `networkDestinationPort`.
    pub fn with_network_destination_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("networkDestinationPort", value))
    }

    /// `networkIPv4`: `Edm.String`
    pub fn network_ipv4(&self) -> Option<&str> {
        self.0.str("networkIPv4")
    }

    /// Sets `networkIPv4`.
    pub fn with_network_ipv4(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkIPv4", value))
    }

    /// `networkIPv6`: `Edm.String`
    pub fn network_ipv6(&self) -> Option<&str> {
        self.0.str("networkIPv6")
    }

    /// Sets `networkIPv6`.
    pub fn with_network_ipv6(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkIPv6", value))
    }

    /// `networkPort`: `Edm.Int32`
    pub fn network_port(&self) -> Option<i32> {
        self.0.i32("networkPort")
    }

    /// Sets `networkPort`.
    pub fn with_network_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("networkPort", value))
    }

    /// `networkProtocol`: `Edm.Int32`
    pub fn network_protocol(&self) -> Option<i32> {
        self.0.i32("networkProtocol")
    }

    /// Sets `networkProtocol`.
    pub fn with_network_protocol(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("networkProtocol", value))
    }

    /// `networkSourceAsn`: `Edm.Int32`
    pub fn network_source_asn(&self) -> Option<i32> {
        self.0.i32("networkSourceAsn")
    }

    /// Sets `networkSourceAsn`.
    pub fn with_network_source_asn(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("networkSourceAsn", value))
    }

    /// `networkSourceCidrBlock`: `Edm.String`
    pub fn network_source_cidr_block(&self) -> Option<&str> {
        self.0.str("networkSourceCidrBlock")
    }

    /// Sets `networkSourceCidrBlock`.
    pub fn with_network_source_cidr_block(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkSourceCidrBlock", value))
    }

    /// `networkSourceIPv4`: `Edm.String`
    pub fn network_source_ipv4(&self) -> Option<&str> {
        self.0.str("networkSourceIPv4")
    }

    /// Sets `networkSourceIPv4`.
    pub fn with_network_source_ipv4(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkSourceIPv4", value))
    }

    /// `networkSourceIPv6`: `Edm.String`
    pub fn network_source_ipv6(&self) -> Option<&str> {
        self.0.str("networkSourceIPv6")
    }

    /// Sets `networkSourceIPv6`.
    pub fn with_network_source_ipv6(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkSourceIPv6", value))
    }

    /// `networkSourcePort`: `Edm.Int32`
    pub fn network_source_port(&self) -> Option<i32> {
        self.0.i32("networkSourcePort")
    }

    /// Sets `networkSourcePort`.
    pub fn with_network_source_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("networkSourcePort", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }

    /// `userAgent`: `Edm.String`
    pub fn user_agent(&self) -> Option<&str> {
        self.0.str("userAgent")
    }

    /// Sets `userAgent`.
    pub fn with_user_agent(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userAgent", value))
    }
}
