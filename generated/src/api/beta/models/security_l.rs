// Written by `cargo xtask gen`; do not edit.
//! Types of the area `security`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.labelActionBase`, metadata
    LabelActionBase = "microsoft.graph.labelActionBase" {
        "microsoft.graph.addFooter",
        "microsoft.graph.addHeader",
        "microsoft.graph.addWatermark",
        "microsoft.graph.encryptContent",
        "microsoft.graph.encryptWithTemplate",
        "microsoft.graph.encryptWithUserDefinedRights",
        "microsoft.graph.markContent",
        "microsoft.graph.protectGroup",
        "microsoft.graph.protectOnlineMeetingAction",
        "microsoft.graph.protectSite",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.landingPage`, metadata, with the accessors of [`Entity`](super::Entity)
    LandingPage: super::Entity = "microsoft.graph.landingPage";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationContentStatus>, with_status(super::SimulationContentStatus), "`status`: `microsoft.graph.simulationContentStatus`, metadata";
    "supportedLocales" SUPPORTED_LOCALES, supported_locales strs -> Option<Vec<&str>>, with_supported_locales(Vec<String>), "`supportedLocales`: `Collection(Edm.String)`, metadata";
    "details" DETAILS, details models -> Option<&[super::LandingPageDetail]>, with_details(Vec<super::LandingPageDetail>), "`details`: `Collection(microsoft.graph.landingPageDetail)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.landingPageDetail`, metadata, with the accessors of [`Entity`](super::Entity)
    LandingPageDetail: super::Entity = "microsoft.graph.landingPageDetail";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "isDefaultLangauge" IS_DEFAULT_LANGAUGE, is_default_langauge bool -> Option<bool>, with_is_default_langauge(bool), "`isDefaultLangauge`: `Edm.Boolean`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.loginPage`, metadata, with the accessors of [`Entity`](super::Entity)
    LoginPage: super::Entity = "microsoft.graph.loginPage";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::EmailIdentity>, with_created_by(super::EmailIdentity), "`createdBy`: `microsoft.graph.emailIdentity`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::EmailIdentity>, with_last_modified_by(super::EmailIdentity), "`lastModifiedBy`: `microsoft.graph.emailIdentity`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "source" SOURCE, source enumeration -> Option<super::SimulationContentSource>, with_source(super::SimulationContentSource), "`source`: `microsoft.graph.simulationContentSource`, metadata";
    "status" STATUS, status enumeration -> Option<super::SimulationContentStatus>, with_status(super::SimulationContentStatus), "`status`: `microsoft.graph.simulationContentStatus`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.logonType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LogonType = "microsoft.graph.logonType" {
        Unknown = "unknown",
        Interactive = "interactive",
        RemoteInteractive = "remoteInteractive",
        Network = "network",
        Batch = "batch",
        Service = "service",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.logonUser`](https://learn.microsoft.com/graph/api/resources/logonuser?view=graph-rest-beta)
    LogonUser = "microsoft.graph.logonUser";
    "accountDomain" ACCOUNT_DOMAIN, account_domain str -> Option<&str>, with_account_domain(String), "`accountDomain`: `Edm.String`";
    "accountName" ACCOUNT_NAME, account_name str -> Option<&str>, with_account_name(String), "`accountName`: `Edm.String`";
    "accountType" ACCOUNT_TYPE, account_type enumeration -> Option<super::UserAccountSecurityType>, with_account_type(super::UserAccountSecurityType), "`accountType`: `microsoft.graph.userAccountSecurityType`, type of the metadata" "Possible values are: unknown, standard, power, administrator.";
    "firstSeenDateTime" FIRST_SEEN_DATE_TIME, first_seen_date_time date_time -> Parsed<OffsetDateTime>, with_first_seen_date_time(OffsetDateTime), "`firstSeenDateTime`: `Edm.DateTimeOffset`";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`";
    "logonId" LOGON_ID, logon_id str -> Option<&str>, with_logon_id(String), "`logonId`: `Edm.String`";
    "logonTypes" LOGON_TYPES, logon_types enumerations -> Option<Vec<super::LogonType>>, with_logon_types(Vec<super::LogonType>), "`logonTypes`: `Collection(microsoft.graph.logonType)`, type of the metadata" "Possible values are: unknown, interactive, remoteInteractive, network, batch, service.";
}

crate::runtime::model! {
    /// `microsoft.graph.lookupResultRow`, metadata, with the accessors of [`Entity`](super::Entity)
    LookupResultRow: super::Entity = "microsoft.graph.lookupResultRow";
    inherited "id" ID, with_id(String), "`id`";
    "row" ROW, row str -> Option<&str>, with_row(String), "`row`: `Edm.String`, metadata";
}
