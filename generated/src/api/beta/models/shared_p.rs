// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Date, Duration, Flags, OffsetDateTime, Parsed, Uuid, Value};

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.package`](https://learn.microsoft.com/graph/api/resources/package?view=graph-rest-beta)
    Package = "microsoft.graph.package";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.pageLinks`](https://learn.microsoft.com/graph/api/resources/pagelinks?view=graph-rest-beta)
    PageLinks = "microsoft.graph.pageLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.parentLabelDetails`](https://learn.microsoft.com/graph/api/resources/parentlabeldetails?view=graph-rest-beta)
    ParentLabelDetails = "microsoft.graph.parentLabelDetails" {
        "microsoft.graph.labelDetails",
    };
    "color" COLOR, color str -> Option<&str>, with_color(String), "`color`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "sensitivity" SENSITIVITY, sensitivity i32 -> Option<i32>, with_sensitivity(i32), "`sensitivity`: `Edm.Int32`";
    "tooltip" TOOLTIP, tooltip str -> Option<&str>, with_tooltip(String), "`tooltip`: `Edm.String`";
    "parent" PARENT, parent model -> Option<&super::ParentLabelDetails>, with_parent(super::ParentLabelDetails), "`parent`: `microsoft.graph.parentLabelDetails`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.parentalControlSettings`](https://learn.microsoft.com/graph/api/resources/parentalcontrolsettings?view=graph-rest-beta)
    ParentalControlSettings = "microsoft.graph.parentalControlSettings";
    "countriesBlockedForMinors" COUNTRIES_BLOCKED_FOR_MINORS, countries_blocked_for_minors strs -> Option<Vec<&str>>, with_countries_blocked_for_minors(Vec<String>), "`countriesBlockedForMinors`: `Collection(Edm.String)`";
    "legalAgeGroupRule" LEGAL_AGE_GROUP_RULE, legal_age_group_rule str -> Option<&str>, with_legal_age_group_rule(String), "`legalAgeGroupRule`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantInfo`](https://learn.microsoft.com/graph/api/resources/participantinfo?view=graph-rest-beta)
    ParticipantInfo = "microsoft.graph.participantInfo";
    "countryCode" COUNTRY_CODE, country_code str -> Option<&str>, with_country_code(String), "`countryCode`: `Edm.String`, read-only" "Read-only.";
    "endpointType" ENDPOINT_TYPE, endpoint_type enumeration -> Option<super::EndpointType>, with_endpoint_type(super::EndpointType), "`endpointType`: `microsoft.graph.endpointType`, read-only, type of the metadata" "Read-only. Possible values are: default, skypeForBusiness, skypeForBusinessVoipPhone.";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "languageId" LANGUAGE_ID, language_id str -> Option<&str>, with_language_id(String), "`languageId`: `Edm.String`, read-only" "Read-only.";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, read-only" "Read-only.";
    "platformId" PLATFORM_ID, platform_id str -> Option<&str>, with_platform_id(String), "`platformId`: `Edm.String`, read-only" "Read-only.";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`, read-only" "Read-only.";
    "nonAnonymizedIdentity" NON_ANONYMIZED_IDENTITY, non_anonymized_identity model -> Option<&super::IdentitySet>, with_non_anonymized_identity(super::IdentitySet), "`nonAnonymizedIdentity`: `microsoft.graph.identitySet`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantJoiningNotification`](https://learn.microsoft.com/graph/api/resources/participantjoiningnotification?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ParticipantJoiningNotification: super::Entity = "microsoft.graph.participantJoiningNotification";
    inherited "id" ID, with_id(String), "`id`";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.participantJoiningResponse`](https://learn.microsoft.com/graph/api/resources/participantjoiningresponse?view=graph-rest-beta)
    ParticipantJoiningResponse = "microsoft.graph.participantJoiningResponse" {
        "microsoft.graph.acceptJoinResponse",
        "microsoft.graph.inviteNewBotResponse",
        "microsoft.graph.rejectJoinResponse",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.participantLeftNotification`](https://learn.microsoft.com/graph/api/resources/participantleftnotification?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ParticipantLeftNotification: super::Entity = "microsoft.graph.participantLeftNotification";
    inherited "id" ID, with_id(String), "`id`";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.passkeyProfileStructure`, metadata
    PasskeyProfileStructure = "microsoft.graph.passkeyProfileStructure";
    "attestationEnforcement" ATTESTATION_ENFORCEMENT, attestation_enforcement untyped -> Option<&Value>, with_attestation_enforcement(Value), "`attestationEnforcement`: `Edm.Untyped`, metadata";
    "id" ID, id untyped -> Option<&Value>, with_id(Value), "`id`: `Edm.Untyped`, metadata";
    "isAttestationEnforced" IS_ATTESTATION_ENFORCED, is_attestation_enforced untyped -> Option<&Value>, with_is_attestation_enforced(Value), "`isAttestationEnforced`: `Edm.Untyped`, metadata";
    "keyRestrictions" KEY_RESTRICTIONS, key_restrictions untyped -> Option<&Value>, with_key_restrictions(Value), "`keyRestrictions`: `Edm.Untyped`, metadata";
    "name" NAME, name untyped -> Option<&Value>, with_name(Value), "`name`: `Edm.Untyped`, metadata";
    "passkeyTypes" PASSKEY_TYPES, passkey_types untyped -> Option<&Value>, with_passkey_types(Value), "`passkeyTypes`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.passwordComplexityRules`, metadata
    PasswordComplexityRules = "microsoft.graph.passwordComplexityRules";
    "isNonAsciiCharacterAllowed" IS_NON_ASCII_CHARACTER_ALLOWED, is_non_ascii_character_allowed untyped -> Option<&Value>, with_is_non_ascii_character_allowed(Value), "`isNonAsciiCharacterAllowed`: `Edm.Untyped`, metadata";
    "maximumLength" MAXIMUM_LENGTH, maximum_length untyped -> Option<&Value>, with_maximum_length(Value), "`maximumLength`: `Edm.Untyped`, metadata";
    "minimumLength" MINIMUM_LENGTH, minimum_length untyped -> Option<&Value>, with_minimum_length(Value), "`minimumLength`: `Edm.Untyped`, metadata";
    "requiredNumberOfCharacterClasses" REQUIRED_NUMBER_OF_CHARACTER_CLASSES, required_number_of_character_classes untyped -> Option<&Value>, with_required_number_of_character_classes(Value), "`requiredNumberOfCharacterClasses`: `Edm.Untyped`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.passwordCredential`](https://learn.microsoft.com/graph/api/resources/passwordcredential?view=graph-rest-beta)
    PasswordCredential = "microsoft.graph.passwordCredential";
    "customKeyIdentifier" CUSTOM_KEY_IDENTIFIER, custom_key_identifier binary -> Parsed<Bytes>, with_custom_key_identifier(Bytes), "`customKeyIdentifier`: `Edm.Binary`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Optional.";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "hint" HINT, hint str -> Option<&str>, with_hint(String), "`hint`: `Edm.String`, read-only" "Read-only.";
    "keyId" KEY_ID, key_id guid -> Parsed<Uuid>, with_key_id(Uuid), "`keyId`: `Edm.Guid`";
    "secretText" SECRET_TEXT, secret_text str -> Option<&str>, with_secret_text(String), "`secretText`: `Edm.String`, read-only" "Read-only.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Optional.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// [`microsoft.graph.passwordCredentialConfiguration`](https://learn.microsoft.com/graph/api/resources/passwordcredentialconfiguration?view=graph-rest-beta)
    PasswordCredentialConfiguration = "microsoft.graph.passwordCredentialConfiguration";
    "restrictionType" RESTRICTION_TYPE, restriction_type enumeration -> Option<super::AppCredentialRestrictionType>, with_restriction_type(super::AppCredentialRestrictionType), "`restrictionType`: `microsoft.graph.appCredentialRestrictionType`" "Possible values are: passwordAddition, symmetricKeyAddition, passwordLifetime, symmetricKeyLifetime, customPasswordAddition, unknownFutureValue.";
    "maxLifetime" MAX_LIFETIME, max_lifetime duration -> Parsed<Duration>, with_max_lifetime(Duration), "`maxLifetime`: `Edm.Duration`";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.passwordHistoryRules`, metadata
    PasswordHistoryRules = "microsoft.graph.passwordHistoryRules";
    "historyLookbackCount" HISTORY_LOOKBACK_COUNT, history_lookback_count untyped -> Option<&Value>, with_history_lookback_count(Value), "`historyLookbackCount`: `Edm.Untyped`, metadata";
    "isEnabled" IS_ENABLED, is_enabled untyped -> Option<&Value>, with_is_enabled(Value), "`isEnabled`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordProfile`](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-beta)
    PasswordProfile = "microsoft.graph.passwordProfile";
    "forceChangePasswordNextSignIn" FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN, force_change_password_next_sign_in bool -> Option<bool>, with_force_change_password_next_sign_in(bool), "`forceChangePasswordNextSignIn`: `Edm.Boolean`";
    "forceChangePasswordNextSignInWithMfa" FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN_WITH_MFA, force_change_password_next_sign_in_with_mfa bool -> Option<bool>, with_force_change_password_next_sign_in_with_mfa(bool), "`forceChangePasswordNextSignInWithMfa`: `Edm.Boolean`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.passwordSingleSignOnCredentialSet`](https://learn.microsoft.com/graph/api/resources/passwordsinglesignoncredentialset?view=graph-rest-beta)
    PasswordSingleSignOnCredentialSet = "microsoft.graph.passwordSingleSignOnCredentialSet";
    "credentials" CREDENTIALS, credentials models -> Option<&[super::Credential]>, with_credentials(Vec<super::Credential>), "`credentials`: `Collection(microsoft.graph.credential)`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.passwordSingleSignOnField`](https://learn.microsoft.com/graph/api/resources/passwordsinglesignonfield?view=graph-rest-beta)
    PasswordSingleSignOnField = "microsoft.graph.passwordSingleSignOnField";
    "customizedLabel" CUSTOMIZED_LABEL, customized_label str -> Option<&str>, with_customized_label(String), "`customizedLabel`: `Edm.String`";
    "defaultLabel" DEFAULT_LABEL, default_label str -> Option<&str>, with_default_label(String), "`defaultLabel`: `Edm.String`, read-only" "Read-only.";
    "fieldId" FIELD_ID, field_id str -> Option<&str>, with_field_id(String), "`fieldId`: `Edm.String`" "Possible values are: param\\_1, param\\_2, param\\_userName, param\\_password.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.passwordSingleSignOnSettings`](https://learn.microsoft.com/graph/api/resources/passwordsinglesignonsettings?view=graph-rest-beta)
    PasswordSingleSignOnSettings = "microsoft.graph.passwordSingleSignOnSettings";
    "fields" FIELDS, fields models -> Option<&[super::PasswordSingleSignOnField]>, with_fields(Vec<super::PasswordSingleSignOnField>), "`fields`: `Collection(microsoft.graph.passwordSingleSignOnField)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.patternedRecurrence`](https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-beta)
    PatternedRecurrence = "microsoft.graph.patternedRecurrence";
    "pattern" PATTERN, pattern model -> Option<&super::RecurrencePattern>, with_pattern(super::RecurrencePattern), "`pattern`: `microsoft.graph.recurrencePattern`";
    "range" RANGE, range model -> Option<&super::RecurrenceRange>, with_range(super::RecurrenceRange), "`range`: `microsoft.graph.recurrenceRange`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.pendingContentUpdate`](https://learn.microsoft.com/graph/api/resources/pendingcontentupdate?view=graph-rest-beta)
    PendingContentUpdate = "microsoft.graph.pendingContentUpdate";
    "queuedDateTime" QUEUED_DATE_TIME, queued_date_time date_time -> Parsed<OffsetDateTime>, with_queued_date_time(OffsetDateTime), "`queuedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.pendingOperations`](https://learn.microsoft.com/graph/api/resources/pendingoperations?view=graph-rest-beta)
    PendingOperations = "microsoft.graph.pendingOperations";
    "pendingContentUpdate" PENDING_CONTENT_UPDATE, pending_content_update model -> Option<&super::PendingContentUpdate>, with_pending_content_update(super::PendingContentUpdate), "`pendingContentUpdate`: `microsoft.graph.pendingContentUpdate`";
}

crate::runtime::model! {
    /// `microsoft.graph.perTenantTrafficSegmentsOverride`, metadata
    PerTenantTrafficSegmentsOverride = "microsoft.graph.perTenantTrafficSegmentsOverride";
    "percentage" PERCENTAGE, percentage i32 -> Option<i32>, with_percentage(i32), "`percentage`: `Edm.Int32`, metadata";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.percentageCostManagementAlertThreshold`, metadata, with the accessors of [`CostManagementAlertThreshold`](super::CostManagementAlertThreshold)
    PercentageCostManagementAlertThreshold: super::CostManagementAlertThreshold = "microsoft.graph.percentageCostManagementAlertThreshold";
    inherited "value" VALUE, with_value(f64), "`value`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.permission`](https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Permission: super::Entity = "microsoft.graph.permission";
    inherited "id" ID, with_id(String), "`id`";
    "grantedToV2" GRANTED_TO_V2, granted_to_v2 model -> Option<&super::SharePointIdentitySet>, with_granted_to_v2(super::SharePointIdentitySet), "`grantedToV2`: `microsoft.graph.sharePointIdentitySet`, read-only" "Read-only.";
    "grantedToIdentitiesV2" GRANTED_TO_IDENTITIES_V2, granted_to_identities_v2 models -> Option<&[super::SharePointIdentitySet]>, with_granted_to_identities_v2(Vec<super::SharePointIdentitySet>), "`grantedToIdentitiesV2`: `Collection(microsoft.graph.sharePointIdentitySet)`, read-only" "Read-only.";
    "invitation" INVITATION, invitation model -> Option<&super::SharingInvitation>, with_invitation(super::SharingInvitation), "`invitation`: `microsoft.graph.sharingInvitation`, read-only" "Read-only.";
    "inheritedFrom" INHERITED_FROM, inherited_from model -> Option<&super::ItemReference>, with_inherited_from(super::ItemReference), "`inheritedFrom`: `microsoft.graph.itemReference`, read-only" "Read-only.";
    "link" LINK, link model -> Option<&super::SharingLink>, with_link(super::SharingLink), "`link`: `microsoft.graph.sharingLink`, read-only" "Read-only.";
    "roles" ROLES, roles strs -> Option<Vec<&str>>, with_roles(Vec<String>), "`roles`: `Collection(Edm.String)`, read-only" "Read-only.";
    "shareId" SHARE_ID, share_id str -> Option<&str>, with_share_id(String), "`shareId`: `Edm.String`, read-only" "Read-only.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "hasPassword" HAS_PASSWORD, has_password bool -> Option<bool>, with_has_password(bool), "`hasPassword`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "grantedTo" GRANTED_TO, granted_to model -> Option<&super::IdentitySet>, with_granted_to(super::IdentitySet), "`grantedTo`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "grantedToIdentities" GRANTED_TO_IDENTITIES, granted_to_identities models -> Option<&[super::IdentitySet]>, with_granted_to_identities(Vec<super::IdentitySet>), "`grantedToIdentities`: `Collection(microsoft.graph.identitySet)`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.permissionGrantPreApprovalPolicy`, metadata, with the accessors of [`DirectoryObject`](super::DirectoryObject)
    PermissionGrantPreApprovalPolicy: super::DirectoryObject, super::Entity = "microsoft.graph.permissionGrantPreApprovalPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "conditions" CONDITIONS, conditions models -> Option<&[super::PreApprovalDetail]>, with_conditions(Vec<super::PreApprovalDetail>), "`conditions`: `Collection(microsoft.graph.preApprovalDetail)`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.permissionKind`, metadata
    PermissionKind = "microsoft.graph.permissionKind" {
        All = "all",
        Enumerated = "enumerated",
        AllPermissionsOnResourceApp = "allPermissionsOnResourceApp",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.permissionScope`](https://learn.microsoft.com/graph/api/resources/permissionscope?view=graph-rest-beta)
    PermissionScope = "microsoft.graph.permissionScope";
    "adminConsentDescription" ADMIN_CONSENT_DESCRIPTION, admin_consent_description str -> Option<&str>, with_admin_consent_description(String), "`adminConsentDescription`: `Edm.String`";
    "adminConsentDisplayName" ADMIN_CONSENT_DISPLAY_NAME, admin_consent_display_name str -> Option<&str>, with_admin_consent_display_name(String), "`adminConsentDisplayName`: `Edm.String`";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: User, Admin.";
    "userConsentDescription" USER_CONSENT_DESCRIPTION, user_consent_description str -> Option<&str>, with_user_consent_description(String), "`userConsentDescription`: `Edm.String`";
    "userConsentDisplayName" USER_CONSENT_DISPLAY_NAME, user_consent_display_name str -> Option<&str>, with_user_consent_display_name(String), "`userConsentDisplayName`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "origin" ORIGIN, origin str -> Option<&str>, with_origin(String), "`origin`: `Edm.String`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.permissionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PermissionType = "microsoft.graph.permissionType" {
        Application = "application",
        Delegated = "delegated",
        DelegatedUserConsentable = "delegatedUserConsentable",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsAnalyticsAggregatedIamKeySummary`, metadata
    PermissionsAnalyticsAggregatedIamKeySummary = "microsoft.graph.permissionsAnalyticsAggregatedIamKeySummary";
    "findingsCountOverLimit" FINDINGS_COUNT_OVER_LIMIT, findings_count_over_limit untyped -> Option<&Value>, with_findings_count_over_limit(Value), "`findingsCountOverLimit`: `Edm.Untyped`, metadata";
    "totalCount" TOTAL_COUNT, total_count untyped -> Option<&Value>, with_total_count(Value), "`totalCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsAnalyticsAggregatedIdentitySummary`, metadata
    PermissionsAnalyticsAggregatedIdentitySummary = "microsoft.graph.permissionsAnalyticsAggregatedIdentitySummary";
    "findingsCount" FINDINGS_COUNT, findings_count untyped -> Option<&Value>, with_findings_count(Value), "`findingsCount`: `Edm.Untyped`, metadata";
    "totalCount" TOTAL_COUNT, total_count untyped -> Option<&Value>, with_total_count(Value), "`totalCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsAnalyticsAggregatedResourceSummary`, metadata
    PermissionsAnalyticsAggregatedResourceSummary = "microsoft.graph.permissionsAnalyticsAggregatedResourceSummary";
    "findingsCount" FINDINGS_COUNT, findings_count untyped -> Option<&Value>, with_findings_count(Value), "`findingsCount`: `Edm.Untyped`, metadata";
    "totalCount" TOTAL_COUNT, total_count untyped -> Option<&Value>, with_total_count(Value), "`totalCount`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionAwsPolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsDefinitionAwsPolicy: super::Entity = "microsoft.graph.permissionsDefinitionAwsPolicy";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionAzureRole`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsDefinitionAzureRole: super::Entity = "microsoft.graph.permissionsDefinitionAzureRole";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.permissionsDefinitionGcpRole`, metadata, with the accessors of [`Entity`](super::Entity)
    PermissionsDefinitionGcpRole: super::Entity = "microsoft.graph.permissionsDefinitionGcpRole";
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(any(feature = "contacts", feature = "profile"))]
crate::runtime::model! {
    /// [`microsoft.graph.personDataSource`](https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta)
    PersonDataSource = "microsoft.graph.personDataSource";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(
    any(
        feature = "calendar",
        feature = "directory",
        feature = "files",
        feature = "groups",
        feature = "sites",
        feature = "tasks",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// `microsoft.graph.personExtension`, metadata, with the accessors of [`Extension`](super::Extension)
    PersonExtension: super::Extension, super::Entity = "microsoft.graph.personExtension";
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.personOrGroupColumn`](https://learn.microsoft.com/graph/api/resources/personOrGroupColumn?view=graph-rest-beta)
    PersonOrGroupColumn = "microsoft.graph.personOrGroupColumn";
    "allowMultipleSelection" ALLOW_MULTIPLE_SELECTION, allow_multiple_selection bool -> Option<bool>, with_allow_multiple_selection(bool), "`allowMultipleSelection`: `Edm.Boolean`" "Supports multiple values.";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "chooseFromType" CHOOSE_FROM_TYPE, choose_from_type str -> Option<&str>, with_choose_from_type(String), "`chooseFromType`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "directory", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.phone`](https://learn.microsoft.com/graph/api/resources/phone?view=graph-rest-beta)
    Phone = "microsoft.graph.phone";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PhoneType>, with_type(super::PhoneType), "`type`: `microsoft.graph.phoneType`" "Possible values are: home, business, mobile, other, assistant, homeFax, businessFax, otherFax, pager, radio.";
}

#[cfg(
    any(
        feature = "bookings",
        feature = "calendar",
        feature = "contacts",
        feature = "directory",
        feature = "profile",
        feature = "sites"
    )
)]
crate::runtime::enumeration! {
    /// [`microsoft.graph.phoneType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PhoneType = "microsoft.graph.phoneType" {
        Home = "home",
        Business = "business",
        Mobile = "mobile",
        Other = "other",
        Assistant = "assistant",
        HomeFax = "homeFax",
        BusinessFax = "businessFax",
        OtherFax = "otherFax",
        Pager = "pager",
        Radio = "radio",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.photo`](https://learn.microsoft.com/graph/api/resources/photo?view=graph-rest-beta)
    Photo = "microsoft.graph.photo";
    "cameraMake" CAMERA_MAKE, camera_make str -> Option<&str>, with_camera_make(String), "`cameraMake`: `Edm.String`, read-only" "Read-only.";
    "cameraModel" CAMERA_MODEL, camera_model str -> Option<&str>, with_camera_model(String), "`cameraModel`: `Edm.String`, read-only" "Read-only.";
    "exposureDenominator" EXPOSURE_DENOMINATOR, exposure_denominator f64 -> Option<f64>, with_exposure_denominator(f64), "`exposureDenominator`: `Edm.Double`, read-only" "Read-only.";
    "exposureNumerator" EXPOSURE_NUMERATOR, exposure_numerator f64 -> Option<f64>, with_exposure_numerator(f64), "`exposureNumerator`: `Edm.Double`, read-only" "Read-only.";
    "fNumber" F_NUMBER, f_number f64 -> Option<f64>, with_f_number(f64), "`fNumber`: `Edm.Double`, read-only" "Read-only.";
    "focalLength" FOCAL_LENGTH, focal_length f64 -> Option<f64>, with_focal_length(f64), "`focalLength`: `Edm.Double`, read-only" "Read-only.";
    "iso" ISO, iso i32 -> Option<i32>, with_iso(i32), "`iso`: `Edm.Int32`, read-only" "Read-only.";
    "orientation" ORIENTATION, orientation i16 -> Option<i16>, with_orientation(i16), "`orientation`: `Edm.Int16`";
    "takenDateTime" TAKEN_DATE_TIME, taken_date_time date_time -> Parsed<OffsetDateTime>, with_taken_date_time(OffsetDateTime), "`takenDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.photoAllowedOperations`, metadata
    PhotoAllowedOperations = "microsoft.graph.photoAllowedOperations"
}

crate::runtime::model! {
    /// [`microsoft.graph.physicalAddress`](https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-beta)
    PhysicalAddress = "microsoft.graph.physicalAddress";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "postOfficeBox" POST_OFFICE_BOX, post_office_box str -> Option<&str>, with_post_office_box(String), "`postOfficeBox`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PhysicalAddressType>, with_type(super::PhysicalAddressType), "`type`: `microsoft.graph.physicalAddressType`" "Possible values are: unknown, home, business, other.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.physicalAddressType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PhysicalAddressType = "microsoft.graph.physicalAddressType" {
        Unknown = "unknown",
        Home = "home",
        Business = "business",
        Other = "other",
    }
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plan`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    Plan: super::PlannerDelta, super::Entity = "microsoft.graph.plan";
    inherited "id" ID, with_id(String), "`id`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "calendar" CALENDAR, calendar model -> Option<&super::PlanCalendar>, with_calendar(super::PlanCalendar), "`calendar`: `microsoft.graph.planCalendar`, metadata";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::PlanCapability>, with_capabilities(super::PlanCapability), "`capabilities`: `microsoft.graph.planCapability`, metadata";
    "container" CONTAINER, container model -> Option<&super::PlanContainer>, with_container(super::PlanContainer), "`container`: `microsoft.graph.planContainer`, metadata";
    "contentSensitivityLabelAssignment" CONTENT_SENSITIVITY_LABEL_ASSIGNMENT, content_sensitivity_label_assignment model -> Option<&super::ContentSensitivityLabelAssignment>, with_content_sensitivity_label_assignment(super::ContentSensitivityLabelAssignment), "`contentSensitivityLabelAssignment`: `microsoft.graph.contentSensitivityLabelAssignment`, metadata";
    "creationInfo" CREATION_INFO, creation_info model -> Option<&super::CreationInfo>, with_creation_info(super::CreationInfo), "`creationInfo`: `microsoft.graph.creationInfo`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "duration" DURATION, duration i32 -> Option<i32>, with_duration(i32), "`duration`: `Edm.Int32`, metadata";
    "extensions" EXTENSIONS, extensions model -> Option<&super::ExtensionFieldCollection>, with_extensions(super::ExtensionFieldCollection), "`extensions`: `microsoft.graph.extensionFieldCollection`, metadata";
    "hasChat" HAS_CHAT, has_chat bool -> Option<bool>, with_has_chat(bool), "`hasChat`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "planView" PLAN_VIEW, plan_view model -> Option<&super::PlanView>, with_plan_view(super::PlanView), "`planView`: `microsoft.graph.planView`, metadata";
    "sharedWithContainers" SHARED_WITH_CONTAINERS, shared_with_containers models -> Option<&[super::PlannerSharedWithContainer]>, with_shared_with_containers(Vec<super::PlannerSharedWithContainer>), "`sharedWithContainers`: `Collection(microsoft.graph.plannerSharedWithContainer)`, metadata";
    "buckets" BUCKETS, buckets models -> Option<&[super::Bucket]>, with_buckets(Vec<super::Bucket>), "`buckets`: `Collection(microsoft.graph.bucket)`, metadata";
    "contexts" CONTEXTS, contexts models -> Option<&[super::PlanContextLink]>, with_contexts(Vec<super::PlanContextLink>), "`contexts`: `Collection(microsoft.graph.planContextLink)`, metadata";
    "customFieldDefinitions" CUSTOM_FIELD_DEFINITIONS, custom_field_definitions models -> Option<&[super::CustomFieldDefinition]>, with_custom_field_definitions(Vec<super::CustomFieldDefinition>), "`customFieldDefinitions`: `Collection(microsoft.graph.customFieldDefinition)`, metadata";
    "dependencies" DEPENDENCIES, dependencies models -> Option<&[super::Dependency]>, with_dependencies(Vec<super::Dependency>), "`dependencies`: `Collection(microsoft.graph.dependency)`, metadata";
    "goals" GOALS, goals models -> Option<&[super::Goal]>, with_goals(Vec<super::Goal>), "`goals`: `Collection(microsoft.graph.goal)`, metadata";
    "historyItems" HISTORY_ITEMS, history_items models -> Option<&[super::HistoryItem]>, with_history_items(Vec<super::HistoryItem>), "`historyItems`: `Collection(microsoft.graph.historyItem)`, metadata" if (feature = "users");
    "links" LINKS, links models -> Option<&[super::ContentLink]>, with_links(Vec<super::ContentLink>), "`links`: `Collection(microsoft.graph.contentLink)`, metadata";
    "tasks" TASKS, tasks models -> Option<&[super::Task]>, with_tasks(Vec<super::Task>), "`tasks`: `Collection(microsoft.graph.task)`, metadata" if (feature = "tasks");
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.planCalendar`, metadata
    PlanCalendar = "microsoft.graph.planCalendar";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`, metadata";
    "workDayDefaults" WORK_DAY_DEFAULTS, work_day_defaults model -> Option<&super::WorkDayDefaults>, with_work_day_defaults(super::WorkDayDefaults), "`workDayDefaults`: `microsoft.graph.workDayDefaults`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.planCapability`, metadata
    PlanCapability = "microsoft.graph.planCapability";
    "calendar" CALENDAR, calendar bool -> Option<bool>, with_calendar(bool), "`calendar`: `Edm.Boolean`, metadata";
    "customFields" CUSTOM_FIELDS, custom_fields bool -> Option<bool>, with_custom_fields(bool), "`customFields`: `Edm.Boolean`, metadata";
    "extensions" EXTENSIONS, extensions bool -> Option<bool>, with_extensions(bool), "`extensions`: `Edm.Boolean`, metadata";
    "goals" GOALS, goals bool -> Option<bool>, with_goals(bool), "`goals`: `Edm.Boolean`, metadata";
    "undo" UNDO, undo bool -> Option<bool>, with_undo(bool), "`undo`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.planContainer`, metadata
    PlanContainer = "microsoft.graph.planContainer";
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`, metadata";
    "containerType" CONTAINER_TYPE, container_type enumeration -> Option<super::PlannerContainerType>, with_container_type(super::PlannerContainerType), "`containerType`: `microsoft.graph.plannerContainerType`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.planContextLink`, metadata, with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlanContextLink: super::PlannerDelta, super::Entity = "microsoft.graph.planContextLink";
    inherited "id" ID, with_id(String), "`id`";
    "associationType" ASSOCIATION_TYPE, association_type str -> Option<&str>, with_association_type(String), "`associationType`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "customLinkText" CUSTOM_LINK_TEXT, custom_link_text str -> Option<&str>, with_custom_link_text(String), "`customLinkText`: `Edm.String`, metadata";
    "displayAs" DISPLAY_AS, display_as enumeration -> Option<super::PlannerPlanContextType>, with_display_as(super::PlannerPlanContextType), "`displayAs`: `microsoft.graph.plannerPlanContextType`, metadata";
    "displayNameSegments" DISPLAY_NAME_SEGMENTS, display_name_segments strs -> Option<Vec<&str>>, with_display_name_segments(Vec<String>), "`displayNameSegments`: `Collection(Edm.String)`, metadata";
    "isActive" IS_ACTIVE, is_active bool -> Option<bool>, with_is_active(bool), "`isActive`: `Edm.Boolean`, metadata";
    "isCreation" IS_CREATION, is_creation bool -> Option<bool>, with_is_creation(bool), "`isCreation`: `Edm.Boolean`, metadata";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "ownerAppId" OWNER_APP_ID, owner_app_id str -> Option<&str>, with_owner_app_id(String), "`ownerAppId`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.planView`, metadata
    PlanView = "microsoft.graph.planView";
    "categories" CATEGORIES, categories models -> Option<&[super::CategoryDefinition]>, with_categories(Vec<super::CategoryDefinition>), "`categories`: `Collection(microsoft.graph.categoryDefinition)`, metadata";
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerAppliedCategories`](https://learn.microsoft.com/graph/api/resources/plannerappliedcategories?view=graph-rest-beta)
    PlannerAppliedCategories = "microsoft.graph.plannerAppliedCategories"
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerArchivalInfo`, metadata
    PlannerArchivalInfo = "microsoft.graph.plannerArchivalInfo";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "justification" JUSTIFICATION, justification str -> Option<&str>, with_justification(String), "`justification`: `Edm.String`, metadata";
    "modifiedBy" MODIFIED_BY, modified_by model -> Option<&super::IdentitySet>, with_modified_by(super::IdentitySet), "`modifiedBy`: `microsoft.graph.identitySet`, metadata";
    "modifiedDateTime" MODIFIED_DATE_TIME, modified_date_time date_time -> Parsed<OffsetDateTime>, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "statusChangedBy" STATUS_CHANGED_BY, status_changed_by model -> Option<&super::IdentitySet>, with_status_changed_by(super::IdentitySet), "`statusChangedBy`: `microsoft.graph.identitySet`, metadata";
    "statusChangedDateTime" STATUS_CHANGED_DATE_TIME, status_changed_date_time date_time -> Parsed<OffsetDateTime>, with_status_changed_date_time(OffsetDateTime), "`statusChangedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignment`](https://learn.microsoft.com/graph/api/resources/plannerassignment?view=graph-rest-beta)
    PlannerAssignment = "microsoft.graph.plannerAssignment";
    "assignedBy" ASSIGNED_BY, assigned_by model -> Option<&super::IdentitySet>, with_assigned_by(super::IdentitySet), "`assignedBy`: `microsoft.graph.identitySet`";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignments`](https://learn.microsoft.com/graph/api/resources/plannerassignments?view=graph-rest-beta)
    PlannerAssignments = "microsoft.graph.plannerAssignments"
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerBucket`](https://learn.microsoft.com/graph/api/resources/plannerbucket?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerBucket: super::PlannerDelta, super::Entity = "microsoft.graph.plannerBucket";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "creationSource" CREATION_SOURCE, creation_source model -> Option<&super::PlannerBucketCreation>, with_creation_source(super::PlannerBucketCreation), "`creationSource`: `microsoft.graph.plannerBucketCreation`, metadata";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerBucketCreation`, metadata
    PlannerBucketCreation = "microsoft.graph.plannerBucketCreation" {
        "microsoft.graph.plannerExternalBucketSource",
    };
    "creationSourceKind" CREATION_SOURCE_KIND, creation_source_kind enumeration -> Option<super::PlannerCreationSourceKind>, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`: `microsoft.graph.plannerCreationSourceKind`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerBucketPropertyRule`, metadata
    PlannerBucketPropertyRule = "microsoft.graph.plannerBucketPropertyRule";
    "order" ORDER, order untyped -> Option<&Value>, with_order(Value), "`order`: `Edm.Untyped`, metadata";
    "title" TITLE, title untyped -> Option<&Value>, with_title(Value), "`title`: `Edm.Untyped`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItem`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitem?view=graph-rest-beta)
    PlannerChecklistItem = "microsoft.graph.plannerChecklistItem";
    "isChecked" IS_CHECKED, is_checked bool -> Option<bool>, with_is_checked(bool), "`isChecked`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerContainerType = "microsoft.graph.plannerContainerType" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
        Roster = "roster",
        Project = "project",
        DriveItem = "driveItem",
        User = "user",
        TeamsChannel = "teamsChannel",
        OnlineMeeting = "onlineMeeting",
        PlannerTask = "plannerTask",
        OfficeDocument = "officeDocument",
        Meeting = "meeting",
        DataverseProject = "dataverseProject",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContextState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerContextState = "microsoft.graph.plannerContextState" {
        Active = "active",
        Delinked = "delinked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.plannerCreationSourceKind`, metadata
    PlannerCreationSourceKind = "microsoft.graph.plannerCreationSourceKind" {
        None = "none",
        External = "external",
        Publication = "publication",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerDelta`, metadata, with the accessors of [`Entity`](super::Entity)
    PlannerDelta: super::Entity = "microsoft.graph.plannerDelta" {
        "microsoft.graph.bucket",
        "microsoft.graph.businessScenarioTask",
        "microsoft.graph.categoryDefinition",
        "microsoft.graph.checklistItemV4",
        "microsoft.graph.contentLink",
        "microsoft.graph.customChoiceOption",
        "microsoft.graph.customFieldDefinition",
        "microsoft.graph.customFieldValue",
        "microsoft.graph.dependency",
        "microsoft.graph.goal",
        "microsoft.graph.historyItem",
        "microsoft.graph.plan",
        "microsoft.graph.planContextLink",
        "microsoft.graph.plannerAssignedToTaskBoardTaskFormat",
        "microsoft.graph.plannerBucket",
        "microsoft.graph.plannerBucketTaskBoardTaskFormat",
        "microsoft.graph.plannerChatMessage",
        "microsoft.graph.plannerGoal",
        "microsoft.graph.plannerHistoryItem",
        "microsoft.graph.plannerPlan",
        "microsoft.graph.plannerPlanDetails",
        "microsoft.graph.plannerProgressTaskBoardTaskFormat",
        "microsoft.graph.plannerTask",
        "microsoft.graph.plannerTaskDetails",
        "microsoft.graph.plannerUser",
        "microsoft.graph.task",
        "microsoft.graph.taskHistoryItem",
        "microsoft.graph.userAssignment",
    };
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerExternalBucketSource`, metadata, with the accessors of [`PlannerBucketCreation`](super::PlannerBucketCreation)
    PlannerExternalBucketSource: super::PlannerBucketCreation = "microsoft.graph.plannerExternalBucketSource";
    inherited "creationSourceKind" CREATION_SOURCE_KIND, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`";
    "contextScenarioId" CONTEXT_SCENARIO_ID, context_scenario_id str -> Option<&str>, with_context_scenario_id(String), "`contextScenarioId`: `Edm.String`, metadata";
    "externalContextId" EXTERNAL_CONTEXT_ID, external_context_id str -> Option<&str>, with_external_context_id(String), "`externalContextId`: `Edm.String`, metadata";
    "externalObjectId" EXTERNAL_OBJECT_ID, external_object_id str -> Option<&str>, with_external_object_id(String), "`externalObjectId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerExternalPlanSource`, metadata, with the accessors of [`PlannerPlanCreation`](super::PlannerPlanCreation)
    PlannerExternalPlanSource: super::PlannerPlanCreation = "microsoft.graph.plannerExternalPlanSource";
    inherited "creationSourceKind" CREATION_SOURCE_KIND, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`";
    "contextScenarioId" CONTEXT_SCENARIO_ID, context_scenario_id str -> Option<&str>, with_context_scenario_id(String), "`contextScenarioId`: `Edm.String`, metadata";
    "externalContextId" EXTERNAL_CONTEXT_ID, external_context_id str -> Option<&str>, with_external_context_id(String), "`externalContextId`: `Edm.String`, metadata";
    "externalObjectId" EXTERNAL_OBJECT_ID, external_object_id str -> Option<&str>, with_external_object_id(String), "`externalObjectId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReference`](https://learn.microsoft.com/graph/api/resources/plannerexternalreference?view=graph-rest-beta)
    PlannerExternalReference = "microsoft.graph.plannerExternalReference";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "previewPriority" PREVIEW_PRIORITY, preview_priority str -> Option<&str>, with_preview_priority(String), "`previewPriority`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerExternalTaskSource`, metadata, with the accessors of [`PlannerTaskCreation`](super::PlannerTaskCreation)
    PlannerExternalTaskSource: super::PlannerTaskCreation = "microsoft.graph.plannerExternalTaskSource";
    inherited "teamsPublicationInfo" TEAMS_PUBLICATION_INFO, with_teams_publication_info(super::PlannerTeamsPublicationInfo), "`teamsPublicationInfo`";
    inherited "creationSourceKind" CREATION_SOURCE_KIND, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`";
    "contextScenarioId" CONTEXT_SCENARIO_ID, context_scenario_id str -> Option<&str>, with_context_scenario_id(String), "`contextScenarioId`: `Edm.String`, metadata";
    "displayLinkType" DISPLAY_LINK_TYPE, display_link_type enumeration -> Option<super::PlannerExternalTaskSourceDisplayType>, with_display_link_type(super::PlannerExternalTaskSourceDisplayType), "`displayLinkType`: `microsoft.graph.plannerExternalTaskSourceDisplayType`, metadata";
    "displayNameSegments" DISPLAY_NAME_SEGMENTS, display_name_segments strs -> Option<Vec<&str>>, with_display_name_segments(Vec<String>), "`displayNameSegments`: `Collection(Edm.String)`, metadata";
    "externalContextId" EXTERNAL_CONTEXT_ID, external_context_id str -> Option<&str>, with_external_context_id(String), "`externalContextId`: `Edm.String`, metadata";
    "externalObjectId" EXTERNAL_OBJECT_ID, external_object_id str -> Option<&str>, with_external_object_id(String), "`externalObjectId`: `Edm.String`, metadata";
    "externalObjectVersion" EXTERNAL_OBJECT_VERSION, external_object_version str -> Option<&str>, with_external_object_version(String), "`externalObjectVersion`: `Edm.String`, metadata";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.plannerExternalTaskSourceDisplayType`, metadata
    PlannerExternalTaskSourceDisplayType = "microsoft.graph.plannerExternalTaskSourceDisplayType" {
        None = "none",
        Default = "default",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerFavoritePlanReference`](https://learn.microsoft.com/graph/api/resources/plannerfavoriteplanreference?view=graph-rest-beta)
    PlannerFavoritePlanReference = "microsoft.graph.plannerFavoritePlanReference";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "planTitle" PLAN_TITLE, plan_title str -> Option<&str>, with_plan_title(String), "`planTitle`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerFavoritePlanReferenceCollection`](https://learn.microsoft.com/graph/api/resources/plannerfavoriteplanreferencecollection?view=graph-rest-beta)
    PlannerFavoritePlanReferenceCollection = "microsoft.graph.plannerFavoritePlanReferenceCollection"
}

crate::runtime::model! {
    /// `microsoft.graph.plannerFormReference`, metadata
    PlannerFormReference = "microsoft.graph.plannerFormReference";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "formResponse" FORM_RESPONSE, form_response str -> Option<&str>, with_form_response(String), "`formResponse`: `Edm.String`, metadata";
    "formWebUrl" FORM_WEB_URL, form_web_url str -> Option<&str>, with_form_web_url(String), "`formWebUrl`: `Edm.String`, metadata";
}

#[cfg(any(feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.plannerGoalStatus`, metadata
    PlannerGoalStatus = "microsoft.graph.plannerGoalStatus" {
        NotStarted = "notStarted",
        OnTrack = "onTrack",
        Behind = "behind",
        AtRisk = "atRisk",
        Closed = "closed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlan`](https://learn.microsoft.com/graph/api/resources/plannerplan?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerPlan: super::PlannerDelta, super::Entity = "microsoft.graph.plannerPlan";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "contentSensitivityLabelAssignment" CONTENT_SENSITIVITY_LABEL_ASSIGNMENT, content_sensitivity_label_assignment model -> Option<&super::ContentSensitivityLabelAssignment>, with_content_sensitivity_label_assignment(super::ContentSensitivityLabelAssignment), "`contentSensitivityLabelAssignment`: `microsoft.graph.contentSensitivityLabelAssignment`, metadata";
    "contexts" CONTEXTS, contexts model -> Option<&super::PlannerPlanContextCollection>, with_contexts(super::PlannerPlanContextCollection), "`contexts`: `microsoft.graph.plannerPlanContextCollection`, type of the metadata";
    "creationSource" CREATION_SOURCE, creation_source model -> Option<&super::PlannerPlanCreation>, with_creation_source(super::PlannerPlanCreation), "`creationSource`: `microsoft.graph.plannerPlanCreation`, metadata";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`, metadata";
    "sharedWithContainers" SHARED_WITH_CONTAINERS, shared_with_containers models -> Option<&[super::PlannerSharedWithContainer]>, with_shared_with_containers(Vec<super::PlannerSharedWithContainer>), "`sharedWithContainers`: `Collection(microsoft.graph.plannerSharedWithContainer)`, metadata";
    "container" CONTAINER, container model -> Option<&super::PlannerPlanContainer>, with_container(super::PlannerPlanContainer), "`container`: `microsoft.graph.plannerPlanContainer`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerBucket]>, with_buckets(Vec<super::PlannerBucket>), "`buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only" "Read-only. Nullable." if (any(feature = "tasks", feature = "teams"));
    "details" DETAILS, details model -> Option<&super::PlannerPlanDetails>, with_details(super::PlannerPlanDetails), "`details`: `microsoft.graph.plannerPlanDetails`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
    "goals" GOALS, goals models -> Option<&[super::PlannerGoal]>, with_goals(Vec<super::PlannerGoal>), "`goals`: `Collection(microsoft.graph.plannerGoal)`, metadata" if (feature = "tasks");
    "historyItems" HISTORY_ITEMS, history_items models -> Option<&[super::PlannerHistoryItem]>, with_history_items(Vec<super::PlannerHistoryItem>), "`historyItems`: `Collection(microsoft.graph.plannerHistoryItem)`, metadata" if (feature = "tasks");
}

#[cfg(any(feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.plannerPlanAccessLevel`, metadata
    PlannerPlanAccessLevel = "microsoft.graph.plannerPlanAccessLevel" {
        ReadAccess = "readAccess",
        ReadWriteAccess = "readWriteAccess",
        FullAccess = "fullAccess",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContainer`](https://learn.microsoft.com/graph/api/resources/plannerplancontainer?view=graph-rest-beta)
    PlannerPlanContainer = "microsoft.graph.plannerPlanContainer" {
        "microsoft.graph.plannerSharedWithContainer",
    };
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PlannerContainerType>, with_type(super::PlannerContainerType), "`type`: `microsoft.graph.plannerContainerType`" "Possible values are: group, unknownFutureValue, roster.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContext`](https://learn.microsoft.com/graph/api/resources/plannerplancontext?view=graph-rest-beta)
    PlannerPlanContext = "microsoft.graph.plannerPlanContext";
    "associationType" ASSOCIATION_TYPE, association_type str -> Option<&str>, with_association_type(String), "`associationType`: `Edm.String`" "Nullable.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayNameSegments" DISPLAY_NAME_SEGMENTS, display_name_segments strs -> Option<Vec<&str>>, with_display_name_segments(Vec<String>), "`displayNameSegments`: `Collection(Edm.String)`";
    "isCreationContext" IS_CREATION_CONTEXT, is_creation_context bool -> Option<bool>, with_is_creation_context(bool), "`isCreationContext`: `Edm.Boolean`, read-only" "Read-only.";
    "ownerAppId" OWNER_APP_ID, owner_app_id str -> Option<&str>, with_owner_app_id(String), "`ownerAppId`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContextCollection`](https://learn.microsoft.com/graph/api/resources/plannerplancontextcollection?view=graph-rest-beta)
    PlannerPlanContextCollection = "microsoft.graph.plannerPlanContextCollection"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContextDetails`](https://learn.microsoft.com/graph/api/resources/plannerplancontextdetails?view=graph-rest-beta)
    PlannerPlanContextDetails = "microsoft.graph.plannerPlanContextDetails";
    "customLinkText" CUSTOM_LINK_TEXT, custom_link_text str -> Option<&str>, with_custom_link_text(String), "`customLinkText`: `Edm.String`" "Nullable.";
    "displayLinkType" DISPLAY_LINK_TYPE, display_link_type enumeration -> Option<super::PlannerPlanContextType>, with_display_link_type(super::PlannerPlanContextType), "`displayLinkType`: `microsoft.graph.plannerPlanContextType`" "Possible values are: teamsTab, sharePointPage, meetingNotes, other, unknownFutureValue.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::PlannerContextState>, with_state(super::PlannerContextState), "`state`: `microsoft.graph.plannerContextState`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPlanContextType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerPlanContextType = "microsoft.graph.plannerPlanContextType" {
        TeamsTab = "teamsTab",
        SharePointPage = "sharePointPage",
        MeetingNotes = "meetingNotes",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
        LoopPage = "loopPage",
        Project = "project",
    }
}

#[cfg(any(feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerPlanCreation`, metadata
    PlannerPlanCreation = "microsoft.graph.plannerPlanCreation" {
        "microsoft.graph.plannerExternalPlanSource",
    };
    "creationSourceKind" CREATION_SOURCE_KIND, creation_source_kind enumeration -> Option<super::PlannerCreationSourceKind>, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`: `microsoft.graph.plannerCreationSourceKind`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.plannerPlanPropertyRule`, metadata
    PlannerPlanPropertyRule = "microsoft.graph.plannerPlanPropertyRule";
    "buckets" BUCKETS, buckets untyped -> Option<&Value>, with_buckets(Value), "`buckets`: `Edm.Untyped`, metadata";
    "categoryDescriptions" CATEGORY_DESCRIPTIONS, category_descriptions untyped -> Option<&Value>, with_category_descriptions(Value), "`categoryDescriptions`: `Edm.Untyped`, metadata";
    "tasks" TASKS, tasks untyped -> Option<&Value>, with_tasks(Value), "`tasks`: `Edm.Untyped`, metadata";
    "title" TITLE, title untyped -> Option<&Value>, with_title(Value), "`title`: `Edm.Untyped`, metadata";
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPreviewType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerPreviewType = "microsoft.graph.plannerPreviewType" {
        Automatic = "automatic",
        NoPreview = "noPreview",
        Checklist = "checklist",
        Description = "description",
        Reference = "reference",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerRecentPlanReference`](https://learn.microsoft.com/graph/api/resources/plannerrecentplanreference?view=graph-rest-beta)
    PlannerRecentPlanReference = "microsoft.graph.plannerRecentPlanReference";
    "lastAccessedDateTime" LAST_ACCESSED_DATE_TIME, last_accessed_date_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_date_time(OffsetDateTime), "`lastAccessedDateTime`: `Edm.DateTimeOffset`";
    "planTitle" PLAN_TITLE, plan_title str -> Option<&str>, with_plan_title(String), "`planTitle`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerRecentPlanReferenceCollection`](https://learn.microsoft.com/graph/api/resources/plannerrecentplanreferencecollection?view=graph-rest-beta)
    PlannerRecentPlanReferenceCollection = "microsoft.graph.plannerRecentPlanReferenceCollection"
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerRecurrenceSchedule`, metadata
    PlannerRecurrenceSchedule = "microsoft.graph.plannerRecurrenceSchedule";
    "nextOccurrenceDateTime" NEXT_OCCURRENCE_DATE_TIME, next_occurrence_date_time date_time -> Parsed<OffsetDateTime>, with_next_occurrence_date_time(OffsetDateTime), "`nextOccurrenceDateTime`: `Edm.DateTimeOffset`, metadata";
    "pattern" PATTERN, pattern model -> Option<&super::RecurrencePattern>, with_pattern(super::RecurrencePattern), "`pattern`: `microsoft.graph.recurrencePattern`, metadata";
    "patternStartDateTime" PATTERN_START_DATE_TIME, pattern_start_date_time date_time -> Parsed<OffsetDateTime>, with_pattern_start_date_time(OffsetDateTime), "`patternStartDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerSharedWithContainer`, metadata, with the accessors of [`PlannerPlanContainer`](super::PlannerPlanContainer)
    PlannerSharedWithContainer: super::PlannerPlanContainer = "microsoft.graph.plannerSharedWithContainer";
    inherited "containerId" CONTAINER_ID, with_container_id(String), "`containerId`";
    inherited "type" TYPE, with_type(super::PlannerContainerType), "`type`";
    inherited "url" URL, with_url(String), "`url`";
    "accessLevel" ACCESS_LEVEL, access_level enumeration -> Option<super::PlannerPlanAccessLevel>, with_access_level(super::PlannerPlanAccessLevel), "`accessLevel`: `microsoft.graph.plannerPlanAccessLevel`, metadata";
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerTask`](https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerTask: super::PlannerDelta, super::Entity = "microsoft.graph.plannerTask" {
        "microsoft.graph.businessScenarioTask",
    };
    inherited "id" ID, with_id(String), "`id`";
    "activeChecklistItemCount" ACTIVE_CHECKLIST_ITEM_COUNT, active_checklist_item_count i32 -> Option<i32>, with_active_checklist_item_count(i32), "`activeChecklistItemCount`: `Edm.Int32`";
    "appliedCategories" APPLIED_CATEGORIES, applied_categories model -> Option<&super::PlannerAppliedCategories>, with_applied_categories(super::PlannerAppliedCategories), "`appliedCategories`: `microsoft.graph.plannerAppliedCategories`";
    "assigneePriority" ASSIGNEE_PRIORITY, assignee_priority str -> Option<&str>, with_assignee_priority(String), "`assigneePriority`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments model -> Option<&super::PlannerAssignments>, with_assignments(super::PlannerAssignments), "`assignments`: `microsoft.graph.plannerAssignments`";
    "bucketId" BUCKET_ID, bucket_id str -> Option<&str>, with_bucket_id(String), "`bucketId`: `Edm.String`";
    "checklistItemCount" CHECKLIST_ITEM_COUNT, checklist_item_count i32 -> Option<i32>, with_checklist_item_count(i32), "`checklistItemCount`: `Edm.Int32`";
    "completedBy" COMPLETED_BY, completed_by model -> Option<&super::IdentitySet>, with_completed_by(super::IdentitySet), "`completedBy`: `microsoft.graph.identitySet`";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "conversationThreadId" CONVERSATION_THREAD_ID, conversation_thread_id str -> Option<&str>, with_conversation_thread_id(String), "`conversationThreadId`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "creationSource" CREATION_SOURCE, creation_source model -> Option<&super::PlannerTaskCreation>, with_creation_source(super::PlannerTaskCreation), "`creationSource`: `microsoft.graph.plannerTaskCreation`";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`";
    "hasDescription" HAS_DESCRIPTION, has_description bool -> Option<bool>, with_has_description(bool), "`hasDescription`: `Edm.Boolean`, read-only" "Read-only.";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "percentComplete" PERCENT_COMPLETE, percent_complete i32 -> Option<i32>, with_percent_complete(i32), "`percentComplete`: `Edm.Int32`";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`" "Possible values are: 0, 10.";
    "planId" PLAN_ID, plan_id str -> Option<&str>, with_plan_id(String), "`planId`: `Edm.String`";
    "previewType" PREVIEW_TYPE, preview_type enumeration -> Option<super::PlannerPreviewType>, with_preview_type(super::PlannerPreviewType), "`previewType`: `microsoft.graph.plannerPreviewType`" "Possible values are: automatic, noPreview, checklist, description, reference.";
    "referenceCount" REFERENCE_COUNT, reference_count i32 -> Option<i32>, with_reference_count(i32), "`referenceCount`: `Edm.Int32`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "archivalInfo" ARCHIVAL_INFO, archival_info model -> Option<&super::PlannerArchivalInfo>, with_archival_info(super::PlannerArchivalInfo), "`archivalInfo`: `microsoft.graph.plannerArchivalInfo`, metadata";
    "goalIds" GOAL_IDS, goal_ids strs -> Option<Vec<&str>>, with_goal_ids(Vec<String>), "`goalIds`: `Collection(Edm.String)`, metadata";
    "hasChat" HAS_CHAT, has_chat bool -> Option<bool>, with_has_chat(bool), "`hasChat`: `Edm.Boolean`, metadata";
    "isArchived" IS_ARCHIVED, is_archived bool -> Option<bool>, with_is_archived(bool), "`isArchived`: `Edm.Boolean`, metadata";
    "isOnMyDay" IS_ON_MY_DAY, is_on_my_day bool -> Option<bool>, with_is_on_my_day(bool), "`isOnMyDay`: `Edm.Boolean`, metadata";
    "isOnMyDayLastModifiedDate" IS_ON_MY_DAY_LAST_MODIFIED_DATE, is_on_my_day_last_modified_date date -> Parsed<Date>, with_is_on_my_day_last_modified_date(Date), "`isOnMyDayLastModifiedDate`: `Edm.Date`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "recurrence" RECURRENCE, recurrence model -> Option<&super::PlannerTaskRecurrence>, with_recurrence(super::PlannerTaskRecurrence), "`recurrence`: `microsoft.graph.plannerTaskRecurrence`, metadata";
    "specifiedCompletionRequirements" SPECIFIED_COMPLETION_REQUIREMENTS, specified_completion_requirements flags -> Option<Flags<super::PlannerTaskCompletionRequirements>>, with_specified_completion_requirements(Flags<super::PlannerTaskCompletionRequirements>), "`specifiedCompletionRequirements`: `microsoft.graph.plannerTaskCompletionRequirements`, metadata";
    "assignedToTaskBoardFormat" ASSIGNED_TO_TASK_BOARD_FORMAT, assigned_to_task_board_format model -> Option<&super::PlannerAssignedToTaskBoardTaskFormat>, with_assigned_to_task_board_format(super::PlannerAssignedToTaskBoardTaskFormat), "`assignedToTaskBoardFormat`: `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "bucketTaskBoardFormat" BUCKET_TASK_BOARD_FORMAT, bucket_task_board_format model -> Option<&super::PlannerBucketTaskBoardTaskFormat>, with_bucket_task_board_format(super::PlannerBucketTaskBoardTaskFormat), "`bucketTaskBoardFormat`: `microsoft.graph.plannerBucketTaskBoardTaskFormat`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "details" DETAILS, details model -> Option<&super::PlannerTaskDetails>, with_details(super::PlannerTaskDetails), "`details`: `microsoft.graph.plannerTaskDetails`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "progressTaskBoardFormat" PROGRESS_TASK_BOARD_FORMAT, progress_task_board_format model -> Option<&super::PlannerProgressTaskBoardTaskFormat>, with_progress_task_board_format(super::PlannerProgressTaskBoardTaskFormat), "`progressTaskBoardFormat`: `microsoft.graph.plannerProgressTaskBoardTaskFormat`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "messages" MESSAGES, messages models -> Option<&[super::PlannerTaskChatMessage]>, with_messages(Vec<super::PlannerTaskChatMessage>), "`messages`: `Collection(microsoft.graph.plannerTaskChatMessage)`, metadata" if (any(feature = "bookings", feature = "tasks", feature = "teams"));
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerTaskChatMention`, metadata
    PlannerTaskChatMention = "microsoft.graph.plannerTaskChatMention";
    "mentionType" MENTION_TYPE, mention_type enumeration -> Option<super::PlannerTaskChatMentionType>, with_mention_type(super::PlannerTaskChatMentionType), "`mentionType`: `microsoft.graph.plannerTaskChatMentionType`, metadata";
    "mentioned" MENTIONED, mentioned str -> Option<&str>, with_mentioned(String), "`mentioned`: `Edm.String`, metadata";
    "position" POSITION, position i32 -> Option<i32>, with_position(i32), "`position`: `Edm.Int32`, metadata";
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.plannerTaskChatMentionType`, metadata
    PlannerTaskChatMentionType = "microsoft.graph.plannerTaskChatMentionType" {
        User = "user",
        Application = "application",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerTaskChatMessage`, metadata, with the accessors of [`Entity`](super::Entity)
    PlannerTaskChatMessage: super::Entity = "microsoft.graph.plannerTaskChatMessage";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, metadata";
    "editedDateTime" EDITED_DATE_TIME, edited_date_time date_time -> Parsed<OffsetDateTime>, with_edited_date_time(OffsetDateTime), "`editedDateTime`: `Edm.DateTimeOffset`, metadata";
    "mentions" MENTIONS, mentions models -> Option<&[super::PlannerTaskChatMention]>, with_mentions(Vec<super::PlannerTaskChatMention>), "`mentions`: `Collection(microsoft.graph.plannerTaskChatMention)`, metadata";
    "messageType" MESSAGE_TYPE, message_type enumeration -> Option<super::PlannerTaskChatMessageType>, with_message_type(super::PlannerTaskChatMessageType), "`messageType`: `microsoft.graph.plannerTaskChatMessageType`, metadata";
    "parentEntityId" PARENT_ENTITY_ID, parent_entity_id str -> Option<&str>, with_parent_entity_id(String), "`parentEntityId`: `Edm.String`, metadata";
    "reactions" REACTIONS, reactions models -> Option<&[super::PlannerTaskChatReaction]>, with_reactions(Vec<super::PlannerTaskChatReaction>), "`reactions`: `Collection(microsoft.graph.plannerTaskChatReaction)`, metadata";
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.plannerTaskChatMessageType`, metadata
    PlannerTaskChatMessageType = "microsoft.graph.plannerTaskChatMessageType" {
        RichTextHtml = "richTextHtml",
        PlainText = "plainText",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerTaskChatReaction`, metadata
    PlannerTaskChatReaction = "microsoft.graph.plannerTaskChatReaction";
    "reactionEvents" REACTION_EVENTS, reaction_events models -> Option<&[super::PlannerTaskChatReactionEvent]>, with_reaction_events(Vec<super::PlannerTaskChatReactionEvent>), "`reactionEvents`: `Collection(microsoft.graph.plannerTaskChatReactionEvent)`, metadata";
    "reactionType" REACTION_TYPE, reaction_type str -> Option<&str>, with_reaction_type(String), "`reactionType`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerTaskChatReactionEvent`, metadata
    PlannerTaskChatReactionEvent = "microsoft.graph.plannerTaskChatReactionEvent";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.plannerTaskCompletionRequirements`, metadata
    PlannerTaskCompletionRequirements = "microsoft.graph.plannerTaskCompletionRequirements" {
        None = "none",
        ChecklistCompletion = "checklistCompletion",
        UnknownFutureValue = "unknownFutureValue",
        FormCompletion = "formCompletion",
        ApprovalCompletion = "approvalCompletion",
        CompletionInHostedApp = "completionInHostedApp",
    }
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerTaskCreation`](https://learn.microsoft.com/graph/api/resources/plannertaskcreation?view=graph-rest-beta)
    PlannerTaskCreation = "microsoft.graph.plannerTaskCreation" {
        "microsoft.graph.plannerExternalTaskSource",
        "microsoft.graph.plannerTeamsPublicationInfo",
    };
    "teamsPublicationInfo" TEAMS_PUBLICATION_INFO, teams_publication_info model -> Option<&super::PlannerTeamsPublicationInfo>, with_teams_publication_info(super::PlannerTeamsPublicationInfo), "`teamsPublicationInfo`: `microsoft.graph.plannerTeamsPublicationInfo`";
    "creationSourceKind" CREATION_SOURCE_KIND, creation_source_kind enumeration -> Option<super::PlannerCreationSourceKind>, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`: `microsoft.graph.plannerCreationSourceKind`, metadata";
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// `microsoft.graph.plannerTaskRecurrence`, metadata
    PlannerTaskRecurrence = "microsoft.graph.plannerTaskRecurrence";
    "nextInSeriesTaskId" NEXT_IN_SERIES_TASK_ID, next_in_series_task_id str -> Option<&str>, with_next_in_series_task_id(String), "`nextInSeriesTaskId`: `Edm.String`, metadata";
    "occurrenceId" OCCURRENCE_ID, occurrence_id i32 -> Option<i32>, with_occurrence_id(i32), "`occurrenceId`: `Edm.Int32`, metadata";
    "previousInSeriesTaskId" PREVIOUS_IN_SERIES_TASK_ID, previous_in_series_task_id str -> Option<&str>, with_previous_in_series_task_id(String), "`previousInSeriesTaskId`: `Edm.String`, metadata";
    "recurrenceStartDateTime" RECURRENCE_START_DATE_TIME, recurrence_start_date_time date_time -> Parsed<OffsetDateTime>, with_recurrence_start_date_time(OffsetDateTime), "`recurrenceStartDateTime`: `Edm.DateTimeOffset`, metadata";
    "schedule" SCHEDULE, schedule model -> Option<&super::PlannerRecurrenceSchedule>, with_schedule(super::PlannerRecurrenceSchedule), "`schedule`: `microsoft.graph.plannerRecurrenceSchedule`, metadata";
    "seriesId" SERIES_ID, series_id str -> Option<&str>, with_series_id(String), "`seriesId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "files", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerTeamsPublicationInfo`](https://learn.microsoft.com/graph/api/resources/plannerteamspublicationinfo?view=graph-rest-beta), with the accessors of [`PlannerTaskCreation`](super::PlannerTaskCreation)
    PlannerTeamsPublicationInfo: super::PlannerTaskCreation = "microsoft.graph.plannerTeamsPublicationInfo";
    inherited "teamsPublicationInfo" TEAMS_PUBLICATION_INFO, with_teams_publication_info(super::PlannerTeamsPublicationInfo), "`teamsPublicationInfo`";
    inherited "creationSourceKind" CREATION_SOURCE_KIND, with_creation_source_kind(super::PlannerCreationSourceKind), "`creationSourceKind`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "publicationId" PUBLICATION_ID, publication_id str -> Option<&str>, with_publication_id(String), "`publicationId`: `Edm.String`, read-only" "Read-only.";
    "publishedToPlanId" PUBLISHED_TO_PLAN_ID, published_to_plan_id str -> Option<&str>, with_published_to_plan_id(String), "`publishedToPlanId`: `Edm.String`, read-only" "Read-only.";
    "publishingTeamId" PUBLISHING_TEAM_ID, publishing_team_id str -> Option<&str>, with_publishing_team_id(String), "`publishingTeamId`: `Edm.String`, read-only" "Read-only.";
    "publishingTeamName" PUBLISHING_TEAM_NAME, publishing_team_name str -> Option<&str>, with_publishing_team_name(String), "`publishingTeamName`: `Edm.String`, read-only" "Read-only.";
    "publicationName" PUBLICATION_NAME, publication_name str -> Option<&str>, with_publication_name(String), "`publicationName`: `Edm.String`, metadata";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerUser`](https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-beta), with the accessors of [`PlannerDelta`](super::PlannerDelta)
    PlannerUser: super::PlannerDelta, super::Entity = "microsoft.graph.plannerUser";
    inherited "id" ID, with_id(String), "`id`";
    "favoritePlanReferences" FAVORITE_PLAN_REFERENCES, favorite_plan_references model -> Option<&super::PlannerFavoritePlanReferenceCollection>, with_favorite_plan_references(super::PlannerFavoritePlanReferenceCollection), "`favoritePlanReferences`: `microsoft.graph.plannerFavoritePlanReferenceCollection`";
    "recentPlanReferences" RECENT_PLAN_REFERENCES, recent_plan_references model -> Option<&super::PlannerRecentPlanReferenceCollection>, with_recent_plan_references(super::PlannerRecentPlanReferenceCollection), "`recentPlanReferences`: `microsoft.graph.plannerRecentPlanReferenceCollection`";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
    "favoritePlans" FAVORITE_PLANS, favorite_plans models -> Option<&[super::PlannerPlan]>, with_favorite_plans(Vec<super::PlannerPlan>), "`favoritePlans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "recentPlans" RECENT_PLANS, recent_plans models -> Option<&[super::PlannerPlan]>, with_recent_plans(Vec<super::PlannerPlan>), "`recentPlans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "all" ALL, all models -> Option<&[super::PlannerDelta]>, with_all(Vec<super::PlannerDelta>), "`all`: `Collection(microsoft.graph.plannerDelta)`, metadata";
    "myDayTasks" MY_DAY_TASKS, my_day_tasks models -> Option<&[super::PlannerTask]>, with_my_day_tasks(Vec<super::PlannerTask>), "`myDayTasks`: `Collection(microsoft.graph.plannerTask)`, metadata";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, metadata";
    "plans_v2" PLANS_V2, plans_v2 models -> Option<&[super::Plan]>, with_plans_v2(Vec<super::Plan>), "`plans_v2`: `Collection(microsoft.graph.plan)`, metadata" if (any(feature = "tasks", feature = "teams"));
    "rosterPlans" ROSTER_PLANS, roster_plans models -> Option<&[super::PlannerPlan]>, with_roster_plans(Vec<super::PlannerPlan>), "`rosterPlans`: `Collection(microsoft.graph.plannerPlan)`, metadata";
    "tasks_v2" TASKS_V2, tasks_v2 models -> Option<&[super::Task]>, with_tasks_v2(Vec<super::Task>), "`tasks_v2`: `Collection(microsoft.graph.task)`, metadata" if (feature = "tasks");
}

#[cfg(any(feature = "intune", feature = "search"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.platform`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-platform?view=graph-rest-beta)
    Platform = "microsoft.graph.platform" {
        Unknown = "unknown",
        Ios = "ios",
        Android = "android",
        Windows = "windows",
        WindowsMobile = "windowsMobile",
        MacOs = "macOS",
        VisionOs = "visionOS",
        TvOs = "tvOS",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.platformType`](https://learn.microsoft.com/graph/api/resources/intune-esim-platformtype?view=graph-rest-beta), not in the metadata
    PlatformType = "microsoft.graph.platformType" {
        Unknown = "unknown",
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.policyBase`](https://learn.microsoft.com/graph/api/resources/policybase?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    PolicyBase: super::DirectoryObject, super::Entity = "microsoft.graph.policyBase" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.appManagementPolicy",
        "microsoft.graph.authorizationPolicy",
        "microsoft.graph.b2bManagementPolicy",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.externalIdentitiesPolicy",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.onPremAuthenticationPolicy",
        "microsoft.graph.permissionGrantPolicy",
        "microsoft.graph.servicePrincipalCreationPolicy",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.tenantAppManagementPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.preApprovalDetail`, metadata
    PreApprovalDetail = "microsoft.graph.preApprovalDetail";
    "permissions" PERMISSIONS, permissions model -> Option<&super::PreApprovedPermissions>, with_permissions(super::PreApprovedPermissions), "`permissions`: `microsoft.graph.preApprovedPermissions`, metadata";
    "scopeType" SCOPE_TYPE, scope_type enumeration -> Option<super::ResourceScopeType>, with_scope_type(super::ResourceScopeType), "`scopeType`: `microsoft.graph.resourceScopeType`, metadata";
    "sensitivityLabels" SENSITIVITY_LABELS, sensitivity_labels model -> Option<&super::ScopeSensitivityLabels>, with_sensitivity_labels(super::ScopeSensitivityLabels), "`sensitivityLabels`: `microsoft.graph.scopeSensitivityLabels`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.preApprovedPermissions`, metadata
    PreApprovedPermissions = "microsoft.graph.preApprovedPermissions" {
        "microsoft.graph.allPreApprovedPermissions",
        "microsoft.graph.allPreApprovedPermissionsOnResourceApp",
        "microsoft.graph.enumeratedPreApprovedPermissions",
    };
    "permissionKind" PERMISSION_KIND, permission_kind enumeration -> Option<super::PermissionKind>, with_permission_kind(super::PermissionKind), "`permissionKind`: `microsoft.graph.permissionKind`, metadata";
    "permissionType" PERMISSION_TYPE, permission_type enumeration -> Option<super::PermissionType>, with_permission_type(super::PermissionType), "`permissionType`: `microsoft.graph.permissionType`, metadata";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.preAuthorizedApplication`](https://learn.microsoft.com/graph/api/resources/preauthorizedapplication?view=graph-rest-beta)
    PreAuthorizedApplication = "microsoft.graph.preAuthorizedApplication";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "permissionIds" PERMISSION_IDS, permission_ids strs -> Option<Vec<&str>>, with_permission_ids(Vec<String>), "`permissionIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// `microsoft.graph.presentation`, metadata, with the accessors of [`Entity`](super::Entity)
    Presentation: super::Entity = "microsoft.graph.presentation";
    inherited "id" ID, with_id(String), "`id`";
    "comments" COMMENTS, comments models -> Option<&[super::DocumentComment]>, with_comments(Vec<super::DocumentComment>), "`comments`: `Collection(microsoft.graph.documentComment)`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.principalResourceMembershipsScope`](https://learn.microsoft.com/graph/api/resources/principalresourcemembershipsscope?view=graph-rest-beta), with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    PrincipalResourceMembershipsScope: super::AccessReviewScope = "microsoft.graph.principalResourceMembershipsScope";
    "principalScopes" PRINCIPAL_SCOPES, principal_scopes models -> Option<&[super::AccessReviewScope]>, with_principal_scopes(Vec<super::AccessReviewScope>), "`principalScopes`: `Collection(microsoft.graph.accessReviewScope)`";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes models -> Option<&[super::AccessReviewScope]>, with_resource_scopes(Vec<super::AccessReviewScope>), "`resourceScopes`: `Collection(microsoft.graph.accessReviewScope)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.principalType`, metadata
    PrincipalType = "microsoft.graph.principalType" {
        EntraIdUser = "entraIdUser",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.printColorConfiguration`, metadata
    PrintColorConfiguration = "microsoft.graph.printColorConfiguration" {
        BlackAndWhite = "blackAndWhite",
        Grayscale = "grayscale",
        Color = "color",
        Auto = "auto",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printColorMode`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintColorMode = "microsoft.graph.printColorMode" {
        BlackAndWhite = "blackAndWhite",
        Grayscale = "grayscale",
        Color = "color",
        Auto = "auto",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.printDuplexConfiguration`, metadata
    PrintDuplexConfiguration = "microsoft.graph.printDuplexConfiguration" {
        TwoSidedLongEdge = "twoSidedLongEdge",
        TwoSidedShortEdge = "twoSidedShortEdge",
        OneSided = "oneSided",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printDuplexMode`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintDuplexMode = "microsoft.graph.printDuplexMode" {
        FlipOnLongEdge = "flipOnLongEdge",
        FlipOnShortEdge = "flipOnShortEdge",
        OneSided = "oneSided",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printFinishing`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintFinishing = "microsoft.graph.printFinishing" {
        None = "none",
        Punch = "punch",
        Cover = "cover",
        Bind = "bind",
        SaddleStitch = "saddleStitch",
        StitchEdge = "stitchEdge",
        StapleTopLeft = "stapleTopLeft",
        StapleBottomLeft = "stapleBottomLeft",
        StapleTopRight = "stapleTopRight",
        StapleBottomRight = "stapleBottomRight",
        StitchLeftEdge = "stitchLeftEdge",
        StitchTopEdge = "stitchTopEdge",
        StitchRightEdge = "stitchRightEdge",
        StitchBottomEdge = "stitchBottomEdge",
        StapleDualLeft = "stapleDualLeft",
        StapleDualTop = "stapleDualTop",
        StapleDualRight = "stapleDualRight",
        StapleDualBottom = "stapleDualBottom",
        UnknownFutureValue = "unknownFutureValue",
        Staple = "staple",
        StapleTripleLeft = "stapleTripleLeft",
        StapleTripleTop = "stapleTripleTop",
        StapleTripleRight = "stapleTripleRight",
        StapleTripleBottom = "stapleTripleBottom",
        BindLeft = "bindLeft",
        BindTop = "bindTop",
        BindRight = "bindRight",
        BindBottom = "bindBottom",
        FoldAccordion = "foldAccordion",
        FoldDoubleGate = "foldDoubleGate",
        FoldGate = "foldGate",
        FoldHalf = "foldHalf",
        FoldHalfZ = "foldHalfZ",
        FoldLeftGate = "foldLeftGate",
        FoldLetter = "foldLetter",
        FoldParallel = "foldParallel",
        FoldPoster = "foldPoster",
        FoldRightGate = "foldRightGate",
        FoldZ = "foldZ",
        FoldEngineeringZ = "foldEngineeringZ",
        PunchTopLeft = "punchTopLeft",
        PunchBottomLeft = "punchBottomLeft",
        PunchTopRight = "punchTopRight",
        PunchBottomRight = "punchBottomRight",
        PunchDualLeft = "punchDualLeft",
        PunchDualTop = "punchDualTop",
        PunchDualRight = "punchDualRight",
        PunchDualBottom = "punchDualBottom",
        PunchTripleLeft = "punchTripleLeft",
        PunchTripleTop = "punchTripleTop",
        PunchTripleRight = "punchTripleRight",
        PunchTripleBottom = "punchTripleBottom",
        PunchQuadLeft = "punchQuadLeft",
        PunchQuadTop = "punchQuadTop",
        PunchQuadRight = "punchQuadRight",
        PunchQuadBottom = "punchQuadBottom",
        Fold = "fold",
        Trim = "trim",
        Bale = "bale",
        BookletMaker = "bookletMaker",
        Coat = "coat",
        Laminate = "laminate",
        TrimAfterPages = "trimAfterPages",
        TrimAfterDocuments = "trimAfterDocuments",
        TrimAfterCopies = "trimAfterCopies",
        TrimAfterJob = "trimAfterJob",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printIdentity`](https://learn.microsoft.com/graph/api/resources/printidentity?view=graph-rest-beta), not in the metadata, with the accessors of [`Entity`](super::Entity)
    PrintIdentity: super::Entity = "microsoft.graph.printIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobProcessingDetail`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-beta), not in the metadata
    PrintJobProcessingDetail = "microsoft.graph.printJobProcessingDetail" {
        UploadPending = "uploadPending",
        Transforming = "transforming",
        CompletedSuccessfully = "completedSuccessfully",
        CompletedWithWarnings = "completedWithWarnings",
        CompletedWithErrors = "completedWithErrors",
        ReleaseWait = "releaseWait",
        Interpreting = "interpreting",
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobProcessingState`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-beta)
    PrintJobProcessingState = "microsoft.graph.printJobProcessingState" {
        Unknown = "unknown",
        Pending = "pending",
        Processing = "processing",
        Paused = "paused",
        Stopped = "stopped",
        Completed = "completed",
        Canceled = "canceled",
        Aborted = "aborted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.printMediaType`, metadata
    PrintMediaType = "microsoft.graph.printMediaType" {
        Stationery = "stationery",
        Transparency = "transparency",
        Envelope = "envelope",
        EnvelopePlain = "envelopePlain",
        Continuous = "continuous",
        Screen = "screen",
        ScreenPaged = "screenPaged",
        ContinuousLong = "continuousLong",
        ContinuousShort = "continuousShort",
        EnvelopeWindow = "envelopeWindow",
        MultiPartForm = "multiPartForm",
        MultiLayer = "multiLayer",
        Labels = "labels",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printMultipageLayout`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintMultipageLayout = "microsoft.graph.printMultipageLayout" {
        ClockwiseFromTopLeft = "clockwiseFromTopLeft",
        CounterclockwiseFromTopLeft = "counterclockwiseFromTopLeft",
        CounterclockwiseFromTopRight = "counterclockwiseFromTopRight",
        ClockwiseFromTopRight = "clockwiseFromTopRight",
        CounterclockwiseFromBottomLeft = "counterclockwiseFromBottomLeft",
        ClockwiseFromBottomLeft = "clockwiseFromBottomLeft",
        CounterclockwiseFromBottomRight = "counterclockwiseFromBottomRight",
        ClockwiseFromBottomRight = "clockwiseFromBottomRight",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printOrientation`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintOrientation = "microsoft.graph.printOrientation" {
        Portrait = "portrait",
        Landscape = "landscape",
        ReverseLandscape = "reverseLandscape",
        ReversePortrait = "reversePortrait",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printPageRange`](https://learn.microsoft.com/graph/api/resources/printpagerange?view=graph-rest-beta), not in the metadata
    PrintPageRange = "microsoft.graph.printPageRange";
    "startPage" START_PAGE, start_page i32 -> Option<i32>, with_start_page(i32), "`startPage`: `Edm.Int32`, read-only" "Read-only.";
    "endPage" END_PAGE, end_page i32 -> Option<i32>, with_end_page(i32), "`endPage`: `Edm.Int32`, read-only" "Read-only.";
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.printPresentationDirection`, metadata
    PrintPresentationDirection = "microsoft.graph.printPresentationDirection" {
        ClockwiseFromTopLeft = "clockwiseFromTopLeft",
        CounterClockwiseFromTopLeft = "counterClockwiseFromTopLeft",
        CounterClockwiseFromTopRight = "counterClockwiseFromTopRight",
        ClockwiseFromTopRight = "clockwiseFromTopRight",
        CounterClockwiseFromBottomLeft = "counterClockwiseFromBottomLeft",
        ClockwiseFromBottomLeft = "clockwiseFromBottomLeft",
        CounterClockwiseFromBottomRight = "counterClockwiseFromBottomRight",
        ClockwiseFromBottomRight = "clockwiseFromBottomRight",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printQuality`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintQuality = "microsoft.graph.printQuality" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printScaling`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintScaling = "microsoft.graph.printScaling" {
        Auto = "auto",
        ShrinkToFit = "shrinkToFit",
        Fill = "fill",
        Fit = "fit",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// `microsoft.graph.printUsage`, metadata, with the accessors of [`Entity`](super::Entity)
    PrintUsage: super::Entity = "microsoft.graph.printUsage" {
        "microsoft.graph.printUsageByPrinter",
        "microsoft.graph.printUsageByUser",
    };
    inherited "id" ID, with_id(String), "`id`";
    "blackAndWhitePageCount" BLACK_AND_WHITE_PAGE_COUNT, black_and_white_page_count i64 -> Option<i64>, with_black_and_white_page_count(i64), "`blackAndWhitePageCount`: `Edm.Int64`, metadata";
    "colorPageCount" COLOR_PAGE_COUNT, color_page_count i64 -> Option<i64>, with_color_page_count(i64), "`colorPageCount`: `Edm.Int64`, metadata";
    "completedBlackAndWhiteJobCount" COMPLETED_BLACK_AND_WHITE_JOB_COUNT, completed_black_and_white_job_count i64 -> Option<i64>, with_completed_black_and_white_job_count(i64), "`completedBlackAndWhiteJobCount`: `Edm.Int64`, metadata";
    "completedColorJobCount" COMPLETED_COLOR_JOB_COUNT, completed_color_job_count i64 -> Option<i64>, with_completed_color_job_count(i64), "`completedColorJobCount`: `Edm.Int64`, metadata";
    "completedJobCount" COMPLETED_JOB_COUNT, completed_job_count i64 -> Option<i64>, with_completed_job_count(i64), "`completedJobCount`: `Edm.Int64`, metadata";
    "doubleSidedSheetCount" DOUBLE_SIDED_SHEET_COUNT, double_sided_sheet_count i64 -> Option<i64>, with_double_sided_sheet_count(i64), "`doubleSidedSheetCount`: `Edm.Int64`, metadata";
    "incompleteJobCount" INCOMPLETE_JOB_COUNT, incomplete_job_count i64 -> Option<i64>, with_incomplete_job_count(i64), "`incompleteJobCount`: `Edm.Int64`, metadata";
    "mediaSheetCount" MEDIA_SHEET_COUNT, media_sheet_count i64 -> Option<i64>, with_media_sheet_count(i64), "`mediaSheetCount`: `Edm.Int64`, metadata";
    "pageCount" PAGE_COUNT, page_count i64 -> Option<i64>, with_page_count(i64), "`pageCount`: `Edm.Int64`, metadata";
    "singleSidedSheetCount" SINGLE_SIDED_SHEET_COUNT, single_sided_sheet_count i64 -> Option<i64>, with_single_sided_sheet_count(i64), "`singleSidedSheetCount`: `Edm.Int64`, metadata";
    "usageDate" USAGE_DATE, usage_date date -> Parsed<Date>, with_usage_date(Date), "`usageDate`: `Edm.Date`, metadata";
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.printUsageByPrinter`](https://learn.microsoft.com/graph/api/resources/printusagebyprinter?view=graph-rest-beta), with the accessors of [`PrintUsage`](super::PrintUsage)
    PrintUsageByPrinter: super::PrintUsage, super::Entity = "microsoft.graph.printUsageByPrinter";
    inherited "id" ID, with_id(String), "`id`";
    inherited "blackAndWhitePageCount" BLACK_AND_WHITE_PAGE_COUNT, with_black_and_white_page_count(i64), "`blackAndWhitePageCount`";
    inherited "colorPageCount" COLOR_PAGE_COUNT, with_color_page_count(i64), "`colorPageCount`";
    inherited "completedBlackAndWhiteJobCount" COMPLETED_BLACK_AND_WHITE_JOB_COUNT, with_completed_black_and_white_job_count(i64), "`completedBlackAndWhiteJobCount`";
    inherited "completedColorJobCount" COMPLETED_COLOR_JOB_COUNT, with_completed_color_job_count(i64), "`completedColorJobCount`";
    inherited "completedJobCount" COMPLETED_JOB_COUNT, with_completed_job_count(i64), "`completedJobCount`";
    inherited "doubleSidedSheetCount" DOUBLE_SIDED_SHEET_COUNT, with_double_sided_sheet_count(i64), "`doubleSidedSheetCount`";
    inherited "incompleteJobCount" INCOMPLETE_JOB_COUNT, with_incomplete_job_count(i64), "`incompleteJobCount`";
    inherited "mediaSheetCount" MEDIA_SHEET_COUNT, with_media_sheet_count(i64), "`mediaSheetCount`";
    inherited "pageCount" PAGE_COUNT, with_page_count(i64), "`pageCount`";
    inherited "singleSidedSheetCount" SINGLE_SIDED_SHEET_COUNT, with_single_sided_sheet_count(i64), "`singleSidedSheetCount`";
    inherited "usageDate" USAGE_DATE, with_usage_date(Date), "`usageDate`";
    "printerId" PRINTER_ID, printer_id str -> Option<&str>, with_printer_id(String), "`printerId`: `Edm.String`";
    "printerName" PRINTER_NAME, printer_name str -> Option<&str>, with_printer_name(String), "`printerName`: `Edm.String`, metadata";
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.printUsageByUser`](https://learn.microsoft.com/graph/api/resources/printusagebyuser?view=graph-rest-beta), with the accessors of [`PrintUsage`](super::PrintUsage)
    PrintUsageByUser: super::PrintUsage, super::Entity = "microsoft.graph.printUsageByUser";
    inherited "id" ID, with_id(String), "`id`";
    inherited "blackAndWhitePageCount" BLACK_AND_WHITE_PAGE_COUNT, with_black_and_white_page_count(i64), "`blackAndWhitePageCount`";
    inherited "colorPageCount" COLOR_PAGE_COUNT, with_color_page_count(i64), "`colorPageCount`";
    inherited "completedBlackAndWhiteJobCount" COMPLETED_BLACK_AND_WHITE_JOB_COUNT, with_completed_black_and_white_job_count(i64), "`completedBlackAndWhiteJobCount`";
    inherited "completedColorJobCount" COMPLETED_COLOR_JOB_COUNT, with_completed_color_job_count(i64), "`completedColorJobCount`";
    inherited "completedJobCount" COMPLETED_JOB_COUNT, with_completed_job_count(i64), "`completedJobCount`";
    inherited "doubleSidedSheetCount" DOUBLE_SIDED_SHEET_COUNT, with_double_sided_sheet_count(i64), "`doubleSidedSheetCount`";
    inherited "incompleteJobCount" INCOMPLETE_JOB_COUNT, with_incomplete_job_count(i64), "`incompleteJobCount`";
    inherited "mediaSheetCount" MEDIA_SHEET_COUNT, with_media_sheet_count(i64), "`mediaSheetCount`";
    inherited "pageCount" PAGE_COUNT, with_page_count(i64), "`pageCount`";
    inherited "singleSidedSheetCount" SINGLE_SIDED_SHEET_COUNT, with_single_sided_sheet_count(i64), "`singleSidedSheetCount`";
    inherited "usageDate" USAGE_DATE, with_usage_date(Date), "`usageDate`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printUserIdentity`](https://learn.microsoft.com/graph/api/resources/printuseridentity?view=graph-rest-beta), not in the metadata, with the accessors of [`Entity`](super::Entity)
    PrintUserIdentity: super::Entity = "microsoft.graph.printUserIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// `microsoft.graph.printerBase`, metadata, with the accessors of [`Entity`](super::Entity)
    PrinterBase: super::Entity = "microsoft.graph.printerBase" {
        "microsoft.graph.printer",
        "microsoft.graph.printerShare",
    };
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::PrinterCapabilities>, with_capabilities(super::PrinterCapabilities), "`capabilities`: `microsoft.graph.printerCapabilities`, metadata";
    "defaults" DEFAULTS, defaults model -> Option<&super::PrinterDefaults>, with_defaults(super::PrinterDefaults), "`defaults`: `microsoft.graph.printerDefaults`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isAcceptingJobs" IS_ACCEPTING_JOBS, is_accepting_jobs bool -> Option<bool>, with_is_accepting_jobs(bool), "`isAcceptingJobs`: `Edm.Boolean`, metadata";
    "location" LOCATION, location model -> Option<&super::PrinterLocation>, with_location(super::PrinterLocation), "`location`: `microsoft.graph.printerLocation`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "status" STATUS, status model -> Option<&super::PrinterStatus>, with_status(super::PrinterStatus), "`status`: `microsoft.graph.printerStatus`, metadata";
    "jobs" JOBS, jobs models -> Option<&[super::PrintJob]>, with_jobs(Vec<super::PrintJob>), "`jobs`: `Collection(microsoft.graph.printJob)`, metadata" if (feature = "print");
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.printerCapabilities`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrinterCapabilities = "microsoft.graph.printerCapabilities";
    "contentTypes" CONTENT_TYPES, content_types strs -> Option<Vec<&str>>, with_content_types(Vec<String>), "`contentTypes`: `Collection(Edm.String)`";
    "isColorPrintingSupported" IS_COLOR_PRINTING_SUPPORTED, is_color_printing_supported bool -> Option<bool>, with_is_color_printing_supported(bool), "`isColorPrintingSupported`: `Edm.Boolean`, read-only" "Read-only.";
    "feedOrientations" FEED_ORIENTATIONS, feed_orientations enumerations -> Option<Vec<super::PrinterFeedOrientation>>, with_feed_orientations(Vec<super::PrinterFeedOrientation>), "`feedOrientations`: `Collection(microsoft.graph.printerFeedOrientation)`";
    "isPageRangeSupported" IS_PAGE_RANGE_SUPPORTED, is_page_range_supported bool -> Option<bool>, with_is_page_range_supported(bool), "`isPageRangeSupported`: `Edm.Boolean`";
    "qualities" QUALITIES, qualities enumerations -> Option<Vec<super::PrintQuality>>, with_qualities(Vec<super::PrintQuality>), "`qualities`: `Collection(microsoft.graph.printQuality)`";
    "dpis" DPIS, dpis values -> Parsed<Vec<i32>>, with_dpis(Vec<i32>), "`dpis`: `Collection(Edm.Int32)`";
    "duplexModes" DUPLEX_MODES, duplex_modes enumerations -> Option<Vec<super::PrintDuplexMode>>, with_duplex_modes(Vec<super::PrintDuplexMode>), "`duplexModes`: `Collection(microsoft.graph.printDuplexMode)`";
    "queueBufferSizeInBytes" QUEUE_BUFFER_SIZE_IN_BYTES, queue_buffer_size_in_bytes i32 -> Option<i32>, with_queue_buffer_size_in_bytes(i32), "`queueBufferSizeInBytes`: `Edm.Int32`, not in the metadata";
    "copiesPerJob" COPIES_PER_JOB, copies_per_job model -> Option<&super::IntegerRange>, with_copies_per_job(super::IntegerRange), "`copiesPerJob`: `microsoft.graph.integerRange`";
    "finishings" FINISHINGS, finishings enumerations -> Option<Vec<super::PrintFinishing>>, with_finishings(Vec<super::PrintFinishing>), "`finishings`: `Collection(microsoft.graph.printFinishing)`";
    "mediaColors" MEDIA_COLORS, media_colors strs -> Option<Vec<&str>>, with_media_colors(Vec<String>), "`mediaColors`: `Collection(Edm.String)`";
    "mediaTypes" MEDIA_TYPES, media_types strs -> Option<Vec<&str>>, with_media_types(Vec<String>), "`mediaTypes`: `Collection(Edm.String)`";
    "mediaSizes" MEDIA_SIZES, media_sizes strs -> Option<Vec<&str>>, with_media_sizes(Vec<String>), "`mediaSizes`: `Collection(Edm.String)`";
    "pagesPerSheet" PAGES_PER_SHEET, pages_per_sheet values -> Parsed<Vec<i32>>, with_pages_per_sheet(Vec<i32>), "`pagesPerSheet`: `Collection(Edm.Int32)`";
    "orientations" ORIENTATIONS, orientations enumerations -> Option<Vec<super::PrintOrientation>>, with_orientations(Vec<super::PrintOrientation>), "`orientations`: `Collection(microsoft.graph.printOrientation)`";
    "inputBins" INPUT_BINS, input_bins strs -> Option<Vec<&str>>, with_input_bins(Vec<String>), "`inputBins`: `Collection(Edm.String)`";
    "outputBins" OUTPUT_BINS, output_bins strs -> Option<Vec<&str>>, with_output_bins(Vec<String>), "`outputBins`: `Collection(Edm.String)`";
    "supportsFitPdfToPage" SUPPORTS_FIT_PDF_TO_PAGE, supports_fit_pdf_to_page bool -> Option<bool>, with_supports_fit_pdf_to_page(bool), "`supportsFitPdfToPage`: `Edm.Boolean`";
    "multipageLayouts" MULTIPAGE_LAYOUTS, multipage_layouts enumerations -> Option<Vec<super::PrintMultipageLayout>>, with_multipage_layouts(Vec<super::PrintMultipageLayout>), "`multipageLayouts`: `Collection(microsoft.graph.printMultipageLayout)`";
    "colorModes" COLOR_MODES, color_modes enumerations -> Option<Vec<super::PrintColorMode>>, with_color_modes(Vec<super::PrintColorMode>), "`colorModes`: `Collection(microsoft.graph.printColorMode)`";
    "topMargins" TOP_MARGINS, top_margins values -> Parsed<Vec<i32>>, with_top_margins(Vec<i32>), "`topMargins`: `Collection(Edm.Int32)`";
    "bottomMargins" BOTTOM_MARGINS, bottom_margins values -> Parsed<Vec<i32>>, with_bottom_margins(Vec<i32>), "`bottomMargins`: `Collection(Edm.Int32)`";
    "rightMargins" RIGHT_MARGINS, right_margins values -> Parsed<Vec<i32>>, with_right_margins(Vec<i32>), "`rightMargins`: `Collection(Edm.Int32)`";
    "leftMargins" LEFT_MARGINS, left_margins values -> Parsed<Vec<i32>>, with_left_margins(Vec<i32>), "`leftMargins`: `Collection(Edm.Int32)`";
    "collation" COLLATION, collation bool -> Option<bool>, with_collation(bool), "`collation`: `Edm.Boolean`";
    "scalings" SCALINGS, scalings enumerations -> Option<Vec<super::PrintScaling>>, with_scalings(Vec<super::PrintScaling>), "`scalings`: `Collection(microsoft.graph.printScaling)`";
    "feedDirections" FEED_DIRECTIONS, feed_directions enumerations -> Option<Vec<super::PrinterFeedDirection>>, with_feed_directions(Vec<super::PrinterFeedDirection>), "`feedDirections`: `Collection(microsoft.graph.printerFeedDirection)`, metadata";
    "supportedColorConfigurations" SUPPORTED_COLOR_CONFIGURATIONS, supported_color_configurations enumerations -> Option<Vec<super::PrintColorConfiguration>>, with_supported_color_configurations(Vec<super::PrintColorConfiguration>), "`supportedColorConfigurations`: `Collection(microsoft.graph.printColorConfiguration)`, metadata";
    "supportedCopiesPerJob" SUPPORTED_COPIES_PER_JOB, supported_copies_per_job model -> Option<&super::IntegerRange>, with_supported_copies_per_job(super::IntegerRange), "`supportedCopiesPerJob`: `microsoft.graph.integerRange`, metadata";
    "supportedDocumentMimeTypes" SUPPORTED_DOCUMENT_MIME_TYPES, supported_document_mime_types strs -> Option<Vec<&str>>, with_supported_document_mime_types(Vec<String>), "`supportedDocumentMimeTypes`: `Collection(Edm.String)`, metadata";
    "supportedDuplexConfigurations" SUPPORTED_DUPLEX_CONFIGURATIONS, supported_duplex_configurations enumerations -> Option<Vec<super::PrintDuplexConfiguration>>, with_supported_duplex_configurations(Vec<super::PrintDuplexConfiguration>), "`supportedDuplexConfigurations`: `Collection(microsoft.graph.printDuplexConfiguration)`, metadata";
    "supportedFinishings" SUPPORTED_FINISHINGS, supported_finishings enumerations -> Option<Vec<super::PrintFinishing>>, with_supported_finishings(Vec<super::PrintFinishing>), "`supportedFinishings`: `Collection(microsoft.graph.printFinishing)`, metadata";
    "supportedMediaColors" SUPPORTED_MEDIA_COLORS, supported_media_colors strs -> Option<Vec<&str>>, with_supported_media_colors(Vec<String>), "`supportedMediaColors`: `Collection(Edm.String)`, metadata";
    "supportedMediaSizes" SUPPORTED_MEDIA_SIZES, supported_media_sizes strs -> Option<Vec<&str>>, with_supported_media_sizes(Vec<String>), "`supportedMediaSizes`: `Collection(Edm.String)`, metadata";
    "supportedMediaTypes" SUPPORTED_MEDIA_TYPES, supported_media_types enumerations -> Option<Vec<super::PrintMediaType>>, with_supported_media_types(Vec<super::PrintMediaType>), "`supportedMediaTypes`: `Collection(microsoft.graph.printMediaType)`, metadata";
    "supportedOrientations" SUPPORTED_ORIENTATIONS, supported_orientations enumerations -> Option<Vec<super::PrintOrientation>>, with_supported_orientations(Vec<super::PrintOrientation>), "`supportedOrientations`: `Collection(microsoft.graph.printOrientation)`, metadata";
    "supportedOutputBins" SUPPORTED_OUTPUT_BINS, supported_output_bins strs -> Option<Vec<&str>>, with_supported_output_bins(Vec<String>), "`supportedOutputBins`: `Collection(Edm.String)`, metadata";
    "supportedPagesPerSheet" SUPPORTED_PAGES_PER_SHEET, supported_pages_per_sheet model -> Option<&super::IntegerRange>, with_supported_pages_per_sheet(super::IntegerRange), "`supportedPagesPerSheet`: `microsoft.graph.integerRange`, metadata";
    "supportedPresentationDirections" SUPPORTED_PRESENTATION_DIRECTIONS, supported_presentation_directions enumerations -> Option<Vec<super::PrintPresentationDirection>>, with_supported_presentation_directions(Vec<super::PrintPresentationDirection>), "`supportedPresentationDirections`: `Collection(microsoft.graph.printPresentationDirection)`, metadata";
    "supportedPrintQualities" SUPPORTED_PRINT_QUALITIES, supported_print_qualities enumerations -> Option<Vec<super::PrintQuality>>, with_supported_print_qualities(Vec<super::PrintQuality>), "`supportedPrintQualities`: `Collection(microsoft.graph.printQuality)`, metadata";
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.printerDefaults`](https://learn.microsoft.com/graph/api/resources/printerdefaults?view=graph-rest-beta)
    PrinterDefaults = "microsoft.graph.printerDefaults";
    "copiesPerJob" COPIES_PER_JOB, copies_per_job i32 -> Option<i32>, with_copies_per_job(i32), "`copiesPerJob`: `Edm.Int32`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "finishings" FINISHINGS, finishings enumerations -> Option<Vec<super::PrintFinishing>>, with_finishings(Vec<super::PrintFinishing>), "`finishings`: `Collection(microsoft.graph.printFinishing)`";
    "mediaColor" MEDIA_COLOR, media_color str -> Option<&str>, with_media_color(String), "`mediaColor`: `Edm.String`";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`";
    "mediaSize" MEDIA_SIZE, media_size str -> Option<&str>, with_media_size(String), "`mediaSize`: `Edm.String`";
    "pagesPerSheet" PAGES_PER_SHEET, pages_per_sheet i32 -> Option<i32>, with_pages_per_sheet(i32), "`pagesPerSheet`: `Edm.Int32`";
    "orientation" ORIENTATION, orientation enumeration -> Option<super::PrintOrientation>, with_orientation(super::PrintOrientation), "`orientation`: `microsoft.graph.printOrientation`";
    "inputBin" INPUT_BIN, input_bin str -> Option<&str>, with_input_bin(String), "`inputBin`: `Edm.String`";
    "outputBin" OUTPUT_BIN, output_bin str -> Option<&str>, with_output_bin(String), "`outputBin`: `Edm.String`";
    "fitPdfToPage" FIT_PDF_TO_PAGE, fit_pdf_to_page bool -> Option<bool>, with_fit_pdf_to_page(bool), "`fitPdfToPage`: `Edm.Boolean`";
    "multipageLayout" MULTIPAGE_LAYOUT, multipage_layout enumeration -> Option<super::PrintMultipageLayout>, with_multipage_layout(super::PrintMultipageLayout), "`multipageLayout`: `microsoft.graph.printMultipageLayout`";
    "colorMode" COLOR_MODE, color_mode enumeration -> Option<super::PrintColorMode>, with_color_mode(super::PrintColorMode), "`colorMode`: `microsoft.graph.printColorMode`";
    "quality" QUALITY, quality enumeration -> Option<super::PrintQuality>, with_quality(super::PrintQuality), "`quality`: `microsoft.graph.printQuality`";
    "duplexMode" DUPLEX_MODE, duplex_mode enumeration -> Option<super::PrintDuplexMode>, with_duplex_mode(super::PrintDuplexMode), "`duplexMode`: `microsoft.graph.printDuplexMode`";
    "dpi" DPI, dpi i32 -> Option<i32>, with_dpi(i32), "`dpi`: `Edm.Int32`";
    "scaling" SCALING, scaling enumeration -> Option<super::PrintScaling>, with_scaling(super::PrintScaling), "`scaling`: `microsoft.graph.printScaling`";
    "documentMimeType" DOCUMENT_MIME_TYPE, document_mime_type str -> Option<&str>, with_document_mime_type(String), "`documentMimeType`: `Edm.String`, metadata";
    "duplexConfiguration" DUPLEX_CONFIGURATION, duplex_configuration enumeration -> Option<super::PrintDuplexConfiguration>, with_duplex_configuration(super::PrintDuplexConfiguration), "`duplexConfiguration`: `microsoft.graph.printDuplexConfiguration`, metadata";
    "pdfFitToPage" PDF_FIT_TO_PAGE, pdf_fit_to_page bool -> Option<bool>, with_pdf_fit_to_page(bool), "`pdfFitToPage`: `Edm.Boolean`, metadata";
    "presentationDirection" PRESENTATION_DIRECTION, presentation_direction enumeration -> Option<super::PrintPresentationDirection>, with_presentation_direction(super::PrintPresentationDirection), "`presentationDirection`: `microsoft.graph.printPresentationDirection`, metadata";
    "printColorConfiguration" PRINT_COLOR_CONFIGURATION, print_color_configuration enumeration -> Option<super::PrintColorConfiguration>, with_print_color_configuration(super::PrintColorConfiguration), "`printColorConfiguration`: `microsoft.graph.printColorConfiguration`, metadata";
    "printQuality" PRINT_QUALITY, print_quality enumeration -> Option<super::PrintQuality>, with_print_quality(super::PrintQuality), "`printQuality`: `microsoft.graph.printQuality`, metadata";
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.printerFeedDirection`, metadata
    PrinterFeedDirection = "microsoft.graph.printerFeedDirection" {
        LongEdgeFirst = "longEdgeFirst",
        ShortEdgeFirst = "shortEdgeFirst",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printerFeedOrientation`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrinterFeedOrientation = "microsoft.graph.printerFeedOrientation" {
        LongEdgeFirst = "longEdgeFirst",
        ShortEdgeFirst = "shortEdgeFirst",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.printerLocation`](https://learn.microsoft.com/graph/api/resources/printerlocation?view=graph-rest-beta)
    PrinterLocation = "microsoft.graph.printerLocation";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
    "altitudeInMeters" ALTITUDE_IN_METERS, altitude_in_meters i32 -> Option<i32>, with_altitude_in_meters(i32), "`altitudeInMeters`: `Edm.Int32`";
    "streetAddress" STREET_ADDRESS, street_address str -> Option<&str>, with_street_address(String), "`streetAddress`: `Edm.String`";
    "subunit" SUBUNIT, subunit strs -> Option<Vec<&str>>, with_subunit(Vec<String>), "`subunit`: `Collection(Edm.String)`";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "site" SITE, site str -> Option<&str>, with_site(String), "`site`: `Edm.String`";
    "building" BUILDING, building str -> Option<&str>, with_building(String), "`building`: `Edm.String`";
    "floor" FLOOR, floor str -> Option<&str>, with_floor(String), "`floor`: `Edm.String`";
    "floorDescription" FLOOR_DESCRIPTION, floor_description str -> Option<&str>, with_floor_description(String), "`floorDescription`: `Edm.String`";
    "roomName" ROOM_NAME, room_name str -> Option<&str>, with_room_name(String), "`roomName`: `Edm.String`";
    "roomDescription" ROOM_DESCRIPTION, room_description str -> Option<&str>, with_room_description(String), "`roomDescription`: `Edm.String`";
    "organization" ORGANIZATION, organization strs -> Option<Vec<&str>>, with_organization(Vec<String>), "`organization`: `Collection(Edm.String)`";
    "subdivision" SUBDIVISION, subdivision strs -> Option<Vec<&str>>, with_subdivision(Vec<String>), "`subdivision`: `Collection(Edm.String)`";
    "stateOrProvince" STATE_OR_PROVINCE, state_or_province str -> Option<&str>, with_state_or_province(String), "`stateOrProvince`: `Edm.String`";
    "floorNumber" FLOOR_NUMBER, floor_number i32 -> Option<i32>, with_floor_number(i32), "`floorNumber`: `Edm.Int32`, metadata";
    "roomNumber" ROOM_NUMBER, room_number i32 -> Option<i32>, with_room_number(i32), "`roomNumber`: `Edm.Int32`, metadata";
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printerProcessingState`](https://learn.microsoft.com/graph/api/resources/printerstatus?view=graph-rest-beta)
    PrinterProcessingState = "microsoft.graph.printerProcessingState" {
        Unknown = "unknown",
        Idle = "idle",
        Processing = "processing",
        Stopped = "stopped",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printerProcessingStateDetail`](https://learn.microsoft.com/graph/api/resources/printerprocessingstatedetail?view=graph-rest-beta)
    PrinterProcessingStateDetail = "microsoft.graph.printerProcessingStateDetail" {
        Paused = "paused",
        MediaJam = "mediaJam",
        MediaNeeded = "mediaNeeded",
        MediaLow = "mediaLow",
        MediaEmpty = "mediaEmpty",
        CoverOpen = "coverOpen",
        InterlockOpen = "interlockOpen",
        OutputTrayMissing = "outputTrayMissing",
        OutputAreaFull = "outputAreaFull",
        MarkerSupplyLow = "markerSupplyLow",
        MarkerSupplyEmpty = "markerSupplyEmpty",
        InputTrayMissing = "inputTrayMissing",
        OutputAreaAlmostFull = "outputAreaAlmostFull",
        MarkerWasteAlmostFull = "markerWasteAlmostFull",
        MarkerWasteFull = "markerWasteFull",
        FuserOverTemp = "fuserOverTemp",
        FuserUnderTemp = "fuserUnderTemp",
        Other = "other",
        None = "none",
        MovingToPaused = "movingToPaused",
        Shutdown = "shutdown",
        ConnectingToDevice = "connectingToDevice",
        TimedOut = "timedOut",
        Stopping = "stopping",
        StoppedPartially = "stoppedPartially",
        TonerLow = "tonerLow",
        TonerEmpty = "tonerEmpty",
        SpoolAreaFull = "spoolAreaFull",
        DoorOpen = "doorOpen",
        OpticalPhotoConductorNearEndOfLife = "opticalPhotoConductorNearEndOfLife",
        OpticalPhotoConductorLifeOver = "opticalPhotoConductorLifeOver",
        DeveloperLow = "developerLow",
        DeveloperEmpty = "developerEmpty",
        InterpreterResourceUnavailable = "interpreterResourceUnavailable",
        AlertRemovalOfBinaryChangeEntry = "alertRemovalOfBinaryChangeEntry",
        BanderAdded = "banderAdded",
        BanderAlmostEmpty = "banderAlmostEmpty",
        BanderAlmostFull = "banderAlmostFull",
        BanderAtLimit = "banderAtLimit",
        BanderClosed = "banderClosed",
        BanderConfigurationChange = "banderConfigurationChange",
        BanderCoverClosed = "banderCoverClosed",
        BanderCoverOpen = "banderCoverOpen",
        BanderEmpty = "banderEmpty",
        BanderFull = "banderFull",
        BanderInterlockClosed = "banderInterlockClosed",
        BanderInterlockOpen = "banderInterlockOpen",
        BanderJam = "banderJam",
        BanderLifeAlmostOver = "banderLifeAlmostOver",
        BanderLifeOver = "banderLifeOver",
        BanderMemoryExhausted = "banderMemoryExhausted",
        BanderMissing = "banderMissing",
        BanderNearLimit = "banderNearLimit",
        BanderOffline = "banderOffline",
        BanderOpened = "banderOpened",
        BanderOverTemperature = "banderOverTemperature",
        BanderPowerSaver = "banderPowerSaver",
        BanderRecoverableFailure = "banderRecoverableFailure",
        BanderRecoverableStorage = "banderRecoverableStorage",
        BanderRemoved = "banderRemoved",
        BanderResourceAdded = "banderResourceAdded",
        BanderResourceRemoved = "banderResourceRemoved",
        BanderThermistorFailure = "banderThermistorFailure",
        BanderTimingFailure = "banderTimingFailure",
        BanderTurnedOff = "banderTurnedOff",
        BanderTurnedOn = "banderTurnedOn",
        BanderUnderTemperature = "banderUnderTemperature",
        BanderUnrecoverableFailure = "banderUnrecoverableFailure",
        BanderUnrecoverableStorageError = "banderUnrecoverableStorageError",
        BanderWarmingUp = "banderWarmingUp",
        BinderAdded = "binderAdded",
        BinderAlmostEmpty = "binderAlmostEmpty",
        BinderAlmostFull = "binderAlmostFull",
        BinderAtLimit = "binderAtLimit",
        BinderClosed = "binderClosed",
        BinderConfigurationChange = "binderConfigurationChange",
        BinderCoverClosed = "binderCoverClosed",
        BinderCoverOpen = "binderCoverOpen",
        BinderEmpty = "binderEmpty",
        BinderFull = "binderFull",
        BinderInterlockClosed = "binderInterlockClosed",
        BinderInterlockOpen = "binderInterlockOpen",
        BinderJam = "binderJam",
        BinderLifeAlmostOver = "binderLifeAlmostOver",
        BinderLifeOver = "binderLifeOver",
        BinderMemoryExhausted = "binderMemoryExhausted",
        BinderMissing = "binderMissing",
        BinderMotorFailure = "binderMotorFailure",
        BinderNearLimit = "binderNearLimit",
        BinderOffline = "binderOffline",
        BinderOpened = "binderOpened",
        BinderOverTemperature = "binderOverTemperature",
        BinderPowerSaver = "binderPowerSaver",
        BinderRecoverableFailure = "binderRecoverableFailure",
        BinderRecoverableStorage = "binderRecoverableStorage",
        BinderRemoved = "binderRemoved",
        BinderResourceAdded = "binderResourceAdded",
        BinderResourceRemoved = "binderResourceRemoved",
        BinderThermistorFailure = "binderThermistorFailure",
        BinderTimingFailure = "binderTimingFailure",
        BinderTurnedOff = "binderTurnedOff",
        BinderTurnedOn = "binderTurnedOn",
        BinderUnderTemperature = "binderUnderTemperature",
        BinderUnrecoverableFailure = "binderUnrecoverableFailure",
        BinderUnrecoverableStorageError = "binderUnrecoverableStorageError",
        BinderWarmingUp = "binderWarmingUp",
        CameraFailure = "cameraFailure",
        ChamberFailure = "chamberFailure",
        ChamberHeating = "chamberHeating",
        ThumbTemperatureHigh = "thumbTemperatureHigh",
        ChamberTemperatureLow = "chamberTemperatureLow",
        CleanerLifeAlmostOver = "cleanerLifeAlmostOver",
        CleanerLifeOver = "cleanerLifeOver",
        ConfigurationChange = "configurationChange",
        Disable = "disable",
        Deleted = "deleted",
        DieCutterAdded = "dieCutterAdded",
        DieCutterAlmostEmpty = "dieCutterAlmostEmpty",
        DieCutterAlmostFull = "dieCutterAlmostFull",
        DieCutterAtLimit = "dieCutterAtLimit",
        DieCutterClosed = "dieCutterClosed",
        DieCutterConfigurationChange = "dieCutterConfigurationChange",
        DieCutterCoverClosed = "dieCutterCoverClosed",
        DieCutterCoverOpen = "dieCutterCoverOpen",
        DieCutterEmpty = "dieCutterEmpty",
        DieCutterFull = "dieCutterFull",
        DieCutterInterlockClosed = "dieCutterInterlockClosed",
        DieCutterInterlockOpen = "dieCutterInterlockOpen",
        DieCutterJam = "dieCutterJam",
        DieCutterLifeAlmostOver = "dieCutterLifeAlmostOver",
        DieCutterLifeOver = "dieCutterLifeOver",
        DieCutterMemoryExhausted = "dieCutterMemoryExhausted",
        DieCutterMissing = "dieCutterMissing",
        DieCutterMotorFailure = "dieCutterMotorFailure",
        DieCutterNearLimit = "dieCutterNearLimit",
        DieCutterOffline = "dieCutterOffline",
        DieCutterOpened = "dieCutterOpened",
        DieCutterOverTemperature = "dieCutterOverTemperature",
        DieCutterPowerSaver = "dieCutterPowerSaver",
        DieCutterRecoverableFailure = "dieCutterRecoverableFailure",
        DieCutterRecoverableStorage = "dieCutterRecoverableStorage",
        DieCutterRemoved = "dieCutterRemoved",
        DieCutterResourceAdded = "dieCutterResourceAdded",
        DieCutterResourceRemoved = "dieCutterResourceRemoved",
        DieCutterThermistorFailure = "dieCutterThermistorFailure",
        DieCutterTimingFailure = "dieCutterTimingFailure",
        DieCutterTurnedOff = "dieCutterTurnedOff",
        DieCutterTurnedOn = "dieCutterTurnedOn",
        DieCutterUnderTemperature = "dieCutterUnderTemperature",
        DieCutterUnrecoverableFailure = "dieCutterUnrecoverableFailure",
        DieCutterUnrecoverableStorageError = "dieCutterUnrecoverableStorageError",
        DieCutterWarmingUp = "dieCutterWarmingUp",
        ExtruderCooling = "extruderCooling",
        ExtruderFailure = "extruderFailure",
        ExtruderHeating = "extruderHeating",
        ExtruderJam = "extruderJam",
        ExtruderTemperatureHigh = "extruderTemperatureHigh",
        ExtruderTemperatureLow = "extruderTemperatureLow",
        FanFailure = "fanFailure",
        FaxModemLifeAlmostOver = "faxModemLifeAlmostOver",
        FaxModemLifeOver = "faxModemLifeOver",
        FaxModemMissing = "faxModemMissing",
        FaxModemTurnedOff = "faxModemTurnedOff",
        FaxModemTurnedOn = "faxModemTurnedOn",
        FolderAdded = "folderAdded",
        FolderAlmostEmpty = "folderAlmostEmpty",
        FolderAlmostFull = "folderAlmostFull",
        FolderAtLimit = "folderAtLimit",
        FolderClosed = "folderClosed",
        FolderConfigurationChange = "folderConfigurationChange",
        FolderCoverClosed = "folderCoverClosed",
        FolderCoverOpen = "folderCoverOpen",
        FolderEmpty = "folderEmpty",
        FolderFull = "folderFull",
        FolderInterlockClosed = "folderInterlockClosed",
        FolderInterlockOpen = "folderInterlockOpen",
        FolderJam = "folderJam",
        FolderLifeAlmostOver = "folderLifeAlmostOver",
        FolderLifeOver = "folderLifeOver",
        FolderMemoryExhausted = "folderMemoryExhausted",
        FolderMissing = "folderMissing",
        FolderMotorFailure = "folderMotorFailure",
        FolderNearLimit = "folderNearLimit",
        FolderOffline = "folderOffline",
        FolderOpened = "folderOpened",
        FolderOverTemperature = "folderOverTemperature",
        FolderPowerSaver = "folderPowerSaver",
        FolderRecoverableFailure = "folderRecoverableFailure",
        FolderRecoverableStorage = "folderRecoverableStorage",
        FolderRemoved = "folderRemoved",
        FolderResourceAdded = "folderResourceAdded",
        FolderResourceRemoved = "folderResourceRemoved",
        FolderThermistorFailure = "folderThermistorFailure",
        FolderTimingFailure = "folderTimingFailure",
        FolderTurnedOff = "folderTurnedOff",
        FolderTurnedOn = "folderTurnedOn",
        FolderUnderTemperature = "folderUnderTemperature",
        FolderUnrecoverableFailure = "folderUnrecoverableFailure",
        FolderUnrecoverableStorageError = "folderUnrecoverableStorageError",
        FolderWarmingUp = "folderWarmingUp",
        Hibernate = "hibernate",
        HoldNewJobs = "holdNewJobs",
        IdentifyPrinterRequested = "identifyPrinterRequested",
        ImprinterAdded = "imprinterAdded",
        ImprinterAlmostEmpty = "imprinterAlmostEmpty",
        ImprinterAlmostFull = "imprinterAlmostFull",
        ImprinterAtLimit = "imprinterAtLimit",
        ImprinterClosed = "imprinterClosed",
        ImprinterConfigurationChange = "imprinterConfigurationChange",
        CoverClosed = "coverClosed",
        ImprinterEmpty = "imprinterEmpty",
        ImprinterFull = "imprinterFull",
        ImprinterInterlockClosed = "imprinterInterlockClosed",
        ImprinterInterlockOpen = "imprinterInterlockOpen",
        ImprinterJam = "imprinterJam",
        ImprinterLifeAlmostOver = "imprinterLifeAlmostOver",
        ImprinterLifeOver = "imprinterLifeOver",
        ImprinterMemoryExhausted = "imprinterMemoryExhausted",
        ImprinterMissing = "imprinterMissing",
        ImprinterMotorFailure = "imprinterMotorFailure",
        ImprinterNearLimit = "imprinterNearLimit",
        ImprinterOffline = "imprinterOffline",
        ImprinterOpened = "imprinterOpened",
        ImprinterOverTemperature = "imprinterOverTemperature",
        ImprinterPowerSaver = "imprinterPowerSaver",
        ImprinterRecoverableFailure = "imprinterRecoverableFailure",
        CoverableStorage = "coverableStorage",
        ImprinterRemoved = "imprinterRemoved",
        ImprinterResourceAdded = "imprinterResourceAdded",
        ImprinterResourceRemoved = "imprinterResourceRemoved",
        ImprinterThermistorFailure = "imprinterThermistorFailure",
        ImprinterTimingFailure = "imprinterTimingFailure",
        ImprinterTurnedOff = "imprinterTurnedOff",
        ImprinterTurnedOn = "imprinterTurnedOn",
        UnderTemperature = "underTemperature",
        ImprinterUnrecoverableFailure = "imprinterUnrecoverableFailure",
        ImprinterUnrecoverableStorageError = "imprinterUnrecoverableStorageError",
        ImprinterWarmingUp = "imprinterWarmingUp",
        InputCannotFeedSizeSelected = "inputCannotFeedSizeSelected",
        InputManualInputRequest = "inputManualInputRequest",
        InputMediaColorChange = "inputMediaColorChange",
        InputMediaFormPartsChange = "inputMediaFormPartsChange",
        InputMediaSizeChange = "inputMediaSizeChange",
        InputMediaTrayFailure = "inputMediaTrayFailure",
        InputMediaTrayFeedError = "inputMediaTrayFeedError",
        InputMediaTrayJam = "inputMediaTrayJam",
        InputMediaTypeChange = "inputMediaTypeChange",
        InputMediaWeightChange = "inputMediaWeightChange",
        InputPickRollerFailure = "inputPickRollerFailure",
        InputPickRollerLifeOver = "inputPickRollerLifeOver",
        InputPickRollerLifeWarn = "inputPickRollerLifeWarn",
        InputPickRollerMissing = "inputPickRollerMissing",
        InputTrayElevationFailure = "inputTrayElevationFailure",
        InputTrayPositionFailure = "inputTrayPositionFailure",
        InserterAdded = "inserterAdded",
        InserterAlmostEmpty = "inserterAlmostEmpty",
        InserterAlmostFull = "inserterAlmostFull",
        InserterAtLimit = "inserterAtLimit",
        InserterClosed = "inserterClosed",
        InserterConfigurationChange = "inserterConfigurationChange",
        InserterCoverClosed = "inserterCoverClosed",
        InserterCoverOpen = "inserterCoverOpen",
        InserterEmpty = "inserterEmpty",
        InserterFull = "inserterFull",
        InserterInterlockClosed = "inserterInterlockClosed",
        InserterInterlockOpen = "inserterInterlockOpen",
        InserterJam = "inserterJam",
        InserterLifeAlmostOver = "inserterLifeAlmostOver",
        InserterLifeOver = "inserterLifeOver",
        InserterMemoryExhausted = "inserterMemoryExhausted",
        InserterMissing = "inserterMissing",
        InserterMotorFailure = "inserterMotorFailure",
        InserterNearLimit = "inserterNearLimit",
        InserterOffline = "inserterOffline",
        InserterOpened = "inserterOpened",
        InserterOverTemperature = "inserterOverTemperature",
        InserterPowerSaver = "inserterPowerSaver",
        InserterRecoverableFailure = "inserterRecoverableFailure",
        InserterRecoverableStorage = "inserterRecoverableStorage",
        InserterRemoved = "inserterRemoved",
        InserterResourceAdded = "inserterResourceAdded",
        InserterResourceRemoved = "inserterResourceRemoved",
        InserterThermistorFailure = "inserterThermistorFailure",
        InserterTimingFailure = "inserterTimingFailure",
        InserterTurnedOff = "inserterTurnedOff",
        InserterTurnedOn = "inserterTurnedOn",
        InserterUnderTemperature = "inserterUnderTemperature",
        InserterUnrecoverableFailure = "inserterUnrecoverableFailure",
        InserterUnrecoverableStorageError = "inserterUnrecoverableStorageError",
        InserterWarmingUp = "inserterWarmingUp",
        InterlockClosed = "interlockClosed",
        InterpreterCartAzureAdded = "interpreterCart azureAdded",
        InterpreterCartgateDeleted = "interpreterCartgateDeleted",
        InterpreterComplexPageEncountered = "interpreterComplexPageEncountered",
        InterpreterMemoryDecrease = "interpreterMemoryDecrease",
        InterpreterMemoryIncrease = "interpreterMemoryIncrease",
        InterpreterResourceAdded = "interpreterResourceAdded",
        InterpreterResourceDeleted = "interpreterResourceDeleted",
        LampAtEol = "lampAtEol",
        LampFailure = "lampFailure",
        LampNearEol = "lampNearEol",
        LaserAtEol = "laserAtEol",
        LaserFailure = "laserFailure",
        LaserNearEol = "laserNearEol",
        MakeEnvelopeAdded = "makeEnvelopeAdded",
        MakeEnvelopeAlmostEmpty = "makeEnvelopeAlmostEmpty",
        MakeEnvelopeAlmostFull = "makeEnvelopeAlmostFull",
        MakeEnvelopeAtLimit = "makeEnvelopeAtLimit",
        MakeEnvelopeClosed = "makeEnvelopeClosed",
        MakeEnvelopeConfigurationChange = "makeEnvelopeConfigurationChange",
        MakeEnvelopeCoverClosed = "makeEnvelopeCoverClosed",
        MakeEnvelopeCoverOpen = "makeEnvelopeCoverOpen",
        MakeEnvelopeEmpty = "makeEnvelopeEmpty",
        MakeEnvelopeFull = "makeEnvelopeFull",
        MakeEnvelopeInterlockClosed = "makeEnvelopeInterlockClosed",
        MakeEnvelopeInterlockOpen = "makeEnvelopeInterlockOpen",
        MakeEnvelopeJam = "makeEnvelopeJam",
        MakeEnvelopeLifeAlmostOver = "makeEnvelopeLifeAlmostOver",
        MakeEnvelopeLifeOver = "makeEnvelopeLifeOver",
        MakeEnvelopeMemoryExhausted = "makeEnvelopeMemoryExhausted",
        MakeEnvelopeMissing = "makeEnvelopeMissing",
        MakeEnvelopeNearLimit = "makeEnvelopeNearLimit",
        MakeEnvelopeOffline = "makeEnvelopeOffline",
        MakeEnvelopeOpened = "makeEnvelopeOpened",
        MakeEnvelopeOverTemperature = "makeEnvelopeOverTemperature",
        MakeEnvelopePowerSaver = "makeEnvelopePowerSaver",
        MakeEnvelopeRecoverableFailure = "makeEnvelopeRecoverableFailure",
        MakeEnvelopeRecoverableStorage = "makeEnvelopeRecoverableStorage",
        MakeEnvelopeRemoved = "makeEnvelopeRemoved",
        MakeEnvelopeResourceAdded = "makeEnvelopeResourceAdded",
        MakeEnvelopeResourceRemoved = "makeEnvelopeResourceRemoved",
        MakeEnvelopeThermistorFailure = "makeEnvelopeThermistorFailure",
        MakeEnvelopeTimingFailure = "makeEnvelopeTimingFailure",
        MakeEnvelopeTurnedOff = "makeEnvelopeTurnedOff",
        MakeEnvelopeTurnedOn = "makeEnvelopeTurnedOn",
        MakeEnvelopeUnderTemperature = "makeEnvelopeUnderTemperature",
        MakeEnvelopeUnrecoverableFailure = "makeEnvelopeUnrecoverableFailure",
        MakeEnvelopeUnrecoverableStorageError = "makeEnvelopeUnrecoverableStorageError",
        MakeEnvelopeWarmingUp = "makeEnvelopeWarmingUp",
        MarkerAdjustingPrintQuality = "markerAdjustingPrintQuality",
        MarkerCleanerMissing = "markerCleanerMissing",
        MarkerDeveloperAlmostEmpty = "markerDeveloperAlmostEmpty",
        MarkerDeveloperEmpty = "markerDeveloperEmpty",
        MarkerDeveloperMissing = "markerDeveloperMissing",
        MarkerFuserMissing = "markerFuserMissing",
        MarkerFuserThermistorFailure = "markerFuserThermistorFailure",
        MarkerFuserTimingFailure = "markerFuserTimingFailure",
        MarkerInkAlmostEmpty = "markerInkAlmostEmpty",
        MarkerInkEmpty = "markerInkEmpty",
        MarkerInkMissing = "markerInkMissing",
        MarkerOpcMissing = "markerOpcMissing",
        MarkerPrintRibbonAlmostEmpty = "markerPrintRibbonAlmostEmpty",
        MarkerPrintRibbonEmpty = "markerPrintRibbonEmpty",
        MarkerPrintRibbonMissing = "markerPrintRibbonMissing",
        MarkerSupplyAlmostEmpty = "markerSupplyAlmostEmpty",
        MarkerSupplyMissing = "markerSupplyMissing",
        MarkerTonerCartmissing = "markerTonerCartmissing",
        MarkerTonerMissing = "markerTonerMissing",
        MarkerWasteInkReceptacleAlmostFull = "markerWasteInkReceptacleAlmostFull",
        MarkerWasteInkReceptacleFull = "markerWasteInkReceptacleFull",
        MarkerWasteInkReceptacleMissing = "markerWasteInkReceptacleMissing",
        MarkerWasteMissing = "markerWasteMissing",
        MarkerWasteTonerReceptacleAlmostFull = "markerWasteTonerReceptacleAlmostFull",
        MarkerWasteTonerReceptacleFull = "markerWasteTonerReceptacleFull",
        MarkerWasteTonerReceptacleMissing = "markerWasteTonerReceptacleMissing",
        MaterialEmpty = "materialEmpty",
        MaterialLow = "materialLow",
        MaterialNeededed = "materialNeededed",
        MediaDrying = "mediaDrying",
        MediaPathCannotDuplexMediaSelected = "mediaPathCannotDuplexMediaSelected",
        MediaPathFailure = "mediaPathFailure",
        MediaPathInputEmpty = "mediaPathInputEmpty",
        MediaPathInputFeedError = "mediaPathInputFeedError",
        MediaPathInputJam = "mediaPathInputJam",
        MediaPathInputRequest = "mediaPathInputRequest",
        MediaPathJam = "mediaPathJam",
        MediaPathMediaTrayAlmostFull = "mediaPathMediaTrayAlmostFull",
        MediaPathMediaTrayFull = "mediaPathMediaTrayFull",
        MediaPathMediaTrayMissing = "mediaPathMediaTrayMissing",
        MediaPathOutputFeedError = "mediaPathOutputFeedError",
        MediaPathOutputFull = "mediaPathOutputFull",
        MediaPathOutputJam = "mediaPathOutputJam",
        MediaPathPickRollerFailure = "mediaPathPickRollerFailure",
        MediaPathPickRollerLifeOver = "mediaPathPickRollerLifeOver",
        MediaPathPickRollerLifeWarn = "mediaPathPickRollerLifeWarn",
        MediaPathPickRollerMissing = "mediaPathPickRollerMissing",
        MotorFailure = "motorFailure",
        OutputMailboxSelectFailure = "outputMailboxSelectFailure",
        OutputMediaTrayFailure = "outputMediaTrayFailure",
        OutputMediaTrayFeedError = "outputMediaTrayFeedError",
        OutputMediaTrayJam = "outputMediaTrayJam",
        PerforaterAdded = "perforaterAdded",
        PerforaterAlmostEmpty = "perforaterAlmostEmpty",
        PerforaterAlmostFull = "perforaterAlmostFull",
        PerforaterAtLimit = "perforaterAtLimit",
        PerforaterClosed = "perforaterClosed",
        PerforaterConfigurationChange = "perforaterConfigurationChange",
        PerforaterCoverClosed = "perforaterCoverClosed",
        PerforaterCoverOpen = "perforaterCoverOpen",
        PerforaterEmpty = "perforaterEmpty",
        PerforaterFull = "perforaterFull",
        PerforaterInterlockClosed = "perforaterInterlockClosed",
        PerforaterInterlockOpen = "perforaterInterlockOpen",
        PerforaterJam = "perforaterJam",
        PerforaterLifeAlmostOver = "perforaterLifeAlmostOver",
        PerforaterLifeOver = "perforaterLifeOver",
        PerforaterMemoryExhausted = "perforaterMemoryExhausted",
        PerforaterMissing = "perforaterMissing",
        PerforaterMotorFailure = "perforaterMotorFailure",
        PerforaterNearLimit = "perforaterNearLimit",
        PerforaterOffline = "perforaterOffline",
        PerforaterOpened = "perforaterOpened",
        PerforaterOverTemperature = "perforaterOverTemperature",
        PerforaterPowerSaver = "perforaterPowerSaver",
        PerforaterRecoverableFailure = "perforaterRecoverableFailure",
        PerforaterRecoverableStorage = "perforaterRecoverableStorage",
        PerforaterRemoved = "perforaterRemoved",
        PerforaterResourceAdded = "perforaterResourceAdded",
        PerforaterResourceRemoved = "perforaterResourceRemoved",
        PerforaterThermistorFailure = "perforaterThermistorFailure",
        PerforaterTimingFailure = "perforaterTimingFailure",
        PerforaterTurnedOff = "perforaterTurnedOff",
        PerforaterTurnedOn = "perforaterTurnedOn",
        PerforaterUnderTemperature = "perforaterUnderTemperature",
        PerforaterUnrecoverableFailure = "perforaterUnrecoverableFailure",
        PerforaterUnrecoverableStorageError = "perforaterUnrecoverableStorageError",
        PerforaterWarmingUp = "perforaterWarmingUp",
        PlatformCooling = "platformCooling",
        PlatformFailure = "platformFailure",
        PlatformHeating = "platformHeating",
        PlatformTemperatureHigh = "platformTemperatureHigh",
        PlatformTemperatureLow = "platformTemperatureLow",
        PowerDown = "powerDown",
        PowerUp = "powerUp",
        PrinterManualReset = "printerManualReset",
        PrinterNmsReset = "printerNmsReset",
        PrinterReadyToPrint = "printerReadyToPrint",
        PuncherAdded = "puncherAdded",
        PuncherAlmostEmpty = "puncherAlmostEmpty",
        PuncherAlmostFull = "puncherAlmostFull",
        PuncherClosed = "puncherClosed",
        PuncherConfigurationChange = "puncherConfigurationChange",
        PuncherEmpty = "puncherEmpty",
        PuncherFull = "puncherFull",
        PuncherInterlockClosed = "puncherInterlockClosed",
        PuncherInterlockOpen = "puncherInterlockOpen",
        PuncherJam = "puncherJam",
        PuncherLifeAlmostOver = "puncherLifeAlmostOver",
        PuncherLifeOver = "puncherLifeOver",
        PuncherMemoryExhausted = "puncherMemoryExhausted",
        PuncherMissing = "puncherMissing",
        PuncherMotorFailure = "puncherMotorFailure",
        PuncherNearLimit = "puncherNearLimit",
        PuncherOffline = "puncherOffline",
        PuncherOpened = "puncherOpened",
        PuncherOverTemperature = "puncherOverTemperature",
        PuncherPowerSaver = "puncherPowerSaver",
        PuncherRecoverableFailure = "puncherRecoverableFailure",
        PuncherRemoved = "puncherRemoved",
        PuncherResourceAdded = "puncherResourceAdded",
        PuncherResourceRemoved = "puncherResourceRemoved",
        PuncherThermistorFailure = "puncherThermistorFailure",
        PuncherTimingFailure = "puncherTimingFailure",
        PuncherTurnedOff = "puncherTurnedOff",
        PuncherTurnedOn = "puncherTurnedOn",
        ThumberUnderTemperature = "thumberUnderTemperature",
        CoverableFailure = "coverableFailure",
        CoverableStorageError = "coverableStorageError",
        PuncherWarmingUp = "puncherWarmingUp",
        Resuming = "resuming",
        ScanMediaPathFailure = "scanMediaPathFailure",
        ScanMediaPathInputEmpty = "scanMediaPathInputEmpty",
        ScanMediaPathInputFeedError = "scanMediaPathInputFeedError",
        ScanMediaPathInputJam = "scanMediaPathInputJam",
        ScanMediaPathInputRequest = "scanMediaPathInputRequest",
        ScanMediaPathJam = "scanMediaPathJam",
        ScanMediaPathOutputFeedError = "scanMediaPathOutputFeedError",
        ScanMediaPathOutputFull = "scanMediaPathOutputFull",
        ScanMediaPathOutputJam = "scanMediaPathOutputJam",
        ScanMediaPathPickRollerFailure = "scanMediaPathPickRollerFailure",
        ScanMediaPathPickRollerLifeOver = "scanMediaPathPickRollerLifeOver",
        ScanMediaPathPickRollerLifeWarn = "scanMediaPathPickRollerLifeWarn",
        ScanMediaPathPickRollerMissing = "scanMediaPathPickRollerMissing",
        ScanMediaPathTrayAlmostFull = "scanMediaPathTrayAlmostFull",
        ScanMediaPathTrayFull = "scanMediaPathTrayFull",
        ScanMediaPathTrayMissing = "scanMediaPathTrayMissing",
        ScannerLightFailure = "scannerLightFailure",
        ScannerLightLifeAlmostOver = "scannerLightLifeAlmostOver",
        ScannerLightLifeOver = "scannerLightLifeOver",
        ScannerLightMissing = "scannerLightMissing",
        ScannerSensorFailure = "scannerSensorFailure",
        ScannerSensorLifeAlmostOver = "scannerSensorLifeAlmostOver",
        ScannerSensorLifeOver = "scannerSensorLifeOver",
        ScannerSensorMissing = "scannerSensorMissing",
        SeparationCutterAdded = "separationCutterAdded",
        SeparationCutterAlmostEmpty = "separationCutterAlmostEmpty",
        SeparationCutterAlmostFull = "separationCutterAlmostFull",
        SeparationCutterAtLimit = "separationCutterAtLimit",
        SeparationCutterClosed = "separationCutterClosed",
        SeparationCutterConfigurationChange = "separationCutterConfigurationChange",
        SeparationCutterCoverClosed = "separationCutterCoverClosed",
        SeparationCutterCoverOpen = "separationCutterCoverOpen",
        SeparationCutterEmpty = "separationCutterEmpty",
        SeparationCutterFull = "separationCutterFull",
        SeparationCutterInterlockClosed = "separationCutterInterlockClosed",
        SeparationCutterInterlockOpen = "separationCutterInterlockOpen",
        SeparationCutterJam = "separationCutterJam",
        SeparationCutterLifeAlmostOver = "separationCutterLifeAlmostOver",
        SeparationCutterLifeOver = "separationCutterLifeOver",
        SeparationCutterMemoryExhausted = "separationCutterMemoryExhausted",
        SeparationCutterMissing = "separationCutterMissing",
        SeparationCutterMotorFailure = "separationCutterMotorFailure",
        SeparationCutterNearLimit = "separationCutterNearLimit",
        SeparationCutterOffline = "separationCutterOffline",
        SeparationCutterOpened = "separationCutterOpened",
        SeparationCutterOverTemperature = "separationCutterOverTemperature",
        SeparationCutterPowerSaver = "separationCutterPowerSaver",
        SeparationCutterRecoverableFailure = "separationCutterRecoverableFailure",
        SeparationCutterRecoverableStorage = "separationCutterRecoverableStorage",
        SeparationCutterRemoved = "separationCutterRemoved",
        SeparationCutterResourceAdded = "separationCutterResourceAdded",
        SeparationCutterResourceRemoved = "separationCutterResourceRemoved",
        SeparationCutterThermistorFailure = "separationCutterThermistorFailure",
        SeparationCutterTimingFailure = "separationCutterTimingFailure",
        SeparationCutterTurnedOff = "separationCutterTurnedOff",
        SeparationCutterTurnedOn = "separationCutterTurnedOn",
        SeparationCutterUnderTemperature = "separationCutterUnderTemperature",
        SeparationCutterUnrecoverableFailure = "separationCutterUnrecoverableFailure",
        SeparationCutterUnrecoverableStorageError = "separationCutterUnrecoverableStorageError",
        SeparationCutterWarmingUp = "separationCutterWarmingUp",
        SheetRotatorAdded = "sheetRotatorAdded",
        SheetRotatorAlmostEmpty = "sheetRotatorAlmostEmpty",
        SheetRotatorAlmostFull = "sheetRotatorAlmostFull",
        SheetRotatorAtLimit = "sheetRotatorAtLimit",
        SheetRotatorClosed = "sheetRotatorClosed",
        SheetRotatorConfigurationChange = "sheetRotatorConfigurationChange",
        SheetRotatorCoverClosed = "sheetRotatorCoverClosed",
        SheetRotatorCoverOpen = "sheetRotatorCoverOpen",
        SheetRotatorEmpty = "sheetRotatorEmpty",
        SheetRotatorFull = "sheetRotatorFull",
        SheetRotatorInterlockClosed = "sheetRotatorInterlockClosed",
        SheetRotatorInterlockOpen = "sheetRotatorInterlockOpen",
        SheetRotatorJam = "sheetRotatorJam",
        SheetRotatorLifeAlmostOver = "sheetRotatorLifeAlmostOver",
        SheetRotatorLifeOver = "sheetRotatorLifeOver",
        SheetRotatorMemoryExhausted = "sheetRotatorMemoryExhausted",
        SheetRotatorMissing = "sheetRotatorMissing",
        SheetRotatorMotorFailure = "sheetRotatorMotorFailure",
        SheetRotatorNearLimit = "sheetRotatorNearLimit",
        SheetRotatorOffline = "sheetRotatorOffline",
        SheetRotatorOpened = "sheetRotatorOpened",
        SheetRotatorOverTemperature = "sheetRotatorOverTemperature",
        SheetRotatorPowerSaver = "sheetRotatorPowerSaver",
        SheetRotatorRecoverableFailure = "sheetRotatorRecoverableFailure",
        SheetRotatorRecoverableStorage = "sheetRotatorRecoverableStorage",
        SheetRotatorRemoved = "sheetRotatorRemoved",
        SheetRotatorResourceAdded = "sheetRotatorResourceAdded",
        SheetRotatorResourceRemoved = "sheetRotatorResourceRemoved",
        SheetRotatorThermistorFailure = "sheetRotatorThermistorFailure",
        SheetRotatorTimingFailure = "sheetRotatorTimingFailure",
        SheetRotatorTurnedOff = "sheetRotatorTurnedOff",
        SheetRotatorTurnedOn = "sheetRotatorTurnedOn",
        SheetRotatorUnderTemperature = "sheetRotatorUnderTemperature",
        SheetRotatorUnrecoverableFailure = "sheetRotatorUnrecoverableFailure",
        SheetRotatorUnrecoverableStorageError = "sheetRotatorUnrecoverableStorageError",
        SheetRotatorWarmingUp = "sheetRotatorWarmingUp",
        SlitterAdded = "slitterAdded",
        SlitterAlmostEmpty = "slitterAlmostEmpty",
        SlitterAlmostFull = "slitterAlmostFull",
        SlitterAtLimit = "slitterAtLimit",
        SlitterClosed = "slitterClosed",
        SlitterConfigurationChange = "slitterConfigurationChange",
        SlitterCoverClosed = "slitterCoverClosed",
        SlitterCoverOpen = "slitterCoverOpen",
        SlitterEmpty = "slitterEmpty",
        SlitterFull = "slitterFull",
        SlitterInterlockClosed = "slitterInterlockClosed",
        SlitterInterlockOpen = "slitterInterlockOpen",
        SlitterJam = "slitterJam",
        SlitterLifeAlmostOver = "slitterLifeAlmostOver",
        SlitterLifeOver = "slitterLifeOver",
        SlitterMemoryExhausted = "slitterMemoryExhausted",
        SlitterMissing = "slitterMissing",
        SlitterMotorFailure = "slitterMotorFailure",
        SlitterNearLimit = "slitterNearLimit",
        SlitterOffline = "slitterOffline",
        SlitterOpened = "slitterOpened",
        SlitterOverTemperature = "slitterOverTemperature",
        SlitterPowerSaver = "slitterPowerSaver",
        SlitterRecoverableFailure = "slitterRecoverableFailure",
        SlitterRecoverableStorage = "slitterRecoverableStorage",
        SlitterRemoved = "slitterRemoved",
        SlitterResourceAdded = "slitterResourceAdded",
        SlitterResourceRemoved = "slitterResourceRemoved",
        SlitterThermistorFailure = "slitterThermistorFailure",
        SlitterTimingFailure = "slitterTimingFailure",
        SlitterTurnedOff = "slitterTurnedOff",
        SlitterTurnedOn = "slitterTurnedOn",
        SlitterUnderTemperature = "slitterUnderTemperature",
        SlitterUnrecoverableFailure = "slitterUnrecoverableFailure",
        SlitterUnrecoverableStorageError = "slitterUnrecoverableStorageError",
        SlitterWarmingUp = "slitterWarmingUp",
        StackerAdded = "stackerAdded",
        StackerAlmostEmpty = "stackerAlmostEmpty",
        StackerAlmostFull = "stackerAlmostFull",
        StackerAtLimit = "stackerAtLimit",
        StackerClosed = "stackerClosed",
        StackerConfigurationChange = "stackerConfigurationChange",
        StackerCoverClosed = "stackerCoverClosed",
        StackerCoverOpen = "stackerCoverOpen",
        StackerEmpty = "stackerEmpty",
        StackerFull = "stackerFull",
        StackerInterlockClosed = "stackerInterlockClosed",
        StackerInterlockOpen = "stackerInterlockOpen",
        StackerJam = "stackerJam",
        StackerLifeAlmostOver = "stackerLifeAlmostOver",
        StackerLifeOver = "stackerLifeOver",
        StackerMemoryExhausted = "stackerMemoryExhausted",
        StackerMissing = "stackerMissing",
        StackerMotorFailure = "stackerMotorFailure",
        StackerNearLimit = "stackerNearLimit",
        StackerOffline = "stackerOffline",
        StackerOpened = "stackerOpened",
        StackerOverTemperature = "stackerOverTemperature",
        StackerPowerSaver = "stackerPowerSaver",
        StackerRecoverableFailure = "stackerRecoverableFailure",
        StackerRecoverableStorage = "stackerRecoverableStorage",
        StackerRemoved = "stackerRemoved",
        StackerResourceAdded = "stackerResourceAdded",
        StackerResourceRemoved = "stackerResourceRemoved",
        StackerThermistorFailure = "stackerThermistorFailure",
        StackerTimingFailure = "stackerTimingFailure",
        StackerTurnedOff = "stackerTurnedOff",
        StackerTurnedOn = "stackerTurnedOn",
        StackerUnderTemperature = "stackerUnderTemperature",
        StackerUnrecoverableFailure = "stackerUnrecoverableFailure",
        StackerUnrecoverableStorageError = "stackerUnrecoverableStorageError",
        StackerWarmingUp = "stackerWarmingUp",
        Standby = "standby",
        StaplerAlmostEmpty = "staplerAlmostEmpty",
        StaplerClosed = "staplerClosed",
        StaplerConfigurationChange = "staplerConfigurationChange",
        StaplerCoverClosed = "staplerCoverClosed",
        StaplerCoverOpen = "staplerCoverOpen",
        StaplerEmpty = "staplerEmpty",
        StaplerInterlockClosed = "staplerInterlockClosed",
        StaplerInterlockOpen = "staplerInterlockOpen",
        StaplerMemoryExhausted = "staplerMemoryExhausted",
        Staple = "staple",
        StaplerOffline = "staplerOffline",
        StaplerOpened = "staplerOpened",
        StaplerOverTemperature = "staplerOverTemperature",
        StaplerPowerSaver = "staplerPowerSaver",
        StaplerRecoverableFailure = "staplerRecoverableFailure",
        StaplerRecoverableStorage = "staplerRecoverableStorage",
        StaplerResourceAdded = "staplerResourceAdded",
        StaplerTimingFailure = "staplerTimingFailure",
        StaplerTurnedOff = "staplerTurnedOff",
        StaplerUnderTemperature = "staplerUnderTemperature",
        StaplerUnrecoverableFailure = "staplerUnrecoverableFailure",
        StaplerUnrecoverableStorageError = "staplerUnrecoverableStorageError",
        StaplerWarmingUp = "staplerWarmingUp",
        StitcherAdded = "stitcherAdded",
        StitcherAlmostEmpty = "stitcherAlmostEmpty",
        StitcherAlmostFull = "stitcherAlmostFull",
        StitcherAtLimit = "stitcherAtLimit",
        StitcherClosed = "stitcherClosed",
        StitcherCoverClosed = "stitcherCoverClosed",
        StitcherCoverOpen = "stitcherCoverOpen",
        StitcherEmpty = "stitcherEmpty",
        StitcherFull = "stitcherFull",
        StitcherInterlockClosed = "stitcherInterlockClosed",
        StitcherInterlockOpen = "stitcherInterlockOpen",
        StitcherJam = "stitcherJam",
        StitcherLifeAlmostOver = "stitcherLifeAlmostOver",
        StitcherLifeOver = "stitcherLifeOver",
        StitcherMemoryExhausted = "stitcherMemoryExhausted",
        StitcherNearLimit = "stitcherNearLimit",
        StitcherOpened = "stitcherOpened",
        StitcherPowerSaver = "stitcherPowerSaver",
        StitcherRecoverableFailure = "stitcherRecoverableFailure",
        StitcherRecoverableStorage = "stitcherRecoverableStorage",
        StitcherRemoved = "stitcherRemoved",
        StitcherResourceRemoved = "stitcherResourceRemoved",
        StitcherThermistorFailure = "stitcherThermistorFailure",
        StitcherTimingFailure = "stitcherTimingFailure",
        StitcherTurnedOff = "stitcherTurnedOff",
        StitcherTurnedOn = "stitcherTurnedOn",
        StitcherUnderTemperature = "stitcherUnderTemperature",
        StitcherUnrecoverableFailure = "stitcherUnrecoverableFailure",
        StitcherWarmingUp = "stitcherWarmingUp",
        SubunitAdded = "subunitAdded",
        SubunitAlmostEmpty = "subunitAlmostEmpty",
        SubunitAlmostFull = "subunitAlmostFull",
        SubunitAtLimit = "subunitAtLimit",
        SubunitClosed = "subunitClosed",
        SubunitCoolingDown = "subunitCoolingDown",
        SubunitEmpty = "subunitEmpty",
        SubunitFull = "subunitFull",
        SubunitLifeAlmostOver = "subunitLifeAlmostOver",
        SubunitLifeOver = "subunitLifeOver",
        SubunitMemoryExhausted = "subunitMemoryExhausted",
        SubunitMissing = "subunitMissing",
        SubunitMotorFailure = "subunitMotorFailure",
        SubunitNearLimit = "subunitNearLimit",
        SubunitOffline = "subunitOffline",
        SubunitOpened = "subunitOpened",
        SubunitOverTemperature = "subunitOverTemperature",
        SubunitPowerSaver = "subunitPowerSaver",
        SubunitRecoverableFailure = "subunitRecoverableFailure",
        SubunitRecoverableStorage = "subunitRecoverableStorage",
        SubunitRemoved = "subunitRemoved",
        SubunitResourceAdded = "subunitResourceAdded",
        SubunitResourceRemoved = "subunitResourceRemoved",
        SubunitThermistorFailure = "subunitThermistorFailure",
        SubunitTimingFailure = "subunitTimingFailure",
        SubunitTurnedOff = "subunitTurnedOff",
        SubunitTurnedOn = "subunitTurnedOn",
        SubunitUnderTemperature = "subunitUnderTemperature",
        SubunitUnrecoverableFailure = "subunitUnrecoverableFailure",
        SubunitUnrecoverableStorage = "subunitUnrecoverableStorage",
        SubunitWarmingUp = "subunitWarmingUp",
        Suspend = "suspend",
        Testing = "testing",
        TrimmerAdded = "trimmerAdded",
        TrimmerAlmostEmpty = "trimmerAlmostEmpty",
        TrimmerAlmostFull = "trimmerAlmostFull",
        TrimmerAtLimit = "trimmerAtLimit",
        TrimmerClosed = "trimmerClosed",
        TrimmerConfigurationChange = "trimmerConfigurationChange",
        TrimmerCoverClosed = "trimmerCoverClosed",
        TrimmerCoverOpen = "trimmerCoverOpen",
        TrimmerEmpty = "trimmerEmpty",
        TrimmerFull = "trimmerFull",
        TrimmerInterlockClosed = "trimmerInterlockClosed",
        TrimmerInterlockOpen = "trimmerInterlockOpen",
        TrimmerJam = "trimmerJam",
        TrimmerLifeAlmostOver = "trimmerLifeAlmostOver",
        TrimmerLifeOver = "trimmerLifeOver",
        TrimmerMemoryExhausted = "trimmerMemoryExhausted",
        TrimmerMissing = "trimmerMissing",
        TrimmerMotorFailure = "trimmerMotorFailure",
        TrimmerNearLimit = "trimmerNearLimit",
        TrimmerOffline = "trimmerOffline",
        TrimmerOpened = "trimmerOpened",
        TrimmerOverTemperature = "trimmerOverTemperature",
        TrimmerPowerSaver = "trimmerPowerSaver",
        TrimmerRecoverableFailure = "trimmerRecoverableFailure",
        TrimmerRecoverableStorage = "trimmerRecoverableStorage",
        TrimmerRemoved = "trimmerRemoved",
        TrimmerResourceAdded = "trimmerResourceAdded",
        TrimmerResourceRemoved = "trimmerResourceRemoved",
        TrimmerThermistorFailure = "trimmerThermistorFailure",
        TrimmerTimingFailure = "trimmerTimingFailure",
        TrimmerTurnedOff = "trimmerTurnedOff",
        TrimmerTurnedOn = "trimmerTurnedOn",
        TrimmerUnderTemperature = "trimmerUnderTemperature",
        TrimmerUnrecoverableFailure = "trimmerUnrecoverableFailure",
        TrimmerUnrecoverableStorageError = "trimmerUnrecoverableStorageError",
        TrimmerWarmingUp = "trimmerWarmingUp",
        Unknown = "unknown",
        WrapperAdded = "wrapperAdded",
        WrapperAlmostEmpty = "wrapperAlmostEmpty",
        WrapperAlmostFull = "wrapperAlmostFull",
        WrapperAtLimit = "wrapperAtLimit",
        WrapperClosed = "wrapperClosed",
        WrapperConfigurationChange = "wrapperConfigurationChange",
        WrapperCoverClosed = "wrapperCoverClosed",
        WrapperCoverOpen = "wrapperCoverOpen",
        WrapperEmpty = "wrapperEmpty",
        WrapperFull = "wrapperFull",
        WrapperInterlockClosed = "wrapperInterlockClosed",
        WrapperInterlockOpen = "wrapperInterlockOpen",
        WrapperJam = "wrapperJam",
        WrapperLifeAlmostOver = "wrapperLifeAlmostOver",
        WrapperLifeOver = "wrapperLifeOver",
        WrapperMemoryExhausted = "wrapperMemoryExhausted",
        WrapperMissing = "wrapperMissing",
        WrapperNearLimit = "wrapperNearLimit",
        WrapperOffline = "wrapperOffline",
        WrapperOpened = "wrapperOpened",
        WrapperOverTemperature = "wrapperOverTemperature",
        WrapperPowerSaver = "wrapperPowerSaver",
        WrapperRecoverableFailure = "wrapperRecoverableFailure",
        WrapperRecoverableStorage = "wrapperRecoverableStorage",
        WrapperRemoved = "wrapperRemoved",
        WrapperResourceAdded = "wrapperResourceAdded",
        WrapperResourceRemoved = "wrapperResourceRemoved",
        WrapperThermistorFailure = "wrapperThermistorFailure",
        WrapperTimingFailure = "wrapperTimingFailure",
        WrapperTurnedOff = "wrapperTurnedOff",
        WrapperTurnedOn = "wrapperTurnedOn",
        WrapperUnderTemperature = "wrapperUnderTemperature",
        WrapperUnrecoverableFailure = "wrapperUnrecoverableFailure",
        WrapperUnrecoverableStorageError = "wrapperUnrecoverableStorageError",
        WrapperWarmingUp = "wrapperWarmingUp",
        UnknownFutureValue = "unknownFutureValue",
        BanderMotorFailure = "banderMotorFailure",
        ChamberCooling = "chamberCooling",
        ChamberTemperatureHigh = "chamberTemperatureHigh",
        Deactivated = "deactivated",
        ImprinterCoverClosed = "imprinterCoverClosed",
        ImprinterCoverOpen = "imprinterCoverOpen",
        ImprinterRecoverableStorage = "imprinterRecoverableStorage",
        ImprinterUnderTemperature = "imprinterUnderTemperature",
        InterpreterCartridgeAdded = "interpreterCartridgeAdded",
        InterpreterCartridgeDeleted = "interpreterCartridgeDeleted",
        MakeEnvelopeMotorFailure = "makeEnvelopeMotorFailure",
        MarkerTonerCartridgeMissing = "markerTonerCartridgeMissing",
        MaterialNeeded = "materialNeeded",
        PuncherAtLimit = "puncherAtLimit",
        PuncherCoverClosed = "puncherCoverClosed",
        PuncherCoverOpen = "puncherCoverOpen",
        PuncherRecoverableStorage = "puncherRecoverableStorage",
        PuncherUnderTemperature = "puncherUnderTemperature",
        PuncherUnrecoverableFailure = "puncherUnrecoverableFailure",
        PuncherUnrecoverableStorageError = "puncherUnrecoverableStorageError",
        StaplerAdded = "staplerAdded",
        StaplerAlmostFull = "staplerAlmostFull",
        StaplerAtLimit = "staplerAtLimit",
        StaplerFull = "staplerFull",
        StaplerJam = "staplerJam",
        StaplerLifeAlmostOver = "staplerLifeAlmostOver",
        StaplerLifeOver = "staplerLifeOver",
        StaplerMissing = "staplerMissing",
        StaplerMotorFailure = "staplerMotorFailure",
        StaplerNearLimit = "staplerNearLimit",
        StaplerRemoved = "staplerRemoved",
        StaplerResourceRemoved = "staplerResourceRemoved",
        StaplerThermistorFailure = "staplerThermistorFailure",
        StaplerTurnedOn = "staplerTurnedOn",
        StitcherConfigurationChange = "stitcherConfigurationChange",
        StitcherMissing = "stitcherMissing",
        StitcherMotorFailure = "stitcherMotorFailure",
        StitcherOffline = "stitcherOffline",
        StitcherOverTemperature = "stitcherOverTemperature",
        StitcherResourceAdded = "stitcherResourceAdded",
        StitcherUnrecoverableStorageError = "stitcherUnrecoverableStorageError",
        WrapperMotorFailure = "wrapperMotorFailure",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.printerProcessingStateReason`, metadata
    PrinterProcessingStateReason = "microsoft.graph.printerProcessingStateReason" {
        Paused = "paused",
        MediaJam = "mediaJam",
        MediaNeeded = "mediaNeeded",
        MediaLow = "mediaLow",
        MediaEmpty = "mediaEmpty",
        CoverOpen = "coverOpen",
        InterlockOpen = "interlockOpen",
        OutputTrayMissing = "outputTrayMissing",
        OutputAreaFull = "outputAreaFull",
        MarkerSupplyLow = "markerSupplyLow",
        MarkerSupplyEmpty = "markerSupplyEmpty",
        InputTrayMissing = "inputTrayMissing",
        OutputAreaAlmostFull = "outputAreaAlmostFull",
        MarkerWasteAlmostFull = "markerWasteAlmostFull",
        MarkerWasteFull = "markerWasteFull",
        FuserOverTemp = "fuserOverTemp",
        FuserUnderTemp = "fuserUnderTemp",
        Other = "other",
        None = "none",
        MovingToPaused = "movingToPaused",
        Shutdown = "shutdown",
        ConnectingToDevice = "connectingToDevice",
        TimedOut = "timedOut",
        Stopping = "stopping",
        StoppedPartially = "stoppedPartially",
        TonerLow = "tonerLow",
        TonerEmpty = "tonerEmpty",
        SpoolAreaFull = "spoolAreaFull",
        DoorOpen = "doorOpen",
        OpticalPhotoConductorNearEndOfLife = "opticalPhotoConductorNearEndOfLife",
        OpticalPhotoConductorLifeOver = "opticalPhotoConductorLifeOver",
        DeveloperLow = "developerLow",
        DeveloperEmpty = "developerEmpty",
        InterpreterResourceUnavailable = "interpreterResourceUnavailable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.printerShare`](https://learn.microsoft.com/graph/api/resources/printershare?view=graph-rest-beta), with the accessors of [`PrinterBase`](super::PrinterBase)
    PrinterShare: super::PrinterBase, super::Entity = "microsoft.graph.printerShare";
    inherited "id" ID, with_id(String), "`id`";
    inherited "capabilities" CAPABILITIES, with_capabilities(super::PrinterCapabilities), "`capabilities`";
    inherited "defaults" DEFAULTS, with_defaults(super::PrinterDefaults), "`defaults`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isAcceptingJobs" IS_ACCEPTING_JOBS, with_is_accepting_jobs(bool), "`isAcceptingJobs`";
    inherited "location" LOCATION, with_location(super::PrinterLocation), "`location`";
    inherited "manufacturer" MANUFACTURER, with_manufacturer(String), "`manufacturer`";
    inherited "model" MODEL, with_model(String), "`model`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "status" STATUS, with_status(super::PrinterStatus), "`status`";
    inherited "jobs" JOBS, with_jobs(Vec<super::PrintJob>), "`jobs`" if (feature = "print");
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "allowAllUsers" ALLOW_ALL_USERS, allow_all_users bool -> Option<bool>, with_allow_all_users(bool), "`allowAllUsers`: `Edm.Boolean`";
    "viewPoint" VIEW_POINT, view_point model -> Option<&super::PrinterShareViewpoint>, with_view_point(super::PrinterShareViewpoint), "`viewPoint`: `microsoft.graph.printerShareViewpoint`, metadata";
    "printer" PRINTER, printer model -> Option<&super::Printer>, with_printer(super::Printer), "`printer`: `microsoft.graph.printer`" if (feature = "print");
    "allowedUsers" ALLOWED_USERS, allowed_users models -> Option<&[super::User]>, with_allowed_users(Vec<super::User>), "`allowedUsers`: `Collection(microsoft.graph.user)`";
    "allowedGroups" ALLOWED_GROUPS, allowed_groups models -> Option<&[super::Group]>, with_allowed_groups(Vec<super::Group>), "`allowedGroups`: `Collection(microsoft.graph.group)`";
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// `microsoft.graph.printerShareViewpoint`, metadata
    PrinterShareViewpoint = "microsoft.graph.printerShareViewpoint";
    "lastUsedDateTime" LAST_USED_DATE_TIME, last_used_date_time date_time -> Parsed<OffsetDateTime>, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.printerStatus`](https://learn.microsoft.com/graph/api/resources/printerstatus?view=graph-rest-beta)
    PrinterStatus = "microsoft.graph.printerStatus";
    "state" STATE, state enumeration -> Option<super::PrinterProcessingState>, with_state(super::PrinterProcessingState), "`state`: `microsoft.graph.printerProcessingState`, read-only" "Read-only.";
    "details" DETAILS, details enumerations -> Option<Vec<super::PrinterProcessingStateDetail>>, with_details(Vec<super::PrinterProcessingStateDetail>), "`details`: `Collection(microsoft.graph.printerProcessingStateDetail)`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "processingState" PROCESSING_STATE, processing_state enumeration -> Option<super::PrinterProcessingState>, with_processing_state(super::PrinterProcessingState), "`processingState`: `microsoft.graph.printerProcessingState`, metadata";
    "processingStateDescription" PROCESSING_STATE_DESCRIPTION, processing_state_description str -> Option<&str>, with_processing_state_description(String), "`processingStateDescription`: `Edm.String`, metadata";
    "processingStateReasons" PROCESSING_STATE_REASONS, processing_state_reasons enumerations -> Option<Vec<super::PrinterProcessingStateReason>>, with_processing_state_reasons(Vec<super::PrinterProcessingStateReason>), "`processingStateReasons`: `Collection(microsoft.graph.printerProcessingStateReason)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.privilegeEscalation`, metadata, with the accessors of [`Entity`](super::Entity)
    PrivilegeEscalation: super::Entity = "microsoft.graph.privilegeEscalation";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "actions" ACTIONS, actions models -> Option<&[super::AuthorizationSystemTypeAction]>, with_actions(Vec<super::AuthorizationSystemTypeAction>), "`actions`: `Collection(microsoft.graph.authorizationSystemTypeAction)`, metadata";
    "resources" RESOURCES, resources models -> Option<&[super::AuthorizationSystemResource]>, with_resources(Vec<super::AuthorizationSystemResource>), "`resources`: `Collection(microsoft.graph.authorizationSystemResource)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.privilegedAccess`](https://learn.microsoft.com/graph/api/resources/privilegedaccess?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrivilegedAccess: super::Entity = "microsoft.graph.privilegedAccess";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "resources" RESOURCES, resources models -> Option<&[super::GovernanceResource]>, with_resources(Vec<super::GovernanceResource>), "`resources`: `Collection(microsoft.graph.governanceResource)`" if (feature = "governance");
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::GovernanceRoleAssignment]>, with_role_assignments(Vec<super::GovernanceRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.governanceRoleAssignment)`" if (feature = "governance");
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::GovernanceRoleDefinition]>, with_role_definitions(Vec<super::GovernanceRoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.governanceRoleDefinition)`" if (feature = "governance");
    "roleAssignmentRequests" ROLE_ASSIGNMENT_REQUESTS, role_assignment_requests models -> Option<&[super::GovernanceRoleAssignmentRequest]>, with_role_assignment_requests(Vec<super::GovernanceRoleAssignmentRequest>), "`roleAssignmentRequests`: `Collection(microsoft.graph.governanceRoleAssignmentRequest)`" if (feature = "governance");
    "roleSettings" ROLE_SETTINGS, role_settings models -> Option<&[super::GovernanceRoleSetting]>, with_role_settings(Vec<super::GovernanceRoleSetting>), "`roleSettings`: `Collection(microsoft.graph.governanceRoleSetting)`" if (feature = "governance");
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.profileCardAnnotation`](https://learn.microsoft.com/graph/api/resources/profilecardannotation?view=graph-rest-beta)
    ProfileCardAnnotation = "microsoft.graph.profileCardAnnotation";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "localizations" LOCALIZATIONS, localizations models -> Option<&[super::DisplayNameLocalization]>, with_localizations(Vec<super::DisplayNameLocalization>), "`localizations`: `Collection(microsoft.graph.displayNameLocalization)`";
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.profileCardProperty`](https://learn.microsoft.com/graph/api/resources/profilecardproperty?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ProfileCardProperty: super::Entity = "microsoft.graph.profileCardProperty";
    inherited "id" ID, with_id(String), "`id`";
    "annotations" ANNOTATIONS, annotations models -> Option<&[super::ProfileCardAnnotation]>, with_annotations(Vec<super::ProfileCardAnnotation>), "`annotations`: `Collection(microsoft.graph.profileCardAnnotation)`";
    "directoryPropertyName" DIRECTORY_PROPERTY_NAME, directory_property_name str -> Option<&str>, with_directory_property_name(String), "`directoryPropertyName`: `Edm.String`" "Possible values are: UserPrincipalName, Fax, StreetAddress, PostalCode, StateOrProvince, Alias, CustomAttribute1, CustomAttribute2, CustomAttribute3, CustomAttribute4, CustomAttribute5, CustomAttribute6, CustomAttribute7, CustomAttribute8, CustomAttribute9, CustomAttribute10, CustomAttribute11, CustomAttribute12, CustomAttribute13, CustomAttribute14, CustomAttribute15.";
    "isVisible" IS_VISIBLE, is_visible bool -> Option<bool>, with_is_visible(bool), "`isVisible`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.profilePhoto`](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ProfilePhoto: super::Entity = "microsoft.graph.profilePhoto";
    inherited "id" ID, with_id(String), "`id`";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`, read-only" "Read-only.";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.properties`, metadata
    Properties = "microsoft.graph.properties"
}

crate::runtime::model! {
    /// `microsoft.graph.property`, metadata
    Property = "microsoft.graph.property";
    "aliases" ALIASES, aliases strs -> Option<Vec<&str>>, with_aliases(Vec<String>), "`aliases`: `Collection(Edm.String)`, metadata";
    "isQueryable" IS_QUERYABLE, is_queryable bool -> Option<bool>, with_is_queryable(bool), "`isQueryable`: `Edm.Boolean`, metadata";
    "isRefinable" IS_REFINABLE, is_refinable bool -> Option<bool>, with_is_refinable(bool), "`isRefinable`: `Edm.Boolean`, metadata";
    "isRetrievable" IS_RETRIEVABLE, is_retrievable bool -> Option<bool>, with_is_retrievable(bool), "`isRetrievable`: `Edm.Boolean`, metadata";
    "isSearchable" IS_SEARCHABLE, is_searchable bool -> Option<bool>, with_is_searchable(bool), "`isSearchable`: `Edm.Boolean`, metadata";
    "labels" LABELS, labels enumerations -> Option<Vec<super::Label>>, with_labels(Vec<super::Label>), "`labels`: `Collection(microsoft.graph.label)`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "type" TYPE, type_ enumeration -> Option<super::PropertyType>, with_type(super::PropertyType), "`type`: `microsoft.graph.propertyType`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.propertyToEvaluate`](https://learn.microsoft.com/graph/api/resources/propertytoevaluate?view=graph-rest-beta)
    PropertyToEvaluate = "microsoft.graph.propertyToEvaluate";
    "propertyName" PROPERTY_NAME, property_name str -> Option<&str>, with_property_name(String), "`propertyName`: `Edm.String`";
    "propertyValue" PROPERTY_VALUE, property_value str -> Option<&str>, with_property_value(String), "`propertyValue`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.propertyType`, metadata
    PropertyType = "microsoft.graph.propertyType" {
        String = "string",
        Int64 = "int64",
        Double = "double",
        DateTime = "dateTime",
        Boolean = "boolean",
        StringCollection = "stringCollection",
        Int64Collection = "int64Collection",
        DoubleCollection = "doubleCollection",
        DateTimeCollection = "dateTimeCollection",
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.protectAdhocAction`](https://learn.microsoft.com/graph/api/resources/protectadhocaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    ProtectAdhocAction: super::InformationProtectionAction = "microsoft.graph.protectAdhocAction"
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.protectByTemplateAction`](https://learn.microsoft.com/graph/api/resources/protectbytemplateaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    ProtectByTemplateAction: super::InformationProtectionAction = "microsoft.graph.protectByTemplateAction";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.protectDoNotForwardAction`](https://learn.microsoft.com/graph/api/resources/protectdonotforwardaction?view=graph-rest-beta), with the accessors of [`InformationProtectionAction`](super::InformationProtectionAction)
    ProtectDoNotForwardAction: super::InformationProtectionAction = "microsoft.graph.protectDoNotForwardAction"
}

#[cfg(any(feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.protectedContent`, metadata
    ProtectedContent = "microsoft.graph.protectedContent";
    "cid" CID, cid str -> Option<&str>, with_cid(String), "`cid`: `Edm.String`, metadata";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`, metadata";
    "labelId" LABEL_ID, label_id str -> Option<&str>, with_label_id(String), "`labelId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// `microsoft.graph.provisionResponse`, metadata
    ProvisionResponse = "microsoft.graph.provisionResponse";
    "challenge" CHALLENGE, challenge str -> Option<&str>, with_challenge(String), "`challenge`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionedPlan`](https://learn.microsoft.com/graph/api/resources/provisionedplan?view=graph-rest-beta)
    ProvisionedPlan = "microsoft.graph.provisionedPlan";
    "capabilityStatus" CAPABILITY_STATUS, capability_status str -> Option<&str>, with_capability_status(String), "`capabilityStatus`: `Edm.String`";
    "provisioningStatus" PROVISIONING_STATUS, provisioning_status str -> Option<&str>, with_provisioning_status(String), "`provisioningStatus`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicClientApplication`](https://learn.microsoft.com/graph/api/resources/publicclientapplication?view=graph-rest-beta)
    PublicClientApplication = "microsoft.graph.publicClientApplication";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.publicError`](https://learn.microsoft.com/graph/api/resources/publicerror?view=graph-rest-beta)
    PublicError = "microsoft.graph.publicError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "details" DETAILS, details models -> Option<&[super::PublicErrorDetail]>, with_details(Vec<super::PublicErrorDetail>), "`details`: `Collection(microsoft.graph.publicErrorDetail)`";
    "innerError" INNER_ERROR, inner_error model -> Option<&super::PublicInnerError>, with_inner_error(super::PublicInnerError), "`innerError`: `microsoft.graph.publicInnerError`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.publicErrorDetail`](https://learn.microsoft.com/graph/api/resources/publicerrordetail?view=graph-rest-beta)
    PublicErrorDetail = "microsoft.graph.publicErrorDetail";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.publicErrorResponse`, metadata
    PublicErrorResponse = "microsoft.graph.publicErrorResponse";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.publicInnerError`](https://learn.microsoft.com/graph/api/resources/publicinnererror?view=graph-rest-beta)
    PublicInnerError = "microsoft.graph.publicInnerError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "details" DETAILS, details models -> Option<&[super::PublicErrorDetail]>, with_details(Vec<super::PublicErrorDetail>), "`details`: `Collection(microsoft.graph.publicErrorDetail)`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicationFacet`](https://learn.microsoft.com/graph/api/resources/publicationfacet?view=graph-rest-beta)
    PublicationFacet = "microsoft.graph.publicationFacet";
    "level" LEVEL, level str -> Option<&str>, with_level(String), "`level`: `Edm.String`, read-only" "Read-only. Possible values are: published, checkout.";
    "versionId" VERSION_ID, version_id str -> Option<&str>, with_version_id(String), "`versionId`: `Edm.String`, read-only" "Read-only.";
    "checkedOutBy" CHECKED_OUT_BY, checked_out_by model -> Option<&super::IdentitySet>, with_checked_out_by(super::IdentitySet), "`checkedOutBy`: `microsoft.graph.identitySet`, metadata";
}
