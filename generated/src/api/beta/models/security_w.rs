// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.security.watermarkLayout`, metadata
    WatermarkLayout = "microsoft.graph.security.watermarkLayout" {
        Horizontal = "horizontal",
        Diagonal = "diagonal",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.wdatpAlertsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    WdatpAlertsAuditRecord: super::security::AuditData = "microsoft.graph.security.wdatpAlertsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.webContentFilteringAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    WebContentFilteringAuditRecord: super::security::AuditData = "microsoft.graph.security.webContentFilteringAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.whoisBaseRecord`, metadata, with the accessors of [`Entity`](super::Entity)
    WhoisBaseRecord: super::Entity = "microsoft.graph.security.whoisBaseRecord" {
        "microsoft.graph.security.whoisHistoryRecord",
        "microsoft.graph.security.whoisRecord",
    };
    inherited "id" ID, with_id(String), "`id`";
    "abuse" ABUSE, abuse model -> Option<&WhoisContact>, with_abuse(WhoisContact), "`abuse`: `microsoft.graph.security.whoisContact`, metadata";
    "admin" ADMIN, admin model -> Option<&WhoisContact>, with_admin(WhoisContact), "`admin`: `microsoft.graph.security.whoisContact`, metadata";
    "billing" BILLING, billing model -> Option<&WhoisContact>, with_billing(WhoisContact), "`billing`: `microsoft.graph.security.whoisContact`, metadata";
    "domainStatus" DOMAIN_STATUS, domain_status str -> Option<&str>, with_domain_status(String), "`domainStatus`: `Edm.String`, metadata";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`, metadata";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "nameservers" NAMESERVERS, nameservers models -> Option<&[WhoisNameserver]>, with_nameservers(Vec<WhoisNameserver>), "`nameservers`: `Collection(microsoft.graph.security.whoisNameserver)`, metadata";
    "noc" NOC, noc model -> Option<&WhoisContact>, with_noc(WhoisContact), "`noc`: `microsoft.graph.security.whoisContact`, metadata";
    "rawWhoisText" RAW_WHOIS_TEXT, raw_whois_text str -> Option<&str>, with_raw_whois_text(String), "`rawWhoisText`: `Edm.String`, metadata";
    "registrant" REGISTRANT, registrant model -> Option<&WhoisContact>, with_registrant(WhoisContact), "`registrant`: `microsoft.graph.security.whoisContact`, metadata";
    "registrar" REGISTRAR, registrar model -> Option<&WhoisContact>, with_registrar(WhoisContact), "`registrar`: `microsoft.graph.security.whoisContact`, metadata";
    "registrationDateTime" REGISTRATION_DATE_TIME, registration_date_time date_time -> Parsed<OffsetDateTime>, with_registration_date_time(OffsetDateTime), "`registrationDateTime`: `Edm.DateTimeOffset`, metadata";
    "technical" TECHNICAL, technical model -> Option<&WhoisContact>, with_technical(WhoisContact), "`technical`: `microsoft.graph.security.whoisContact`, metadata";
    "whoisServer" WHOIS_SERVER, whois_server str -> Option<&str>, with_whois_server(String), "`whoisServer`: `Edm.String`, metadata";
    "zone" ZONE, zone model -> Option<&WhoisContact>, with_zone(WhoisContact), "`zone`: `microsoft.graph.security.whoisContact`, metadata";
    "host" HOST, host model -> Option<&super::security::Host>, with_host(super::security::Host), "`host`: `microsoft.graph.security.host`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.whoisContact`, metadata
    WhoisContact = "microsoft.graph.security.whoisContact";
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "fax" FAX, fax str -> Option<&str>, with_fax(String), "`fax`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "organization" ORGANIZATION, organization str -> Option<&str>, with_organization(String), "`organization`: `Edm.String`, metadata";
    "telephone" TELEPHONE, telephone str -> Option<&str>, with_telephone(String), "`telephone`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.security.whoisDomainStatus`, metadata
    WhoisDomainStatus = "microsoft.graph.security.whoisDomainStatus" {
        ClientDeleteProhibited = "clientDeleteProhibited",
        ClientHold = "clientHold",
        ClientRenewProhibited = "clientRenewProhibited",
        ClientTransferProhibited = "clientTransferProhibited",
        ClientUpdateProhibited = "clientUpdateProhibited",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.security.whoisHistoryRecord`, metadata, with the accessors of [`WhoisBaseRecord`](WhoisBaseRecord)
    WhoisHistoryRecord: WhoisBaseRecord, super::Entity = "microsoft.graph.security.whoisHistoryRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "abuse" ABUSE, with_abuse(WhoisContact), "`abuse`";
    inherited "admin" ADMIN, with_admin(WhoisContact), "`admin`";
    inherited "billing" BILLING, with_billing(WhoisContact), "`billing`";
    inherited "domainStatus" DOMAIN_STATUS, with_domain_status(String), "`domainStatus`";
    inherited "expirationDateTime" EXPIRATION_DATE_TIME, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`";
    inherited "firstSeenDateTime" FIRST_SEEN_DATE_TIME, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`";
    inherited "lastSeenDateTime" LAST_SEEN_DATE_TIME, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`";
    inherited "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`";
    inherited "nameservers" NAMESERVERS, with_nameservers(Vec<WhoisNameserver>), "`nameservers`";
    inherited "noc" NOC, with_noc(WhoisContact), "`noc`";
    inherited "rawWhoisText" RAW_WHOIS_TEXT, with_raw_whois_text(String), "`rawWhoisText`";
    inherited "registrant" REGISTRANT, with_registrant(WhoisContact), "`registrant`";
    inherited "registrar" REGISTRAR, with_registrar(WhoisContact), "`registrar`";
    inherited "registrationDateTime" REGISTRATION_DATE_TIME, with_registration_date_time(OffsetDateTime), "`registrationDateTime`";
    inherited "technical" TECHNICAL, with_technical(WhoisContact), "`technical`";
    inherited "whoisServer" WHOIS_SERVER, with_whois_server(String), "`whoisServer`";
    inherited "zone" ZONE, with_zone(WhoisContact), "`zone`";
    inherited "host" HOST, with_host(super::security::Host), "`host`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.whoisNameserver`, metadata
    WhoisNameserver = "microsoft.graph.security.whoisNameserver";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, metadata";
    "host" HOST, host model -> Option<&super::security::Host>, with_host(super::security::Host), "`host`: `microsoft.graph.security.host`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.whoisRecord`, metadata, with the accessors of [`WhoisBaseRecord`](WhoisBaseRecord)
    WhoisRecord: WhoisBaseRecord, super::Entity = "microsoft.graph.security.whoisRecord";
    inherited "id" ID, with_id(String), "`id`";
    inherited "abuse" ABUSE, with_abuse(WhoisContact), "`abuse`";
    inherited "admin" ADMIN, with_admin(WhoisContact), "`admin`";
    inherited "billing" BILLING, with_billing(WhoisContact), "`billing`";
    inherited "domainStatus" DOMAIN_STATUS, with_domain_status(String), "`domainStatus`";
    inherited "expirationDateTime" EXPIRATION_DATE_TIME, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`";
    inherited "firstSeenDateTime" FIRST_SEEN_DATE_TIME, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`";
    inherited "lastSeenDateTime" LAST_SEEN_DATE_TIME, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`";
    inherited "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`";
    inherited "nameservers" NAMESERVERS, with_nameservers(Vec<WhoisNameserver>), "`nameservers`";
    inherited "noc" NOC, with_noc(WhoisContact), "`noc`";
    inherited "rawWhoisText" RAW_WHOIS_TEXT, with_raw_whois_text(String), "`rawWhoisText`";
    inherited "registrant" REGISTRANT, with_registrant(WhoisContact), "`registrant`";
    inherited "registrar" REGISTRAR, with_registrar(WhoisContact), "`registrar`";
    inherited "registrationDateTime" REGISTRATION_DATE_TIME, with_registration_date_time(OffsetDateTime), "`registrationDateTime`";
    inherited "technical" TECHNICAL, with_technical(WhoisContact), "`technical`";
    inherited "whoisServer" WHOIS_SERVER, with_whois_server(String), "`whoisServer`";
    inherited "zone" ZONE, with_zone(WhoisContact), "`zone`";
    inherited "host" HOST, with_host(super::security::Host), "`host`";
    "history" HISTORY, history models -> Option<&[WhoisHistoryRecord]>, with_history(Vec<WhoisHistoryRecord>), "`history`: `Collection(microsoft.graph.security.whoisHistoryRecord)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.windows365CustomerLockboxAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    Windows365CustomerLockboxAuditRecord: super::security::AuditData = "microsoft.graph.security.windows365CustomerLockboxAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.workIQAdminActivity`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    WorkIqAdminActivity: super::security::AuditData = "microsoft.graph.security.workIQAdminActivity";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}

crate::runtime::model! {
    /// `microsoft.graph.security.workbook`, metadata, with the accessors of [`Entity`](super::Entity)
    Workbook: super::Entity = "microsoft.graph.security.workbook";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content model -> Option<&WorkbookContent>, with_content(WorkbookContent), "`content`: `microsoft.graph.security.workbookContent`, metadata";
    "createdAtDateTime" CREATED_AT_DATE_TIME, created_at_date_time date_time -> Parsed<OffsetDateTime>, with_created_at_date_time(OffsetDateTime), "`createdAtDateTime`: `Edm.DateTimeOffset`, metadata";
    "createdByUpn" CREATED_BY_UPN, created_by_upn str -> Option<&str>, with_created_by_upn(String), "`createdByUpn`: `Edm.String`, metadata";
    "etag" ETAG, etag str -> Option<&str>, with_etag(String), "`etag`: `Edm.String`, metadata";
    "lastUpdatedByUpn" LAST_UPDATED_BY_UPN, last_updated_by_upn str -> Option<&str>, with_last_updated_by_upn(String), "`lastUpdatedByUpn`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "updatedAtDateTime" UPDATED_AT_DATE_TIME, updated_at_date_time date_time -> Parsed<OffsetDateTime>, with_updated_at_date_time(OffsetDateTime), "`updatedAtDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.security.workbookContent`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    WorkbookContent: super::Dictionary = "microsoft.graph.security.workbookContent"
}

crate::runtime::model! {
    /// `microsoft.graph.security.workplaceAnalyticsAuditRecord`, metadata, with the accessors of [`AuditData`](super::security::AuditData)
    WorkplaceAnalyticsAuditRecord: super::security::AuditData = "microsoft.graph.security.workplaceAnalyticsAuditRecord";
    inherited "dynamicProperties" DYNAMIC_PROPERTIES, with_dynamic_properties(super::security::AuditRecordTypeDictionary), "`dynamicProperties`";
}
