// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Date, Duration, OffsetDateTime, Parsed, Uuid, Value};

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.package`](https://learn.microsoft.com/graph/api/resources/package?view=graph-rest-beta)
    Package = "microsoft.graph.package";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
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
    "endpointType" ENDPOINT_TYPE, endpoint_type str -> Option<&str>, with_endpoint_type(String), "`endpointType`: `Edm.String`, read-only" "Read-only. Possible values are: default, skypeForBusiness, skypeForBusinessVoipPhone.";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "languageId" LANGUAGE_ID, language_id str -> Option<&str>, with_language_id(String), "`languageId`: `Edm.String`, read-only" "Read-only.";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, read-only" "Read-only.";
    "platformId" PLATFORM_ID, platform_id str -> Option<&str>, with_platform_id(String), "`platformId`: `Edm.String`, read-only" "Read-only.";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantJoiningNotification`](https://learn.microsoft.com/graph/api/resources/participantjoiningnotification?view=graph-rest-beta)
    ParticipantJoiningNotification = "microsoft.graph.participantJoiningNotification";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.participantJoiningResponse`](https://learn.microsoft.com/graph/api/resources/participantjoiningresponse?view=graph-rest-beta)
    ParticipantJoiningResponse = "microsoft.graph.participantJoiningResponse"
}

crate::runtime::model! {
    /// [`microsoft.graph.participantLeftNotification`](https://learn.microsoft.com/graph/api/resources/participantleftnotification?view=graph-rest-beta)
    ParticipantLeftNotification = "microsoft.graph.participantLeftNotification";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
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
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordProfile`](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-beta)
    PasswordProfile = "microsoft.graph.passwordProfile";
    "forceChangePasswordNextSignIn" FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN, force_change_password_next_sign_in bool -> Option<bool>, with_force_change_password_next_sign_in(bool), "`forceChangePasswordNextSignIn`: `Edm.Boolean`";
    "forceChangePasswordNextSignInWithMfa" FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN_WITH_MFA, force_change_password_next_sign_in_with_mfa bool -> Option<bool>, with_force_change_password_next_sign_in_with_mfa(bool), "`forceChangePasswordNextSignInWithMfa`: `Edm.Boolean`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.passwordSingleSignOnField`](https://learn.microsoft.com/graph/api/resources/passwordsinglesignonfield?view=graph-rest-beta)
    PasswordSingleSignOnField = "microsoft.graph.passwordSingleSignOnField";
    "customizedLabel" CUSTOMIZED_LABEL, customized_label str -> Option<&str>, with_customized_label(String), "`customizedLabel`: `Edm.String`";
    "defaultLabel" DEFAULT_LABEL, default_label str -> Option<&str>, with_default_label(String), "`defaultLabel`: `Edm.String`, read-only" "Read-only.";
    "fieldId" FIELD_ID, field_id str -> Option<&str>, with_field_id(String), "`fieldId`: `Edm.String`" "Possible values are: param\\_1, param\\_2, param\\_userName, param\\_password.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
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

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
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
}

#[cfg(any(feature = "contacts", feature = "profile"))]
crate::runtime::model! {
    /// [`microsoft.graph.personDataSource`](https://learn.microsoft.com/graph/api/resources/persondatasource?view=graph-rest-beta)
    PersonDataSource = "microsoft.graph.personDataSource";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.personOrGroupColumn`](https://learn.microsoft.com/graph/api/resources/personOrGroupColumn?view=graph-rest-beta)
    PersonOrGroupColumn = "microsoft.graph.personOrGroupColumn";
    "allowMultipleSelection" ALLOW_MULTIPLE_SELECTION, allow_multiple_selection bool -> Option<bool>, with_allow_multiple_selection(bool), "`allowMultipleSelection`: `Edm.Boolean`" "Supports multiple values.";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "chooseFromType" CHOOSE_FROM_TYPE, choose_from_type str -> Option<&str>, with_choose_from_type(String), "`chooseFromType`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.phone`](https://learn.microsoft.com/graph/api/resources/phone?view=graph-rest-beta)
    Phone = "microsoft.graph.phone";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PhoneType>, with_type(super::PhoneType), "`type`: `microsoft.graph.phoneType`" "Possible values are: home, business, mobile, other, assistant, homeFax, businessFax, otherFax, pager, radio.";
}

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

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignment`](https://learn.microsoft.com/graph/api/resources/plannerassignment?view=graph-rest-beta)
    PlannerAssignment = "microsoft.graph.plannerAssignment";
    "assignedBy" ASSIGNED_BY, assigned_by model -> Option<&super::IdentitySet>, with_assigned_by(super::IdentitySet), "`assignedBy`: `microsoft.graph.identitySet`";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
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

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerContainerType = "microsoft.graph.plannerContainerType" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
        Roster = "roster",
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

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReference`](https://learn.microsoft.com/graph/api/resources/plannerexternalreference?view=graph-rest-beta)
    PlannerExternalReference = "microsoft.graph.plannerExternalReference";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "previewPriority" PREVIEW_PRIORITY, preview_priority str -> Option<&str>, with_preview_priority(String), "`previewPriority`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
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

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlan`](https://learn.microsoft.com/graph/api/resources/plannerplan?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PlannerPlan: super::Entity = "microsoft.graph.plannerPlan";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "contexts" CONTEXTS, contexts untyped -> Option<&Value>, with_contexts(Value), "`contexts`: `Edm.Untyped`";
    "container" CONTAINER, container model -> Option<&super::PlannerPlanContainer>, with_container(super::PlannerPlanContainer), "`container`: `microsoft.graph.plannerPlanContainer`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerBucket]>, with_buckets(Vec<super::PlannerBucket>), "`buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "details" DETAILS, details model -> Option<&super::PlannerPlanDetails>, with_details(super::PlannerPlanDetails), "`details`: `microsoft.graph.plannerPlanDetails`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable." if (feature = "tasks");
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContainer`](https://learn.microsoft.com/graph/api/resources/plannerplancontainer?view=graph-rest-beta)
    PlannerPlanContainer = "microsoft.graph.plannerPlanContainer";
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

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerUser`](https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PlannerUser: super::Entity = "microsoft.graph.plannerUser";
    inherited "id" ID, with_id(String), "`id`";
    "favoritePlanReferences" FAVORITE_PLAN_REFERENCES, favorite_plan_references model -> Option<&super::PlannerFavoritePlanReferenceCollection>, with_favorite_plan_references(super::PlannerFavoritePlanReferenceCollection), "`favoritePlanReferences`: `microsoft.graph.plannerFavoritePlanReferenceCollection`";
    "recentPlanReferences" RECENT_PLAN_REFERENCES, recent_plan_references model -> Option<&super::PlannerRecentPlanReferenceCollection>, with_recent_plan_references(super::PlannerRecentPlanReferenceCollection), "`recentPlanReferences`: `microsoft.graph.plannerRecentPlanReferenceCollection`";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "favoritePlans" FAVORITE_PLANS, favorite_plans models -> Option<&[super::PlannerPlan]>, with_favorite_plans(Vec<super::PlannerPlan>), "`favoritePlans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "recentPlans" RECENT_PLANS, recent_plans models -> Option<&[super::PlannerPlan]>, with_recent_plans(Vec<super::PlannerPlan>), "`recentPlans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
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
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.platformType`](https://learn.microsoft.com/graph/api/resources/intune-esim-platformtype?view=graph-rest-beta)
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
    PolicyBase: super::DirectoryObject = "microsoft.graph.policyBase" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.appManagementPolicy",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.externalIdentitiesPolicy",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.tenantAppManagementPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
    };
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
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

crate::runtime::model! {
    /// [`microsoft.graph.printIdentity`](https://learn.microsoft.com/graph/api/resources/printidentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintIdentity: super::Entity = "microsoft.graph.printIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
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
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printPageRange`](https://learn.microsoft.com/graph/api/resources/printpagerange?view=graph-rest-beta)
    PrintPageRange = "microsoft.graph.printPageRange";
    "startPage" START_PAGE, start_page i32 -> Option<i32>, with_start_page(i32), "`startPage`: `Edm.Int32`, read-only" "Read-only.";
    "endPage" END_PAGE, end_page i32 -> Option<i32>, with_end_page(i32), "`endPage`: `Edm.Int32`, read-only" "Read-only.";
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.printUsageByPrinter`](https://learn.microsoft.com/graph/api/resources/printusagebyprinter?view=graph-rest-beta)
    PrintUsageByPrinter = "microsoft.graph.printUsageByPrinter";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "printerId" PRINTER_ID, printer_id str -> Option<&str>, with_printer_id(String), "`printerId`: `Edm.String`";
    "usageDate" USAGE_DATE, usage_date date -> Parsed<Date>, with_usage_date(Date), "`usageDate`: `Edm.Date`";
    "completedBlackAndWhiteJobCount" COMPLETED_BLACK_AND_WHITE_JOB_COUNT, completed_black_and_white_job_count i64 -> Option<i64>, with_completed_black_and_white_job_count(i64), "`completedBlackAndWhiteJobCount`: `Edm.Int64`";
    "completedColorJobCount" COMPLETED_COLOR_JOB_COUNT, completed_color_job_count i64 -> Option<i64>, with_completed_color_job_count(i64), "`completedColorJobCount`: `Edm.Int64`";
    "incompleteJobCount" INCOMPLETE_JOB_COUNT, incomplete_job_count i64 -> Option<i64>, with_incomplete_job_count(i64), "`incompleteJobCount`: `Edm.Int64`";
}

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.printUsageByUser`](https://learn.microsoft.com/graph/api/resources/printusagebyuser?view=graph-rest-beta)
    PrintUsageByUser = "microsoft.graph.printUsageByUser";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "usageDate" USAGE_DATE, usage_date date -> Parsed<Date>, with_usage_date(Date), "`usageDate`: `Edm.Date`";
    "completedBlackAndWhiteJobCount" COMPLETED_BLACK_AND_WHITE_JOB_COUNT, completed_black_and_white_job_count i64 -> Option<i64>, with_completed_black_and_white_job_count(i64), "`completedBlackAndWhiteJobCount`: `Edm.Int64`";
    "completedColorJobCount" COMPLETED_COLOR_JOB_COUNT, completed_color_job_count i64 -> Option<i64>, with_completed_color_job_count(i64), "`completedColorJobCount`: `Edm.Int64`";
    "incompleteJobCount" INCOMPLETE_JOB_COUNT, incomplete_job_count i64 -> Option<i64>, with_incomplete_job_count(i64), "`incompleteJobCount`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printUserIdentity`](https://learn.microsoft.com/graph/api/resources/printuseridentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintUserIdentity: super::Entity = "microsoft.graph.printUserIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.priority`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Priority = "microsoft.graph.priority" {
        None = "none",
        High = "high",
        Low = "low",
    }
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

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.profilePhoto`](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-beta)
    ProfilePhoto = "microsoft.graph.profilePhoto";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`, read-only" "Read-only.";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.prompt`](https://learn.microsoft.com/graph/api/resources/prompt?view=graph-rest-beta)
    Prompt = "microsoft.graph.prompt"
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionedPlan`](https://learn.microsoft.com/graph/api/resources/provisionedplan?view=graph-rest-beta)
    ProvisionedPlan = "microsoft.graph.provisionedPlan";
    "capabilityStatus" CAPABILITY_STATUS, capability_status str -> Option<&str>, with_capability_status(String), "`capabilityStatus`: `Edm.String`";
    "provisioningStatus" PROVISIONING_STATUS, provisioning_status str -> Option<&str>, with_provisioning_status(String), "`provisioningStatus`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisioningServicePrincipal`](https://learn.microsoft.com/graph/api/resources/provisioningserviceprincipal?view=graph-rest-beta)
    ProvisioningServicePrincipal = "microsoft.graph.provisioningServicePrincipal";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
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
    /// [`microsoft.graph.publicInnerError`](https://learn.microsoft.com/graph/api/resources/publicinnererror?view=graph-rest-beta)
    PublicInnerError = "microsoft.graph.publicInnerError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "details" DETAILS, details models -> Option<&[super::PublicErrorDetail]>, with_details(Vec<super::PublicErrorDetail>), "`details`: `Collection(microsoft.graph.publicErrorDetail)`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.publicationFacet`](https://learn.microsoft.com/graph/api/resources/publicationfacet?view=graph-rest-beta)
    PublicationFacet = "microsoft.graph.publicationFacet";
    "level" LEVEL, level str -> Option<&str>, with_level(String), "`level`: `Edm.String`, read-only" "Read-only. Possible values are: published, checkout.";
    "versionId" VERSION_ID, version_id str -> Option<&str>, with_version_id(String), "`versionId`: `Edm.String`, read-only" "Read-only.";
}
