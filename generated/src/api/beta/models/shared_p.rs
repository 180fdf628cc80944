// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Date, Duration, OffsetDateTime, Parsed, Uuid};

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
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

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.pendingContentUpdate`](https://learn.microsoft.com/graph/api/resources/pendingcontentupdate?view=graph-rest-beta)
    PendingContentUpdate = "microsoft.graph.pendingContentUpdate";
    "queuedDateTime" QUEUED_DATE_TIME, queued_date_time date_time -> Parsed<OffsetDateTime>, with_queued_date_time(OffsetDateTime), "`queuedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.pendingOperations`](https://learn.microsoft.com/graph/api/resources/pendingoperations?view=graph-rest-beta)
    PendingOperations = "microsoft.graph.pendingOperations";
    "pendingContentUpdate" PENDING_CONTENT_UPDATE, pending_content_update model -> Option<&super::PendingContentUpdate>, with_pending_content_update(super::PendingContentUpdate), "`pendingContentUpdate`: `microsoft.graph.pendingContentUpdate`";
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

#[cfg(any(feature = "contacts", feature = "profile"))]
crate::runtime::model! {
    /// [`microsoft.graph.personDataSource`](https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta)
    PersonDataSource = "microsoft.graph.personDataSource";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(
    any(
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

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
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

#[cfg(
    any(
        feature = "bookings",
        feature = "communications",
        feature = "education",
        feature = "files",
        feature = "places",
        feature = "security",
        feature = "sites",
        feature = "users"
    )
)]
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

#[cfg(
    any(
        feature = "bookings",
        feature = "communications",
        feature = "education",
        feature = "files",
        feature = "places",
        feature = "security",
        feature = "sites",
        feature = "users"
    )
)]
crate::runtime::enumeration! {
    /// [`microsoft.graph.physicalAddressType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PhysicalAddressType = "microsoft.graph.physicalAddressType" {
        Unknown = "unknown",
        Home = "home",
        Business = "business",
        Other = "other",
    }
}

#[cfg(any(feature = "tasks", feature = "users"))]
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

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.principalResourceMembershipsScope`](https://learn.microsoft.com/graph/api/resources/principalresourcemembershipsscope?view=graph-rest-beta), with the accessors of [`AccessReviewScope`](super::AccessReviewScope)
    PrincipalResourceMembershipsScope: super::AccessReviewScope = "microsoft.graph.principalResourceMembershipsScope";
    "principalScopes" PRINCIPAL_SCOPES, principal_scopes models -> Option<&[super::AccessReviewScope]>, with_principal_scopes(Vec<super::AccessReviewScope>), "`principalScopes`: `Collection(microsoft.graph.accessReviewScope)`";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes models -> Option<&[super::AccessReviewScope]>, with_resource_scopes(Vec<super::AccessReviewScope>), "`resourceScopes`: `Collection(microsoft.graph.accessReviewScope)`";
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

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.propertyToEvaluate`](https://learn.microsoft.com/graph/api/resources/propertytoevaluate?view=graph-rest-beta)
    PropertyToEvaluate = "microsoft.graph.propertyToEvaluate";
    "propertyName" PROPERTY_NAME, property_name str -> Option<&str>, with_property_name(String), "`propertyName`: `Edm.String`";
    "propertyValue" PROPERTY_VALUE, property_value str -> Option<&str>, with_property_value(String), "`propertyValue`: `Edm.String`";
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

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicationFacet`](https://learn.microsoft.com/graph/api/resources/publicationfacet?view=graph-rest-beta)
    PublicationFacet = "microsoft.graph.publicationFacet";
    "level" LEVEL, level str -> Option<&str>, with_level(String), "`level`: `Edm.String`, read-only" "Read-only. Possible values are: published, checkout.";
    "versionId" VERSION_ID, version_id str -> Option<&str>, with_version_id(String), "`versionId`: `Edm.String`, read-only" "Read-only.";
    "checkedOutBy" CHECKED_OUT_BY, checked_out_by model -> Option<&super::IdentitySet>, with_checked_out_by(super::IdentitySet), "`checkedOutBy`: `microsoft.graph.identitySet`, metadata";
}
