// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Date, OffsetDateTime, Parsed, Time, Value};

#[cfg(any(feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.taskStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TaskStatus = "microsoft.graph.taskStatus" {
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        WaitingOnOthers = "waitingOnOthers",
        Deferred = "deferred",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsCatalogApp`](https://learn.microsoft.com/graph/api/resources/teamscatalogapp?view=graph-rest-beta)
    TeamsCatalogApp = "microsoft.graph.teamsCatalogApp"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsappinstalledstate`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledstate?view=graph-rest-beta)
    Teamsappinstalledstate = "microsoft.graph.teamsappinstalledstate" {
        NotInstalled = "notInstalled",
        InstalledAndHidden = "installedAndHidden",
        InstalledAndPermanent = "installedAndPermanent",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamtemplate`](https://learn.microsoft.com/graph/api/resources/teamtemplate?view=graph-rest-beta)
    Teamtemplate = "microsoft.graph.teamtemplate";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Not nullable.";
    "definitions" DEFINITIONS, definitions models -> Option<&[super::Teamtemplatedefinition]>, with_definitions(Vec<super::Teamtemplatedefinition>), "`definitions`: `Collection(microsoft.graph.teamtemplatedefinition)`" if (feature = "teams");
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkApplicationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkapplicationidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    TeamworkApplicationIdentity: super::Identity = "microsoft.graph.teamworkApplicationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "applicationIdentityType" APPLICATION_IDENTITY_TYPE, application_identity_type enumeration -> Option<super::TeamworkApplicationIdentityType>, with_application_identity_type(super::TeamworkApplicationIdentityType), "`applicationIdentityType`: `microsoft.graph.teamworkApplicationIdentityType`" "Possible values are: aadApplication, bot, tenantBot, office365Connector, outgoingWebhook.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkApplicationIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkApplicationIdentityType = "microsoft.graph.teamworkApplicationIdentityType" {
        AadApplication = "aadApplication",
        Bot = "bot",
        TenantBot = "tenantBot",
        Office365Connector = "office365Connector",
        OutgoingWebhook = "outgoingWebhook",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkConversationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkconversationidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    TeamworkConversationIdentity: super::Identity = "microsoft.graph.teamworkConversationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "conversationIdentityType" CONVERSATION_IDENTITY_TYPE, conversation_identity_type enumeration -> Option<super::TeamworkConversationIdentityType>, with_conversation_identity_type(super::TeamworkConversationIdentityType), "`conversationIdentityType`: `microsoft.graph.teamworkConversationIdentityType`" "Possible values are: team, channel, chat.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkConversationIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkConversationIdentityType = "microsoft.graph.teamworkConversationIdentityType" {
        Team = "team",
        Channel = "channel",
        Chat = "chat",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSoftwareType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSoftwareType = "microsoft.graph.teamworkSoftwareType" {
        AdminAgent = "adminAgent",
        OperatingSystem = "operatingSystem",
        TeamsClient = "teamsClient",
        Firmware = "firmware",
        PartnerAgent = "partnerAgent",
        CompanyPortal = "companyPortal",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.termColumn`](https://learn.microsoft.com/graph/api/resources/termcolumn?view=graph-rest-beta)
    TermColumn = "microsoft.graph.termColumn";
    "allowMultipleValues" ALLOW_MULTIPLE_VALUES, allow_multiple_values bool -> Option<bool>, with_allow_multiple_values(bool), "`allowMultipleValues`: `Edm.Boolean`" "Supports multiple values.";
    "showFullyQualifiedName" SHOW_FULLY_QUALIFIED_NAME, show_fully_qualified_name bool -> Option<bool>, with_show_fully_qualified_name(bool), "`showFullyQualifiedName`: `Edm.Boolean`";
    "parentTerm" PARENT_TERM, parent_term model -> Option<&super::term_store::Term>, with_parent_term(super::term_store::Term), "`parentTerm`: `microsoft.graph.termStore.term`" if (feature = "sites");
    "termSet" TERM_SET, term_set model -> Option<&super::term_store::Set>, with_term_set(super::term_store::Set), "`termSet`: `microsoft.graph.termStore.set`" if (feature = "sites");
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.textColumn`](https://learn.microsoft.com/graph/api/resources/textColumn?view=graph-rest-beta)
    TextColumn = "microsoft.graph.textColumn";
    "allowMultipleLines" ALLOW_MULTIPLE_LINES, allow_multiple_lines str -> Option<&str>, with_allow_multiple_lines(String), "`allowMultipleLines`: `Edm.String`";
    "appendChangesToExistingText" APPEND_CHANGES_TO_EXISTING_TEXT, append_changes_to_existing_text str -> Option<&str>, with_append_changes_to_existing_text(String), "`appendChangesToExistingText`: `Edm.String`";
    "linesForEditing" LINES_FOR_EDITING, lines_for_editing i32 -> Option<i32>, with_lines_for_editing(i32), "`linesForEditing`: `Edm.Int32`";
    "maxLength" MAX_LENGTH, max_length i32 -> Option<i32>, with_max_length(i32), "`maxLength`: `Edm.Int32`";
    "textType" TEXT_TYPE, text_type str -> Option<&str>, with_text_type(String), "`textType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestPivotProperty`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentRequestPivotProperty = "microsoft.graph.threatAssessmentRequestPivotProperty" {
        ThreatCategory = "threatCategory",
        MailDestinationRoutingReason = "mailDestinationRoutingReason",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.thumbnail`](https://learn.microsoft.com/graph/api/resources/thumbnail?view=graph-rest-beta)
    Thumbnail = "microsoft.graph.thumbnail";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`";
    "sourceItemId" SOURCE_ITEM_ID, source_item_id str -> Option<&str>, with_source_item_id(String), "`sourceItemId`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.thumbnailColumn`](https://learn.microsoft.com/graph/api/resources/thumbnailcolumn?view=graph-rest-beta)
    ThumbnailColumn = "microsoft.graph.thumbnailColumn"
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.thumbnailSet`](https://learn.microsoft.com/graph/api/resources/thumbnailset?view=graph-rest-beta)
    ThumbnailSet = "microsoft.graph.thumbnailSet";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "large" LARGE, large model -> Option<&super::Thumbnail>, with_large(super::Thumbnail), "`large`: `microsoft.graph.thumbnail`";
    "medium" MEDIUM, medium model -> Option<&super::Thumbnail>, with_medium(super::Thumbnail), "`medium`: `microsoft.graph.thumbnail`";
    "small" SMALL, small model -> Option<&super::Thumbnail>, with_small(super::Thumbnail), "`small`: `microsoft.graph.thumbnail`";
    "source" SOURCE, source model -> Option<&super::Thumbnail>, with_source(super::Thumbnail), "`source`: `microsoft.graph.thumbnail`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeClockSettings`](https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-beta)
    TimeClockSettings = "microsoft.graph.timeClockSettings";
    "approvedLocation" APPROVED_LOCATION, approved_location model -> Option<&super::GeoCoordinates>, with_approved_location(super::GeoCoordinates), "`approvedLocation`: `microsoft.graph.geoCoordinates`";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.timeSlot`](https://learn.microsoft.com/graph/api/resources/timeslot?view=graph-rest-beta)
    TimeSlot = "microsoft.graph.timeSlot";
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeStamp`](https://learn.microsoft.com/graph/api/resources/timestamp?view=graph-rest-beta)
    TimeStamp = "microsoft.graph.timeStamp";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeZoneBase`](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-beta)
    TimeZoneBase = "microsoft.graph.timeZoneBase";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.tokenIssuancePolicy`](https://learn.microsoft.com/graph/api/resources/tokenissuancepolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    TokenIssuancePolicy: super::StsPolicy, super::DirectoryObject = "microsoft.graph.tokenIssuancePolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.tokenIssuerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TokenIssuerType = "microsoft.graph.tokenIssuerType" {
        AzureAd = "AzureAD",
        AdFederationServices = "ADFederationServices",
        UnknownFutureValue = "unknownFutureValue",
        AzureAdBackupAuth = "AzureADBackupAuth",
        AdFederationServicesMfaAdapter = "ADFederationServicesMFAAdapter",
        NpsExtension = "NPSExtension",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stspolicy.
    ///
    /// [`microsoft.graph.tokenLifetimePolicy`](https://learn.microsoft.com/graph/api/resources/tokenlifetimepolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    TokenLifetimePolicy: super::StsPolicy, super::DirectoryObject = "microsoft.graph.tokenLifetimePolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.tokenMeetingInfo`](https://learn.microsoft.com/graph/api/resources/tokenmeetinginfo?view=graph-rest-beta)
    TokenMeetingInfo = "microsoft.graph.tokenMeetingInfo";
    "token" TOKEN, token str -> Option<&str>, with_token(String), "`token`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tone`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Tone = "microsoft.graph.tone" {
        Tone0 = "tone0",
        Tone1 = "tone1",
        Tone2 = "tone2",
        Tone3 = "tone3",
        Tone4 = "tone4",
        Tone5 = "tone5",
        Tone6 = "tone6",
        Tone7 = "tone7",
        Tone8 = "tone8",
        Tone9 = "tone9",
        Star = "star",
        Pound = "pound",
        A = "a",
        B = "b",
        C = "c",
        D = "d",
        Flash = "flash",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.toneInfo`](https://learn.microsoft.com/graph/api/resources/toneinfo?view=graph-rest-beta)
    ToneInfo = "microsoft.graph.toneInfo";
    "sequenceId" SEQUENCE_ID, sequence_id i64 -> Option<i64>, with_sequence_id(i64), "`sequenceId`: `Edm.Int64`";
    "tone" TONE, tone enumeration -> Option<super::Tone>, with_tone(super::Tone), "`tone`: `microsoft.graph.tone`" "Possible values are: tone0, tone1, tone2, tone3, tone4, tone5, tone6, tone7, tone8, tone9, star, pound, a, b, c, d, flash.";
}

#[cfg(any(feature = "reports", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.trainingStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TrainingStatus = "microsoft.graph.trainingStatus" {
        Unknown = "unknown",
        Assigned = "assigned",
        InProgress = "inProgress",
        Completed = "completed",
        Overdue = "overdue",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.translationBehavior`](https://learn.microsoft.com/graph/api/resources/translationpreferences?view=graph-rest-beta)
    TranslationBehavior = "microsoft.graph.translationBehavior" {
        Ask = "Ask",
        Yes = "yes",
        None = "none",
    }
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.translationLanguageOverride`](https://learn.microsoft.com/graph/api/resources/translationlanguageoverride?view=graph-rest-beta)
    TranslationLanguageOverride = "microsoft.graph.translationLanguageOverride";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`" "Not nullable.";
    "translationBehavior" TRANSLATION_BEHAVIOR, translation_behavior enumeration -> Option<super::TranslationBehavior>, with_translation_behavior(super::TranslationBehavior), "`translationBehavior`: `microsoft.graph.translationBehavior`" "Not nullable.";
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.translationPreferences`](https://learn.microsoft.com/graph/api/resources/translationpreferences?view=graph-rest-beta)
    TranslationPreferences = "microsoft.graph.translationPreferences";
    "translationBehavior" TRANSLATION_BEHAVIOR, translation_behavior enumeration -> Option<super::TranslationBehavior>, with_translation_behavior(super::TranslationBehavior), "`translationBehavior`: `microsoft.graph.translationBehavior`" "Not nullable.";
    "languageOverrides" LANGUAGE_OVERRIDES, language_overrides models -> Option<&[super::TranslationLanguageOverride]>, with_language_overrides(Vec<super::TranslationLanguageOverride>), "`languageOverrides`: `Collection(microsoft.graph.translationLanguageOverride)`";
    "untranslatedLanguages" UNTRANSLATED_LANGUAGES, untranslated_languages strs -> Option<Vec<&str>>, with_untranslated_languages(Vec<String>), "`untranslatedLanguages`: `Collection(Edm.String)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation`](https://learn.microsoft.com/graph/api/resources/intune-esim-tuple_2ofexecutiontype_icollection_1ofoperation?view=graph-rest-beta)
    Tuple2ofExecutionTypeICollection1ofOperation = "microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation";
    "item2" ITEM2, item2 strs -> Option<Vec<&str>>, with_item2(Vec<String>), "`item2`: `Collection(Edm.String)`";
}
