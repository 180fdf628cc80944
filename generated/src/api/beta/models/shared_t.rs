// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Date, OffsetDateTime, Parsed, Time, Value};

crate::runtime::model! {
    /// `microsoft.graph.targetAgentIdentitySponsorsOrOwners`, metadata, with the accessors of [`UserSet`](super::UserSet)
    TargetAgentIdentitySponsorsOrOwners: super::UserSet = "microsoft.graph.targetAgentIdentitySponsorsOrOwners";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
}

crate::runtime::model! {
    /// `microsoft.graph.targetProvisionedIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    TargetProvisionedIdentity: super::Identity = "microsoft.graph.targetProvisionedIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

crate::runtime::model! {
    /// `microsoft.graph.targetUserSponsors`, metadata, with the accessors of [`UserSet`](super::UserSet)
    TargetUserSponsors: super::UserSet = "microsoft.graph.targetUserSponsors";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
}

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

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppInstallationScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    TeamsAppInstallationScope = "microsoft.graph.teamsAppInstallationScope" {
        Team = "team",
        GroupChat = "groupChat",
        Personal = "personal",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.teamsCatalogApp`](https://learn.microsoft.com/graph/api/resources/teamscatalogapp?view=graph-rest-beta), not in the metadata
    TeamsCatalogApp = "microsoft.graph.teamsCatalogApp"
}

#[cfg(any(feature = "applications", feature = "users"))]
crate::runtime::model! {
    /// `microsoft.graph.teamsLicensingDetails`, metadata
    TeamsLicensingDetails = "microsoft.graph.teamsLicensingDetails";
    "hasTeamsLicense" HAS_TEAMS_LICENSE, has_teams_license bool -> Option<bool>, with_has_teams_license(bool), "`hasTeamsLicense`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsappinstalledstate`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledstate?view=graph-rest-beta), not in the metadata
    Teamsappinstalledstate = "microsoft.graph.teamsappinstalledstate" {
        NotInstalled = "notInstalled",
        InstalledAndHidden = "installedAndHidden",
        InstalledAndPermanent = "installedAndPermanent",
    }
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

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkTagIdentity`](https://learn.microsoft.com/graph/api/resources/teamworktagidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    TeamworkTagIdentity: super::Identity = "microsoft.graph.teamworkTagIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

crate::runtime::model! {
    /// `microsoft.graph.technicalContact`, metadata
    TechnicalContact = "microsoft.graph.technicalContact"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAllowBlockListAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    TenantAllowBlockListAction = "microsoft.graph.tenantAllowBlockListAction" {
        Allow = "allow",
        Block = "block",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAllowBlockListEntryType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta), not in the metadata
    TenantAllowBlockListEntryType = "microsoft.graph.tenantAllowBlockListEntryType" {
        Url = "url",
        FileHash = "fileHash",
        Sender = "sender",
        Recipient = "recipient",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.tenantFlow`, metadata
    TenantFlow = "microsoft.graph.tenantFlow"
}

crate::runtime::model! {
    /// `microsoft.graph.tenantSecureScore`, metadata
    TenantSecureScore = "microsoft.graph.tenantSecureScore";
    "createDateTime" CREATE_DATE_TIME, create_date_time untyped -> Option<&Value>, with_create_date_time(Value), "`createDateTime`: `Edm.Untyped`, metadata";
    "tenantMaxScore" TENANT_MAX_SCORE, tenant_max_score untyped -> Option<&Value>, with_tenant_max_score(Value), "`tenantMaxScore`: `Edm.Untyped`, metadata";
    "tenantScore" TENANT_SCORE, tenant_score untyped -> Option<&Value>, with_tenant_score(Value), "`tenantScore`: `Edm.Untyped`, metadata";
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

crate::runtime::model! {
    /// `microsoft.graph.termsAgreements`, metadata
    TermsAgreements = "microsoft.graph.termsAgreements"
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.textColumn`](https://learn.microsoft.com/graph/api/resources/textColumn?view=graph-rest-beta)
    TextColumn = "microsoft.graph.textColumn";
    "allowMultipleLines" ALLOW_MULTIPLE_LINES, allow_multiple_lines bool -> Option<bool>, with_allow_multiple_lines(bool), "`allowMultipleLines`: `Edm.Boolean`, type of the metadata";
    "appendChangesToExistingText" APPEND_CHANGES_TO_EXISTING_TEXT, append_changes_to_existing_text bool -> Option<bool>, with_append_changes_to_existing_text(bool), "`appendChangesToExistingText`: `Edm.Boolean`, type of the metadata";
    "linesForEditing" LINES_FOR_EDITING, lines_for_editing i32 -> Option<i32>, with_lines_for_editing(i32), "`linesForEditing`: `Edm.Int32`";
    "maxLength" MAX_LENGTH, max_length i32 -> Option<i32>, with_max_length(i32), "`maxLength`: `Edm.Int32`";
    "textType" TEXT_TYPE, text_type str -> Option<&str>, with_text_type(String), "`textType`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.textExtractionResultBase`, metadata
    TextExtractionResultBase = "microsoft.graph.textExtractionResultBase"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestPivotProperty`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentRequestPivotProperty = "microsoft.graph.threatAssessmentRequestPivotProperty" {
        ThreatCategory = "threatCategory",
        MailDestinationRoutingReason = "mailDestinationRoutingReason",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.threatAssessmentRequestsCount`, metadata
    ThreatAssessmentRequestsCount = "microsoft.graph.threatAssessmentRequestsCount";
    "count" COUNT, count i64 -> Option<i64>, with_count(i64), "`count`: `Edm.Int64`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "pivotValue" PIVOT_VALUE, pivot_value str -> Option<&str>, with_pivot_value(String), "`pivotValue`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.threatType`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta), not in the metadata
    ThreatType = "microsoft.graph.threatType" {
        Botnet = "Botnet",
        C2 = "C2",
        CryptoMining = "CryptoMining",
        Darknet = "Darknet",
        DDoS = "DDoS",
        MaliciousUrl = "MaliciousUrl",
        Malware = "Malware",
        Phishing = "Phishing",
        Proxy = "Proxy",
        Pua = "PUA",
        WatchList = "WatchList",
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
    /// [`microsoft.graph.thumbnailSet`](https://learn.microsoft.com/graph/api/resources/thumbnailset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ThumbnailSet: super::Entity = "microsoft.graph.thumbnailSet";
    inherited "id" ID, with_id(String), "`id`";
    "large" LARGE, large model -> Option<&super::Thumbnail>, with_large(super::Thumbnail), "`large`: `microsoft.graph.thumbnail`";
    "medium" MEDIUM, medium model -> Option<&super::Thumbnail>, with_medium(super::Thumbnail), "`medium`: `microsoft.graph.thumbnail`";
    "small" SMALL, small model -> Option<&super::Thumbnail>, with_small(super::Thumbnail), "`small`: `microsoft.graph.thumbnail`";
    "source" SOURCE, source model -> Option<&super::Thumbnail>, with_source(super::Thumbnail), "`source`: `microsoft.graph.thumbnail`";
}

#[cfg(any(feature = "calendar", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.timeConstraint`](https://learn.microsoft.com/graph/api/resources/timeconstraint?view=graph-rest-beta)
    TimeConstraint = "microsoft.graph.timeConstraint";
    "activityDomain" ACTIVITY_DOMAIN, activity_domain enumeration -> Option<super::ActivityDomain>, with_activity_domain(super::ActivityDomain), "`activityDomain`: `microsoft.graph.activityDomain`" "Optional. Possible values are: work, personal, unrestricted, unknown.";
    "timeSlots" TIME_SLOTS, time_slots models -> Option<&[super::TimeSlot]>, with_time_slots(Vec<super::TimeSlot>), "`timeSlots`: `Collection(microsoft.graph.timeSlot)`";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PatternedRecurrence>, with_recurrence(super::PatternedRecurrence), "`recurrence`: `microsoft.graph.patternedRecurrence`, metadata";
}

#[cfg(any(feature = "calendar", feature = "sites", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.timeSlot`](https://learn.microsoft.com/graph/api/resources/timeslot?view=graph-rest-beta)
    TimeSlot = "microsoft.graph.timeSlot" {
        "microsoft.graph.timeSlotAvailability",
    };
    "end" END, end model -> Option<&super::DateTimeTimeZone>, with_end(super::DateTimeTimeZone), "`end`: `microsoft.graph.dateTimeTimeZone`";
    "start" START, start model -> Option<&super::DateTimeTimeZone>, with_start(super::DateTimeTimeZone), "`start`: `microsoft.graph.dateTimeTimeZone`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeStamp`](https://learn.microsoft.com/graph/api/resources/timestamp?view=graph-rest-beta), not in the metadata
    TimeStamp = "microsoft.graph.timeStamp";
    "date" DATE, date date -> Parsed<Date>, with_date(Date), "`date`: `Edm.Date`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.timeZoneBase`](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-beta)
    TimeZoneBase = "microsoft.graph.timeZoneBase" {
        "microsoft.graph.customTimeZone",
    };
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.tlsClientRegistrationMetadata`, metadata
    TlsClientRegistrationMetadata = "microsoft.graph.tlsClientRegistrationMetadata" {
        TlsClientAuthSubjectDn = "tls_client_auth_subject_dn",
        TlsClientAuthSanDns = "tls_client_auth_san_dns",
        TlsClientAuthSanUri = "tls_client_auth_san_uri",
        TlsClientAuthSanIp = "tls_client_auth_san_ip",
        TlsClientAuthSanEmail = "tls_client_auth_san_email",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.tokenIssuancePolicy`](https://learn.microsoft.com/graph/api/resources/tokenissuancepolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    TokenIssuancePolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.tokenIssuancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.tokenIssuerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TokenIssuerType = "microsoft.graph.tokenIssuerType" {
        AzureAd = "AzureAD",
        AdFederationServices = "ADFederationServices",
        UnknownFutureValue = "UnknownFutureValue",
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
    TokenLifetimePolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.tokenLifetimePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
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

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.trafficRoutingMethod`, metadata
    TrafficRoutingMethod = "microsoft.graph.trafficRoutingMethod" {
        None = "none",
        Random = "random",
        SessionPersistence = "sessionPersistence",
        Performance = "performance",
        UnknownFutureValue = "unknownFutureValue",
    }
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

crate::runtime::model! {
    /// `microsoft.graph.transcriptActivity`, metadata, with the accessors of [`BaseActivity`](super::BaseActivity)
    TranscriptActivity: super::BaseActivity = "microsoft.graph.transcriptActivity";
    inherited "resultInfo" RESULT_INFO, with_result_info(super::ResultInfo), "`resultInfo`";
    inherited "status" STATUS, with_status(super::ActivityStatus), "`status`";
    inherited "transport" TRANSPORT, with_transport(super::ActivityTransport), "`transport`";
}

crate::runtime::model! {
    /// `microsoft.graph.transcriptPayload`, metadata
    TranscriptPayload = "microsoft.graph.transcriptPayload";
    "audioCaptureDateTime" AUDIO_CAPTURE_DATE_TIME, audio_capture_date_time date_time -> Parsed<OffsetDateTime>, with_audio_capture_date_time(OffsetDateTime), "`audioCaptureDateTime`: `Edm.DateTimeOffset`, metadata";
    "speaker" SPEAKER, speaker model -> Option<&super::TranscriptSpeaker>, with_speaker(super::TranscriptSpeaker), "`speaker`: `microsoft.graph.transcriptSpeaker`, metadata";
    "spokenLanguage" SPOKEN_LANGUAGE, spoken_language str -> Option<&str>, with_spoken_language(String), "`spokenLanguage`: `Edm.String`, metadata";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.transcriptSpeaker`, metadata
    TranscriptSpeaker = "microsoft.graph.transcriptSpeaker";
    "room" ROOM, room model -> Option<&super::SpeakerInfo>, with_room(super::SpeakerInfo), "`room`: `microsoft.graph.speakerInfo`, metadata";
    "user" USER, user model -> Option<&super::SpeakerInfo>, with_user(super::SpeakerInfo), "`user`: `microsoft.graph.speakerInfo`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.transcriptionState`, metadata
    TranscriptionState = "microsoft.graph.transcriptionState";
    "sequenceNumber" SEQUENCE_NUMBER, sequence_number i32 -> Option<i32>, with_sequence_number(i32), "`sequenceNumber`: `Edm.Int32`, metadata";
    "state" STATE, state enumeration -> Option<super::MediaState>, with_state(super::MediaState), "`state`: `microsoft.graph.mediaState`, metadata";
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.translationBehavior`](https://learn.microsoft.com/graph/api/resources/translationpreferences?view=graph-rest-beta)
    TranslationBehavior = "microsoft.graph.translationBehavior" {
        Ask = "Ask",
        Yes = "Yes",
        None = "none",
        No = "No",
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
    /// `microsoft.graph.trustContainerConfiguration`, metadata
    TrustContainerConfiguration = "microsoft.graph.trustContainerConfiguration";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.trustedCertificateAuthorityBase`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    TrustedCertificateAuthorityBase: super::DirectoryObject, super::Entity = "microsoft.graph.trustedCertificateAuthorityBase" {
        "microsoft.graph.mutualTlsOauthConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "certificateAuthorities" CERTIFICATE_AUTHORITIES, certificate_authorities models -> Option<&[super::CertificateAuthority]>, with_certificate_authorities(Vec<super::CertificateAuthority>), "`certificateAuthorities`: `Collection(microsoft.graph.certificateAuthority)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trustedSubjectNameAndIssuerConfiguration`, metadata
    TrustedSubjectNameAndIssuerConfiguration = "microsoft.graph.trustedSubjectNameAndIssuerConfiguration";
    "trustedCertificateSubjectAddition" TRUSTED_CERTIFICATE_SUBJECT_ADDITION, trusted_certificate_subject_addition model -> Option<&super::TrustedSubjectNameAndIssuerRestriction>, with_trusted_certificate_subject_addition(super::TrustedSubjectNameAndIssuerRestriction), "`trustedCertificateSubjectAddition`: `microsoft.graph.trustedSubjectNameAndIssuerRestriction`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.trustedSubjectNameAndIssuerRestriction`, metadata
    TrustedSubjectNameAndIssuerRestriction = "microsoft.graph.trustedSubjectNameAndIssuerRestriction";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "isStateSetByMicrosoft" IS_STATE_SET_BY_MICROSOFT, is_state_set_by_microsoft bool -> Option<bool>, with_is_state_set_by_microsoft(bool), "`isStateSetByMicrosoft`: `Edm.Boolean`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation`](https://learn.microsoft.com/graph/api/resources/intune-esim-tuple_2ofexecutiontype_icollection_1ofoperation?view=graph-rest-beta), not in the metadata
    Tuple2ofExecutionTypeICollection1ofOperation = "microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation";
    "item2" ITEM2, item2 strs -> Option<Vec<&str>>, with_item2(Vec<String>), "`item2`: `Collection(Edm.String)`";
}
