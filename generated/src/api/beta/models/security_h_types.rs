// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.security.hardDeleteEmailIncidentTaskResponseAction`, metadata, with the accessors of [`IncidentTaskResponseAction`](super::security::IncidentTaskResponseAction)
    HardDeleteEmailIncidentTaskResponseAction: super::security::IncidentTaskResponseAction, super::security::ResponseAction = "microsoft.graph.security.hardDeleteEmailIncidentTaskResponseAction";
    inherited "identifierValue" IDENTIFIER_VALUE, with_identifier_value(String), "`identifierValue`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hardDeleteResponseAction`, metadata, with the accessors of [`ResponseAction`](super::security::ResponseAction)
    HardDeleteResponseAction: super::security::ResponseAction = "microsoft.graph.security.hardDeleteResponseAction";
    "identifier" IDENTIFIER, identifier flags -> Option<Flags<super::security::EmailEntityIdentifier>>, with_identifier(Flags<super::security::EmailEntityIdentifier>), "`identifier`: `microsoft.graph.security.emailEntityIdentifier`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.healthIssue`, metadata, with the accessors of [`Entity`](super::Entity)
    HealthIssue: super::Entity = "microsoft.graph.security.healthIssue";
    inherited "id" ID, with_id(String), "`id`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information strs -> Option<Vec<&str>>, with_additional_information(Vec<String>), "`additionalInformation`: `Collection(Edm.String)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "domainNames" DOMAIN_NAMES, domain_names strs -> Option<Vec<&str>>, with_domain_names(Vec<String>), "`domainNames`: `Collection(Edm.String)`, metadata";
    "healthIssueType" HEALTH_ISSUE_TYPE, health_issue_type enumeration -> Option<HealthIssueType>, with_health_issue_type(HealthIssueType), "`healthIssueType`: `microsoft.graph.security.healthIssueType`, metadata";
    "issueTypeId" ISSUE_TYPE_ID, issue_type_id str -> Option<&str>, with_issue_type_id(String), "`issueTypeId`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "recommendations" RECOMMENDATIONS, recommendations strs -> Option<Vec<&str>>, with_recommendations(Vec<String>), "`recommendations`: `Collection(Edm.String)`, metadata";
    "recommendedActionCommands" RECOMMENDED_ACTION_COMMANDS, recommended_action_commands strs -> Option<Vec<&str>>, with_recommended_action_commands(Vec<String>), "`recommendedActionCommands`: `Collection(Edm.String)`, metadata";
    "sensorDNSNames" SENSOR_DNS_NAMES, sensor_dns_names strs -> Option<Vec<&str>>, with_sensor_dns_names(Vec<String>), "`sensorDNSNames`: `Collection(Edm.String)`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<HealthIssueSeverity>, with_severity(HealthIssueSeverity), "`severity`: `microsoft.graph.security.healthIssueSeverity`, metadata";
    "status" STATUS, status enumeration -> Option<HealthIssueStatus>, with_status(HealthIssueStatus), "`status`: `microsoft.graph.security.healthIssueStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.healthIssueSeverity`, metadata
    HealthIssueSeverity = "microsoft.graph.security.healthIssueSeverity" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.healthIssueStatus`, metadata
    HealthIssueStatus = "microsoft.graph.security.healthIssueStatus" {
        Open = "open",
        Closed = "closed",
        Suppressed = "suppressed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.healthIssueType`, metadata
    HealthIssueType = "microsoft.graph.security.healthIssueType" {
        Sensor = "sensor",
        Global = "global",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.healthcareSignalRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    HealthcareSignalRecord: super::security::AuditData = "microsoft.graph.security.healthcareSignalRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.host`, metadata, with the accessors of [`Artifact`](super::security::Artifact)
    Host: super::security::Artifact, super::Entity = "microsoft.graph.security.host" {
        "microsoft.graph.security.hostname",
        "microsoft.graph.security.ipAddress",
    };
    inherited "id" ID, with_id(String), "`id`";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "childHostPairs" CHILD_HOST_PAIRS, child_host_pairs models -> Option<&[HostPair]>, with_child_host_pairs(Vec<HostPair>), "`childHostPairs`: `Collection(microsoft.graph.security.hostPair)`, metadata";
    "components" COMPONENTS, components models -> Option<&[HostComponent]>, with_components(Vec<HostComponent>), "`components`: `Collection(microsoft.graph.security.hostComponent)`, metadata";
    "cookies" COOKIES, cookies models -> Option<&[HostCookie]>, with_cookies(Vec<HostCookie>), "`cookies`: `Collection(microsoft.graph.security.hostCookie)`, metadata";
    "hostPairs" HOST_PAIRS, host_pairs models -> Option<&[HostPair]>, with_host_pairs(Vec<HostPair>), "`hostPairs`: `Collection(microsoft.graph.security.hostPair)`, metadata";
    "parentHostPairs" PARENT_HOST_PAIRS, parent_host_pairs models -> Option<&[HostPair]>, with_parent_host_pairs(Vec<HostPair>), "`parentHostPairs`: `Collection(microsoft.graph.security.hostPair)`, metadata";
    "passiveDns" PASSIVE_DNS, passive_dns models -> Option<&[super::security::PassiveDnsRecord]>, with_passive_dns(Vec<super::security::PassiveDnsRecord>), "`passiveDns`: `Collection(microsoft.graph.security.passiveDnsRecord)`, metadata";
    "passiveDnsReverse" PASSIVE_DNS_REVERSE, passive_dns_reverse models -> Option<&[super::security::PassiveDnsRecord]>, with_passive_dns_reverse(Vec<super::security::PassiveDnsRecord>), "`passiveDnsReverse`: `Collection(microsoft.graph.security.passiveDnsRecord)`, metadata";
    "ports" PORTS, ports models -> Option<&[HostPort]>, with_ports(Vec<HostPort>), "`ports`: `Collection(microsoft.graph.security.hostPort)`, metadata";
    "reputation" REPUTATION, reputation model -> Option<&HostReputation>, with_reputation(HostReputation), "`reputation`: `microsoft.graph.security.hostReputation`, metadata";
    "sslCertificates" SSL_CERTIFICATES, ssl_certificates models -> Option<&[HostSslCertificate]>, with_ssl_certificates(Vec<HostSslCertificate>), "`sslCertificates`: `Collection(microsoft.graph.security.hostSslCertificate)`, metadata";
    "subdomains" SUBDOMAINS, subdomains models -> Option<&[super::security::Subdomain]>, with_subdomains(Vec<super::security::Subdomain>), "`subdomains`: `Collection(microsoft.graph.security.subdomain)`, metadata";
    "trackers" TRACKERS, trackers models -> Option<&[HostTracker]>, with_trackers(Vec<HostTracker>), "`trackers`: `Collection(microsoft.graph.security.hostTracker)`, metadata";
    "whois" WHOIS, whois model -> Option<&super::security::WhoisRecord>, with_whois(super::security::WhoisRecord), "`whois`: `microsoft.graph.security.whoisRecord`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostComponent`, metadata, with the accessors of [`Artifact`](super::security::Artifact)
    HostComponent: super::security::Artifact, super::Entity = "microsoft.graph.security.hostComponent";
    inherited "id" ID, with_id(String), "`id`";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "host" HOST, host model -> Option<&Host>, with_host(Host), "`host`: `microsoft.graph.security.host`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostCookie`, metadata, with the accessors of [`Artifact`](super::security::Artifact)
    HostCookie: super::security::Artifact, super::Entity = "microsoft.graph.security.hostCookie";
    inherited "id" ID, with_id(String), "`id`";
    "domain" DOMAIN, domain str -> Option<&str>, with_domain(String), "`domain`: `Edm.String`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "host" HOST, host model -> Option<&Host>, with_host(Host), "`host`: `microsoft.graph.security.host`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostEntityMapping`, metadata, with the accessors of [`EntityMapping`](super::security::EntityMapping)
    HostEntityMapping: super::security::EntityMapping = "microsoft.graph.security.hostEntityMapping";
    "deviceIdColumn" DEVICE_ID_COLUMN, device_id_column str -> Option<&str>, with_device_id_column(String), "`deviceIdColumn`: `Edm.String`, metadata";
    "dnsDomainColumn" DNS_DOMAIN_COLUMN, dns_domain_column str -> Option<&str>, with_dns_domain_column(String), "`dnsDomainColumn`: `Edm.String`, metadata";
    "nameColumn" NAME_COLUMN, name_column str -> Option<&str>, with_name_column(String), "`nameColumn`: `Edm.String`, metadata";
    "netBiosNameColumn" NET_BIOS_NAME_COLUMN, net_bios_name_column str -> Option<&str>, with_net_bios_name_column(String), "`netBiosNameColumn`: `Edm.String`, metadata";
    "ntDomainColumn" NT_DOMAIN_COLUMN, nt_domain_column str -> Option<&str>, with_nt_domain_column(String), "`ntDomainColumn`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostLogonSessionEvidence`, metadata, with the accessors of [`AlertEvidence`](super::security::AlertEvidence)
    HostLogonSessionEvidence: super::security::AlertEvidence = "microsoft.graph.security.hostLogonSessionEvidence";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "detailedRoles" DETAILED_ROLES, with_detailed_roles(Vec<String>), "`detailedRoles`";
    inherited "remediationStatus" REMEDIATION_STATUS, with_remediation_status(super::security::EvidenceRemediationStatus), "`remediationStatus`";
    inherited "remediationStatusDetails" REMEDIATION_STATUS_DETAILS, with_remediation_status_details(String), "`remediationStatusDetails`";
    inherited "roles" ROLES, with_roles(Vec<super::security::EvidenceRole>), "`roles`";
    inherited "tags" TAGS, with_tags(Vec<String>), "`tags`";
    inherited "verdict" VERDICT, with_verdict(super::security::EvidenceVerdict), "`verdict`";
    "account" ACCOUNT, account model -> Option<&super::security::UserEvidence>, with_account(super::security::UserEvidence), "`account`: `microsoft.graph.security.userEvidence`, metadata";
    "endUtcDateTime" END_UTC_DATE_TIME, end_utc_date_time date_time -> Parsed<OffsetDateTime>, with_end_utc_date_time(OffsetDateTime), "`endUtcDateTime`: `Edm.DateTimeOffset`, metadata";
    "host" HOST, host model -> Option<&super::security::DeviceEvidence>, with_host(super::security::DeviceEvidence), "`host`: `microsoft.graph.security.deviceEvidence`, metadata";
    "sessionId" SESSION_ID, session_id str -> Option<&str>, with_session_id(String), "`sessionId`: `Edm.String`, metadata";
    "startUtcDateTime" START_UTC_DATE_TIME, start_utc_date_time date_time -> Parsed<OffsetDateTime>, with_start_utc_date_time(OffsetDateTime), "`startUtcDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostPair`, metadata, with the accessors of [`Entity`](super::Entity)
    HostPair: super::Entity = "microsoft.graph.security.hostPair";
    inherited "id" ID, with_id(String), "`id`";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "linkKind" LINK_KIND, link_kind str -> Option<&str>, with_link_kind(String), "`linkKind`: `Edm.String`, metadata";
    "childHost" CHILD_HOST, child_host model -> Option<&Host>, with_child_host(Host), "`childHost`: `microsoft.graph.security.host`, metadata";
    "parentHost" PARENT_HOST, parent_host model -> Option<&Host>, with_parent_host(Host), "`parentHost`: `microsoft.graph.security.host`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostPort`, metadata, with the accessors of [`Entity`](super::Entity)
    HostPort: super::Entity = "microsoft.graph.security.hostPort";
    inherited "id" ID, with_id(String), "`id`";
    "banners" BANNERS, banners models -> Option<&[HostPortBanner]>, with_banners(Vec<HostPortBanner>), "`banners`: `Collection(microsoft.graph.security.hostPortBanner)`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastScanDateTime" LAST_SCAN_DATE_TIME, last_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_scan_date_time(OffsetDateTime), "`lastScanDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`, metadata";
    "protocol" PROTOCOL, protocol enumeration -> Option<HostPortProtocol>, with_protocol(HostPortProtocol), "`protocol`: `microsoft.graph.security.hostPortProtocol`, metadata";
    "services" SERVICES, services models -> Option<&[HostPortComponent]>, with_services(Vec<HostPortComponent>), "`services`: `Collection(microsoft.graph.security.hostPortComponent)`, metadata";
    "status" STATUS, status enumeration -> Option<HostPortStatus>, with_status(HostPortStatus), "`status`: `microsoft.graph.security.hostPortStatus`, metadata";
    "timesObserved" TIMES_OBSERVED, times_observed i32 -> Option<i32>, with_times_observed(i32), "`timesObserved`: `Edm.Int32`, metadata";
    "host" HOST, host model -> Option<&Host>, with_host(Host), "`host`: `microsoft.graph.security.host`, metadata";
    "mostRecentSslCertificate" MOST_RECENT_SSL_CERTIFICATE, most_recent_ssl_certificate model -> Option<&super::security::SslCertificate>, with_most_recent_ssl_certificate(super::security::SslCertificate), "`mostRecentSslCertificate`: `microsoft.graph.security.sslCertificate`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostPortBanner`, metadata
    HostPortBanner = "microsoft.graph.security.hostPortBanner";
    "banner" BANNER, banner str -> Option<&str>, with_banner(String), "`banner`: `Edm.String`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "scanProtocol" SCAN_PROTOCOL, scan_protocol str -> Option<&str>, with_scan_protocol(String), "`scanProtocol`: `Edm.String`, metadata";
    "timesObserved" TIMES_OBSERVED, times_observed i32 -> Option<i32>, with_times_observed(i32), "`timesObserved`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostPortComponent`, metadata
    HostPortComponent = "microsoft.graph.security.hostPortComponent";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "isRecent" IS_RECENT, is_recent bool -> Option<bool>, with_is_recent(bool), "`isRecent`: `Edm.Boolean`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "component" COMPONENT, component model -> Option<&HostComponent>, with_component(HostComponent), "`component`: `microsoft.graph.security.hostComponent`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.hostPortProtocol`, metadata
    HostPortProtocol = "microsoft.graph.security.hostPortProtocol" {
        Tcp = "tcp",
        Udp = "udp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.hostPortStatus`, metadata
    HostPortStatus = "microsoft.graph.security.hostPortStatus" {
        Open = "open",
        Filtered = "filtered",
        Closed = "closed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostReputation`, metadata, with the accessors of [`Entity`](super::Entity)
    HostReputation: super::Entity = "microsoft.graph.security.hostReputation";
    inherited "id" ID, with_id(String), "`id`";
    "classification" CLASSIFICATION, classification enumeration -> Option<HostReputationClassification>, with_classification(HostReputationClassification), "`classification`: `microsoft.graph.security.hostReputationClassification`, metadata";
    "rules" RULES, rules models -> Option<&[HostReputationRule]>, with_rules(Vec<HostReputationRule>), "`rules`: `Collection(microsoft.graph.security.hostReputationRule)`, metadata";
    "score" SCORE, score i32 -> Option<i32>, with_score(i32), "`score`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.hostReputationClassification`, metadata
    HostReputationClassification = "microsoft.graph.security.hostReputationClassification" {
        Unknown = "unknown",
        Neutral = "neutral",
        Suspicious = "suspicious",
        Malicious = "malicious",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostReputationRule`, metadata
    HostReputationRule = "microsoft.graph.security.hostReputationRule";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "relatedDetailsUrl" RELATED_DETAILS_URL, related_details_url str -> Option<&str>, with_related_details_url(String), "`relatedDetailsUrl`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<HostReputationRuleSeverity>, with_severity(HostReputationRuleSeverity), "`severity`: `microsoft.graph.security.hostReputationRuleSeverity`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.hostReputationRuleSeverity`, metadata
    HostReputationRuleSeverity = "microsoft.graph.security.hostReputationRuleSeverity" {
        Unknown = "unknown",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostSslCertificate`, metadata, with the accessors of [`Artifact`](super::security::Artifact)
    HostSslCertificate: super::security::Artifact, super::Entity = "microsoft.graph.security.hostSslCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "ports" PORTS, ports models -> Option<&[HostSslCertificatePort]>, with_ports(Vec<HostSslCertificatePort>), "`ports`: `Collection(microsoft.graph.security.hostSslCertificatePort)`, metadata";
    "host" HOST, host model -> Option<&Host>, with_host(Host), "`host`: `microsoft.graph.security.host`, metadata";
    "sslCertificate" SSL_CERTIFICATE, ssl_certificate model -> Option<&super::security::SslCertificate>, with_ssl_certificate(super::security::SslCertificate), "`sslCertificate`: `microsoft.graph.security.sslCertificate`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostSslCertificatePort`, metadata
    HostSslCertificatePort = "microsoft.graph.security.hostSslCertificatePort";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "port" PORT, port i32 -> Option<i32>, with_port(i32), "`port`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostTracker`, metadata, with the accessors of [`Artifact`](super::security::Artifact)
    HostTracker: super::security::Artifact, super::Entity = "microsoft.graph.security.hostTracker";
    inherited "id" ID, with_id(String), "`id`";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "kind" KIND, kind str -> Option<&str>, with_kind(String), "`kind`: `Edm.String`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
    "host" HOST, host model -> Option<&Host>, with_host(Host), "`host`: `microsoft.graph.security.host`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostedRpaAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    HostedRpaAuditRecord: super::security::AuditData = "microsoft.graph.security.hostedRpaAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hostname`, metadata, with the accessors of [`Host`](Host)
    Hostname: Host, super::security::Artifact, super::Entity = "microsoft.graph.security.hostname";
    inherited "id" ID, with_id(String), "`id`";
    inherited "firstSeenDateTime" FIRST_SEEN_DATE_TIME, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`";
    inherited "lastSeenDateTime" LAST_SEEN_DATE_TIME, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`";
    inherited "childHostPairs" CHILD_HOST_PAIRS, with_child_host_pairs(Vec<HostPair>), "`childHostPairs`";
    inherited "components" COMPONENTS, with_components(Vec<HostComponent>), "`components`";
    inherited "cookies" COOKIES, with_cookies(Vec<HostCookie>), "`cookies`";
    inherited "hostPairs" HOST_PAIRS, with_host_pairs(Vec<HostPair>), "`hostPairs`";
    inherited "parentHostPairs" PARENT_HOST_PAIRS, with_parent_host_pairs(Vec<HostPair>), "`parentHostPairs`";
    inherited "passiveDns" PASSIVE_DNS, with_passive_dns(Vec<super::security::PassiveDnsRecord>), "`passiveDns`";
    inherited "passiveDnsReverse" PASSIVE_DNS_REVERSE, with_passive_dns_reverse(Vec<super::security::PassiveDnsRecord>), "`passiveDnsReverse`";
    inherited "ports" PORTS, with_ports(Vec<HostPort>), "`ports`";
    inherited "reputation" REPUTATION, with_reputation(HostReputation), "`reputation`";
    inherited "sslCertificates" SSL_CERTIFICATES, with_ssl_certificates(Vec<HostSslCertificate>), "`sslCertificates`";
    inherited "subdomains" SUBDOMAINS, with_subdomains(Vec<super::security::Subdomain>), "`subdomains`";
    inherited "trackers" TRACKERS, with_trackers(Vec<HostTracker>), "`trackers`";
    inherited "whois" WHOIS, with_whois(super::security::WhoisRecord), "`whois`";
    "registrant" REGISTRANT, registrant str -> Option<&str>, with_registrant(String), "`registrant`: `Edm.String`, metadata";
    "registrar" REGISTRAR, registrar str -> Option<&str>, with_registrar(String), "`registrar`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hrSignalAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    HrSignalAuditRecord: super::security::AuditData = "microsoft.graph.security.hrSignalAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.huntingQueryResults`, metadata
    HuntingQueryResults = "microsoft.graph.security.huntingQueryResults";
    "results" RESULTS, results models -> Option<&[HuntingRowResult]>, with_results(Vec<HuntingRowResult>), "`results`: `Collection(microsoft.graph.security.huntingRowResult)`, metadata";
    "schema" SCHEMA, schema models -> Option<&[super::security::SinglePropertySchema]>, with_schema(Vec<super::security::SinglePropertySchema>), "`schema`: `Collection(microsoft.graph.security.singlePropertySchema)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.huntingRowResult`, metadata
    HuntingRowResult = "microsoft.graph.security.huntingRowResult"
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.huntingRuleErrorCode`, metadata
    HuntingRuleErrorCode = "microsoft.graph.security.huntingRuleErrorCode" {
        QueryExecutionFailed = "queryExecutionFailed",
        QueryExecutionThrottling = "queryExecutionThrottling",
        QueryExceededResultSize = "queryExceededResultSize",
        QueryLimitsExceeded = "queryLimitsExceeded",
        QueryTimeout = "queryTimeout",
        AlertCreationFailed = "alertCreationFailed",
        AlertReportNotFound = "alertReportNotFound",
        PartialRowsFailed = "partialRowsFailed",
        UnknownFutureValue = "unknownFutureValue",
        NoImpactedEntity = "noImpactedEntity",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.huntingRuleRunStatus`, metadata
    HuntingRuleRunStatus = "microsoft.graph.security.huntingRuleRunStatus" {
        Running = "running",
        Completed = "completed",
        Failed = "failed",
        PartiallyFailed = "partiallyFailed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.huntingSchemaBuiltInFunction`, metadata
    HuntingSchemaBuiltInFunction = "microsoft.graph.security.huntingSchemaBuiltInFunction";
    "documentation" DOCUMENTATION, documentation str -> Option<&str>, with_documentation(String), "`documentation`: `Edm.String`, metadata";
    "huntingFunctionId" HUNTING_FUNCTION_ID, hunting_function_id i32 -> Option<i32>, with_hunting_function_id(i32), "`huntingFunctionId`: `Edm.Int32`, metadata";
    "inputParameters" INPUT_PARAMETERS, input_parameters models -> Option<&[HuntingSchemaFunctionParameter]>, with_input_parameters(Vec<HuntingSchemaFunctionParameter>), "`inputParameters`: `Collection(microsoft.graph.security.huntingSchemaFunctionParameter)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "outputColumns" OUTPUT_COLUMNS, output_columns models -> Option<&[HuntingSchemaTableColumn]>, with_output_columns(Vec<HuntingSchemaTableColumn>), "`outputColumns`: `Collection(microsoft.graph.security.huntingSchemaTableColumn)`, metadata";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.huntingSchemaFunctionParameter`, metadata
    HuntingSchemaFunctionParameter = "microsoft.graph.security.huntingSchemaFunctionParameter";
    "cslType" CSL_TYPE, csl_type str -> Option<&str>, with_csl_type(String), "`cslType`: `Edm.String`, metadata";
    "defaultValue" DEFAULT_VALUE, default_value str -> Option<&str>, with_default_value(String), "`defaultValue`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.huntingSchemaFunctions`, metadata
    HuntingSchemaFunctions = "microsoft.graph.security.huntingSchemaFunctions";
    "builtInFunctions" BUILT_IN_FUNCTIONS, built_in_functions models -> Option<&[HuntingSchemaBuiltInFunction]>, with_built_in_functions(Vec<HuntingSchemaBuiltInFunction>), "`builtInFunctions`: `Collection(microsoft.graph.security.huntingSchemaBuiltInFunction)`, metadata";
    "savedFunctions" SAVED_FUNCTIONS, saved_functions models -> Option<&[HuntingSchemaSavedFunction]>, with_saved_functions(Vec<HuntingSchemaSavedFunction>), "`savedFunctions`: `Collection(microsoft.graph.security.huntingSchemaSavedFunction)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.huntingSchemaResult`, metadata
    HuntingSchemaResult = "microsoft.graph.security.huntingSchemaResult";
    "functions" FUNCTIONS, functions model -> Option<&HuntingSchemaFunctions>, with_functions(HuntingSchemaFunctions), "`functions`: `microsoft.graph.security.huntingSchemaFunctions`, metadata";
    "tables" TABLES, tables models -> Option<&[HuntingSchemaTable]>, with_tables(Vec<HuntingSchemaTable>), "`tables`: `Collection(microsoft.graph.security.huntingSchemaTable)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.huntingSchemaSavedFunction`, metadata
    HuntingSchemaSavedFunction = "microsoft.graph.security.huntingSchemaSavedFunction";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "huntingFunctionId" HUNTING_FUNCTION_ID, hunting_function_id i32 -> Option<i32>, with_hunting_function_id(i32), "`huntingFunctionId`: `Edm.Int32`, metadata";
    "inputParameters" INPUT_PARAMETERS, input_parameters models -> Option<&[HuntingSchemaFunctionParameter]>, with_input_parameters(Vec<HuntingSchemaFunctionParameter>), "`inputParameters`: `Collection(microsoft.graph.security.huntingSchemaFunctionParameter)`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "outputColumns" OUTPUT_COLUMNS, output_columns models -> Option<&[HuntingSchemaTableColumn]>, with_output_columns(Vec<HuntingSchemaTableColumn>), "`outputColumns`: `Collection(microsoft.graph.security.huntingSchemaTableColumn)`, metadata";
    "path" PATH, path str -> Option<&str>, with_path(String), "`path`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.huntingSchemaTable`, metadata
    HuntingSchemaTable = "microsoft.graph.security.huntingSchemaTable";
    "columns" COLUMNS, columns models -> Option<&[HuntingSchemaTableColumn]>, with_columns(Vec<HuntingSchemaTableColumn>), "`columns`: `Collection(microsoft.graph.security.huntingSchemaTableColumn)`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.huntingSchemaTableColumn`, metadata
    HuntingSchemaTableColumn = "microsoft.graph.security.huntingSchemaTableColumn";
    "dataType" DATA_TYPE, data_type str -> Option<&str>, with_data_type(String), "`dataType`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hygieneEventRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    HygieneEventRecord: super::security::AuditData = "microsoft.graph.security.hygieneEventRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.hyperlink`, metadata
    Hyperlink = "microsoft.graph.security.hyperlink";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}
