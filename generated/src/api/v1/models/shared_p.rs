// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed, Uuid};

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.package`](https://learn.microsoft.com/graph/api/resources/package?view=graph-rest-1.0)
    Package = "microsoft.graph.package";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.pageLinks`](https://learn.microsoft.com/graph/api/resources/pagelinks?view=graph-rest-1.0)
    PageLinks = "microsoft.graph.pageLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.parentalControlSettings`](https://learn.microsoft.com/graph/api/resources/parentalcontrolsettings?view=graph-rest-1.0)
    ParentalControlSettings = "microsoft.graph.parentalControlSettings";
    "countriesBlockedForMinors" COUNTRIES_BLOCKED_FOR_MINORS, countries_blocked_for_minors strs -> Option<Vec<&str>>, with_countries_blocked_for_minors(Vec<String>), "`countriesBlockedForMinors`: `Collection(Edm.String)`";
    "legalAgeGroupRule" LEGAL_AGE_GROUP_RULE, legal_age_group_rule str -> Option<&str>, with_legal_age_group_rule(String), "`legalAgeGroupRule`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantInfo`](https://learn.microsoft.com/graph/api/resources/participantinfo?view=graph-rest-1.0)
    ParticipantInfo = "microsoft.graph.participantInfo";
    "countryCode" COUNTRY_CODE, country_code str -> Option<&str>, with_country_code(String), "`countryCode`: `Edm.String`, read-only" "Read-only.";
    "endpointType" ENDPOINT_TYPE, endpoint_type enumeration -> Option<super::EndpointType>, with_endpoint_type(super::EndpointType), "`endpointType`: `microsoft.graph.endpointType`, read-only, type of the metadata" "Read-only. Possible values are: default, skypeForBusiness, skypeForBusinessVoipPhone.";
    "identity" IDENTITY, identity model -> Option<&super::IdentitySet>, with_identity(super::IdentitySet), "`identity`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "languageId" LANGUAGE_ID, language_id str -> Option<&str>, with_language_id(String), "`languageId`: `Edm.String`, read-only" "Read-only.";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, read-only" "Read-only.";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.participantJoiningNotification`](https://learn.microsoft.com/graph/api/resources/participantjoiningnotification?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ParticipantJoiningNotification: super::Entity = "microsoft.graph.participantJoiningNotification";
    inherited "id" ID, with_id(String), "`id`";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
}

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.participantJoiningResponse`](https://learn.microsoft.com/graph/api/resources/participantjoiningresponse?view=graph-rest-1.0)
    ParticipantJoiningResponse = "microsoft.graph.participantJoiningResponse" {
        "microsoft.graph.acceptJoinResponse",
        "microsoft.graph.inviteNewBotResponse",
        "microsoft.graph.rejectJoinResponse",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.participantLeftNotification`](https://learn.microsoft.com/graph/api/resources/participantleftnotification?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ParticipantLeftNotification: super::Entity = "microsoft.graph.participantLeftNotification";
    inherited "id" ID, with_id(String), "`id`";
    "call" CALL, call model -> Option<&super::Call>, with_call(super::Call), "`call`: `microsoft.graph.call`";
    "participantId" PARTICIPANT_ID, participant_id str -> Option<&str>, with_participant_id(String), "`participantId`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.passwordCredential`](https://learn.microsoft.com/graph/api/resources/passwordcredential?view=graph-rest-1.0)
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
    /// `microsoft.graph.passwordCredentialConfiguration`, metadata
    PasswordCredentialConfiguration = "microsoft.graph.passwordCredentialConfiguration";
    "excludeActors" EXCLUDE_ACTORS, exclude_actors model -> Option<&super::AppManagementPolicyActorExemptions>, with_exclude_actors(super::AppManagementPolicyActorExemptions), "`excludeActors`: `microsoft.graph.appManagementPolicyActorExemptions`, metadata";
    "maxLifetime" MAX_LIFETIME, max_lifetime duration -> Parsed<Duration>, with_max_lifetime(Duration), "`maxLifetime`: `Edm.Duration`, metadata";
    "restrictForAppsCreatedAfterDateTime" RESTRICT_FOR_APPS_CREATED_AFTER_DATE_TIME, restrict_for_apps_created_after_date_time date_time -> Parsed<OffsetDateTime>, with_restrict_for_apps_created_after_date_time(OffsetDateTime), "`restrictForAppsCreatedAfterDateTime`: `Edm.DateTimeOffset`, metadata";
    "restrictionType" RESTRICTION_TYPE, restriction_type enumeration -> Option<super::AppCredentialRestrictionType>, with_restriction_type(super::AppCredentialRestrictionType), "`restrictionType`: `microsoft.graph.appCredentialRestrictionType`, metadata";
    "state" STATE, state enumeration -> Option<super::AppManagementRestrictionState>, with_state(super::AppManagementRestrictionState), "`state`: `microsoft.graph.appManagementRestrictionState`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.passwordProfile`](https://learn.microsoft.com/graph/api/resources/passwordprofile?view=graph-rest-1.0)
    PasswordProfile = "microsoft.graph.passwordProfile";
    "forceChangePasswordNextSignIn" FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN, force_change_password_next_sign_in bool -> Option<bool>, with_force_change_password_next_sign_in(bool), "`forceChangePasswordNextSignIn`: `Edm.Boolean`";
    "forceChangePasswordNextSignInWithMfa" FORCE_CHANGE_PASSWORD_NEXT_SIGN_IN_WITH_MFA, force_change_password_next_sign_in_with_mfa bool -> Option<bool>, with_force_change_password_next_sign_in_with_mfa(bool), "`forceChangePasswordNextSignInWithMfa`: `Edm.Boolean`";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

#[cfg(any(feature = "calendar", feature = "governance", feature = "tasks", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.patternedRecurrence`](https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0)
    PatternedRecurrence = "microsoft.graph.patternedRecurrence";
    "pattern" PATTERN, pattern model -> Option<&super::RecurrencePattern>, with_pattern(super::RecurrencePattern), "`pattern`: `microsoft.graph.recurrencePattern`";
    "range" RANGE, range model -> Option<&super::RecurrenceRange>, with_range(super::RecurrenceRange), "`range`: `microsoft.graph.recurrenceRange`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.pendingContentUpdate`](https://learn.microsoft.com/graph/api/resources/pendingcontentupdate?view=graph-rest-1.0)
    PendingContentUpdate = "microsoft.graph.pendingContentUpdate";
    "queuedDateTime" QUEUED_DATE_TIME, queued_date_time date_time -> Parsed<OffsetDateTime>, with_queued_date_time(OffsetDateTime), "`queuedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.pendingOperations`](https://learn.microsoft.com/graph/api/resources/pendingoperations?view=graph-rest-1.0)
    PendingOperations = "microsoft.graph.pendingOperations";
    "pendingContentUpdate" PENDING_CONTENT_UPDATE, pending_content_update model -> Option<&super::PendingContentUpdate>, with_pending_content_update(super::PendingContentUpdate), "`pendingContentUpdate`: `microsoft.graph.pendingContentUpdate`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.permission`](https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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
    "grantedTo" GRANTED_TO, granted_to model -> Option<&super::IdentitySet>, with_granted_to(super::IdentitySet), "`grantedTo`: `microsoft.graph.identitySet`, read-only" "Read-only." deprecated(since = "2021-09-03", note = "the service announces its removal on 2023-10-01 (2021-09/Removal)");
    "grantedToIdentities" GRANTED_TO_IDENTITIES, granted_to_identities models -> Option<&[super::IdentitySet]>, with_granted_to_identities(Vec<super::IdentitySet>), "`grantedToIdentities`: `Collection(microsoft.graph.identitySet)`, read-only" "Read-only." deprecated(since = "2021-09-03", note = "the service announces its removal on 2023-10-01 (2021-09/Removal)");
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.permissionScope`](https://learn.microsoft.com/graph/api/resources/permissionscope?view=graph-rest-1.0)
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

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.personOrGroupColumn`](https://learn.microsoft.com/graph/api/resources/personorgroupcolumn?view=graph-rest-1.0)
    PersonOrGroupColumn = "microsoft.graph.personOrGroupColumn";
    "allowMultipleSelection" ALLOW_MULTIPLE_SELECTION, allow_multiple_selection bool -> Option<bool>, with_allow_multiple_selection(bool), "`allowMultipleSelection`: `Edm.Boolean`" "Supports multiple values.";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "chooseFromType" CHOOSE_FROM_TYPE, choose_from_type str -> Option<&str>, with_choose_from_type(String), "`chooseFromType`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.phone`](https://learn.microsoft.com/graph/api/resources/phone?view=graph-rest-1.0)
    Phone = "microsoft.graph.phone";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PhoneType>, with_type(super::PhoneType), "`type`: `microsoft.graph.phoneType`" "Possible values are: home, business, mobile, other, assistant, homeFax, businessFax, otherFax, pager, radio.";
    "language" LANGUAGE, language str -> Option<&str>, with_language(String), "`language`: `Edm.String`, metadata";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "calendar", feature = "contacts", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.phoneType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.photo`](https://learn.microsoft.com/graph/api/resources/photo?view=graph-rest-1.0)
    Photo = "microsoft.graph.photo";
    "takenDateTime" TAKEN_DATE_TIME, taken_date_time date_time -> Parsed<OffsetDateTime>, with_taken_date_time(OffsetDateTime), "`takenDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "cameraMake" CAMERA_MAKE, camera_make str -> Option<&str>, with_camera_make(String), "`cameraMake`: `Edm.String`, read-only" "Read-only.";
    "cameraModel" CAMERA_MODEL, camera_model str -> Option<&str>, with_camera_model(String), "`cameraModel`: `Edm.String`, read-only" "Read-only.";
    "fNumber" F_NUMBER, f_number f64 -> Option<f64>, with_f_number(f64), "`fNumber`: `Edm.Double`, read-only" "Read-only.";
    "exposureDenominator" EXPOSURE_DENOMINATOR, exposure_denominator f64 -> Option<f64>, with_exposure_denominator(f64), "`exposureDenominator`: `Edm.Double`, read-only" "Read-only.";
    "exposureNumerator" EXPOSURE_NUMERATOR, exposure_numerator f64 -> Option<f64>, with_exposure_numerator(f64), "`exposureNumerator`: `Edm.Double`, read-only" "Read-only.";
    "focalLength" FOCAL_LENGTH, focal_length f64 -> Option<f64>, with_focal_length(f64), "`focalLength`: `Edm.Double`, read-only" "Read-only.";
    "iso" ISO, iso i32 -> Option<i32>, with_iso(i32), "`iso`: `Edm.Int32`, read-only" "Read-only.";
    "orientation" ORIENTATION, orientation i16 -> Option<i16>, with_orientation(i16), "`orientation`: `Edm.Int16`";
}

crate::runtime::model! {
    /// [`microsoft.graph.physicalAddress`](https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-1.0)
    PhysicalAddress = "microsoft.graph.physicalAddress";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.physicalAddressType`, metadata
    PhysicalAddressType = "microsoft.graph.physicalAddressType" {
        Unknown = "unknown",
        Home = "home",
        Business = "business",
        Other = "other",
    }
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerAppliedCategories`](https://learn.microsoft.com/graph/api/resources/plannerappliedcategories?view=graph-rest-1.0)
    PlannerAppliedCategories = "microsoft.graph.plannerAppliedCategories"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignment`](https://learn.microsoft.com/graph/api/resources/plannerassignment?view=graph-rest-1.0)
    PlannerAssignment = "microsoft.graph.plannerAssignment";
    "assignedBy" ASSIGNED_BY, assigned_by model -> Option<&super::IdentitySet>, with_assigned_by(super::IdentitySet), "`assignedBy`: `microsoft.graph.identitySet`";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignments`](https://learn.microsoft.com/graph/api/resources/plannerassignments?view=graph-rest-1.0)
    PlannerAssignments = "microsoft.graph.plannerAssignments"
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItem`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitem?view=graph-rest-1.0)
    PlannerChecklistItem = "microsoft.graph.plannerChecklistItem";
    "isChecked" IS_CHECKED, is_checked bool -> Option<bool>, with_is_checked(bool), "`isChecked`: `Edm.Boolean`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "orderHint" ORDER_HINT, order_hint str -> Option<&str>, with_order_hint(String), "`orderHint`: `Edm.String`";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PlannerContainerType = "microsoft.graph.plannerContainerType" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
        Roster = "roster",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReference`](https://learn.microsoft.com/graph/api/resources/plannerexternalreference?view=graph-rest-1.0)
    PlannerExternalReference = "microsoft.graph.plannerExternalReference";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "previewPriority" PREVIEW_PRIORITY, preview_priority str -> Option<&str>, with_preview_priority(String), "`previewPriority`: `Edm.String`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlan`](https://learn.microsoft.com/graph/api/resources/plannerplan?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerPlan: super::Entity = "microsoft.graph.plannerPlan";
    inherited "id" ID, with_id(String), "`id`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
    "owner" OWNER, owner str -> Option<&str>, with_owner(String), "`owner`: `Edm.String`, metadata" deprecated(since = "2022-04-25", note = "the service announces its removal on 2024-04-25 (2022-04/Tasks\\_And\\_Plans)");
    "container" CONTAINER, container model -> Option<&super::PlannerPlanContainer>, with_container(super::PlannerPlanContainer), "`container`: `microsoft.graph.plannerPlanContainer`";
    "buckets" BUCKETS, buckets models -> Option<&[super::PlannerBucket]>, with_buckets(Vec<super::PlannerBucket>), "`buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "details" DETAILS, details model -> Option<&super::PlannerPlanDetails>, with_details(super::PlannerPlanDetails), "`details`: `microsoft.graph.plannerPlanDetails`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContainer`](https://learn.microsoft.com/graph/api/resources/plannerplancontainer?view=graph-rest-1.0)
    PlannerPlanContainer = "microsoft.graph.plannerPlanContainer";
    "containerId" CONTAINER_ID, container_id str -> Option<&str>, with_container_id(String), "`containerId`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::PlannerContainerType>, with_type(super::PlannerContainerType), "`type`: `microsoft.graph.plannerContainerType`" "Possible values are: group, unknownFutureValue, roster.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerPreviewType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PlannerPreviewType = "microsoft.graph.plannerPreviewType" {
        Automatic = "automatic",
        NoPreview = "noPreview",
        Checklist = "checklist",
        Description = "description",
        Reference = "reference",
    }
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerTask`](https://learn.microsoft.com/graph/api/resources/plannertask?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerTask: super::Entity = "microsoft.graph.plannerTask";
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
    "assignedToTaskBoardFormat" ASSIGNED_TO_TASK_BOARD_FORMAT, assigned_to_task_board_format model -> Option<&super::PlannerAssignedToTaskBoardTaskFormat>, with_assigned_to_task_board_format(super::PlannerAssignedToTaskBoardTaskFormat), "`assignedToTaskBoardFormat`: `microsoft.graph.plannerAssignedToTaskBoardTaskFormat`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "bucketTaskBoardFormat" BUCKET_TASK_BOARD_FORMAT, bucket_task_board_format model -> Option<&super::PlannerBucketTaskBoardTaskFormat>, with_bucket_task_board_format(super::PlannerBucketTaskBoardTaskFormat), "`bucketTaskBoardFormat`: `microsoft.graph.plannerBucketTaskBoardTaskFormat`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "details" DETAILS, details model -> Option<&super::PlannerTaskDetails>, with_details(super::PlannerTaskDetails), "`details`: `microsoft.graph.plannerTaskDetails`, read-only" "Read-only. Nullable." if (feature = "tasks");
    "progressTaskBoardFormat" PROGRESS_TASK_BOARD_FORMAT, progress_task_board_format model -> Option<&super::PlannerProgressTaskBoardTaskFormat>, with_progress_task_board_format(super::PlannerProgressTaskBoardTaskFormat), "`progressTaskBoardFormat`: `microsoft.graph.plannerProgressTaskBoardTaskFormat`, read-only" "Read-only. Nullable." if (feature = "tasks");
}

#[cfg(any(feature = "files", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.plannerUser`](https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PlannerUser: super::Entity = "microsoft.graph.plannerUser";
    inherited "id" ID, with_id(String), "`id`";
    "plans" PLANS, plans models -> Option<&[super::PlannerPlan]>, with_plans(Vec<super::PlannerPlan>), "`plans`: `Collection(microsoft.graph.plannerPlan)`, read-only" "Read-only. Nullable.";
    "tasks" TASKS, tasks models -> Option<&[super::PlannerTask]>, with_tasks(Vec<super::PlannerTask>), "`tasks`: `Collection(microsoft.graph.plannerTask)`, read-only" "Read-only. Nullable.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.platformType`](https://learn.microsoft.com/graph/api/resources/intune-esim-platformtype?view=graph-rest-1.0), not in the metadata
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
    /// [`microsoft.graph.policyBase`](https://learn.microsoft.com/graph/api/resources/policybase?view=graph-rest-1.0), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    PolicyBase: super::DirectoryObject, super::Entity = "microsoft.graph.policyBase" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.appManagementPolicy",
        "microsoft.graph.authorizationPolicy",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.crossTenantAccessPolicy",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.identitySecurityDefaultsEnforcementPolicy",
        "microsoft.graph.permissionGrantPolicy",
        "microsoft.graph.stsPolicy",
        "microsoft.graph.tenantAppManagementPolicy",
        "microsoft.graph.tenantRelationshipAccessPolicyBase",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.preAuthorizedApplication`](https://learn.microsoft.com/graph/api/resources/preauthorizedapplication?view=graph-rest-1.0)
    PreAuthorizedApplication = "microsoft.graph.preAuthorizedApplication";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "delegatedPermissionIds" DELEGATED_PERMISSION_IDS, delegated_permission_ids strs -> Option<Vec<&str>>, with_delegated_permission_ids(Vec<String>), "`delegatedPermissionIds`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printColorMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.printDuplexMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintDuplexMode = "microsoft.graph.printDuplexMode" {
        FlipOnLongEdge = "flipOnLongEdge",
        FlipOnShortEdge = "flipOnShortEdge",
        OneSided = "oneSided",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printFinishing`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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

#[cfg(any(feature = "print", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobProcessingState`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-1.0)
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
    /// [`microsoft.graph.printMultipageLayout`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
    /// [`microsoft.graph.printOrientation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintOrientation = "microsoft.graph.printOrientation" {
        Portrait = "portrait",
        Landscape = "landscape",
        ReverseLandscape = "reverseLandscape",
        ReversePortrait = "reversePortrait",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printQuality`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintQuality = "microsoft.graph.printQuality" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printScaling`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintScaling = "microsoft.graph.printScaling" {
        Auto = "auto",
        ShrinkToFit = "shrinkToFit",
        Fill = "fill",
        Fit = "fit",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.printerBase`](https://learn.microsoft.com/graph/api/resources/printerbase?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrinterBase: super::Entity = "microsoft.graph.printerBase" {
        "microsoft.graph.printer",
        "microsoft.graph.printerShare",
    };
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::PrinterCapabilities>, with_capabilities(super::PrinterCapabilities), "`capabilities`: `microsoft.graph.printerCapabilities`";
    "defaults" DEFAULTS, defaults model -> Option<&super::PrinterDefaults>, with_defaults(super::PrinterDefaults), "`defaults`: `microsoft.graph.printerDefaults`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isAcceptingJobs" IS_ACCEPTING_JOBS, is_accepting_jobs bool -> Option<bool>, with_is_accepting_jobs(bool), "`isAcceptingJobs`: `Edm.Boolean`";
    "location" LOCATION, location model -> Option<&super::PrinterLocation>, with_location(super::PrinterLocation), "`location`: `microsoft.graph.printerLocation`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "status" STATUS, status model -> Option<&super::PrinterStatus>, with_status(super::PrinterStatus), "`status`: `microsoft.graph.printerStatus`";
    "jobs" JOBS, jobs models -> Option<&[super::PrintJob]>, with_jobs(Vec<super::PrintJob>), "`jobs`: `Collection(microsoft.graph.printJob)`" if (feature = "print");
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.printerCapabilities`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-1.0)
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
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.printerDefaults`](https://learn.microsoft.com/graph/api/resources/printerdefaults?view=graph-rest-1.0)
    PrinterDefaults = "microsoft.graph.printerDefaults";
    "copiesPerJob" COPIES_PER_JOB, copies_per_job i32 -> Option<i32>, with_copies_per_job(i32), "`copiesPerJob`: `Edm.Int32`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "finishings" FINISHINGS, finishings enumerations -> Option<Vec<super::PrintFinishing>>, with_finishings(Vec<super::PrintFinishing>), "`finishings`: `Collection(microsoft.graph.printFinishing)`";
    "mediaColor" MEDIA_COLOR, media_color str -> Option<&str>, with_media_color(String), "`mediaColor`: `Edm.String`";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`";
    "mediaSize" MEDIA_SIZE, media_size str -> Option<&str>, with_media_size(String), "`mediaSize`: `Edm.String`";
    "pagesPerSheet" PAGES_PER_SHEET, pages_per_sheet i32 -> Option<i32>, with_pages_per_sheet(i32), "`pagesPerSheet`: `Edm.Int32`";
    "orientation" ORIENTATION, orientation enumeration -> Option<super::PrintOrientation>, with_orientation(super::PrintOrientation), "`orientation`: `microsoft.graph.printOrientation`";
    "outputBin" OUTPUT_BIN, output_bin str -> Option<&str>, with_output_bin(String), "`outputBin`: `Edm.String`";
    "fitPdfToPage" FIT_PDF_TO_PAGE, fit_pdf_to_page bool -> Option<bool>, with_fit_pdf_to_page(bool), "`fitPdfToPage`: `Edm.Boolean`";
    "multipageLayout" MULTIPAGE_LAYOUT, multipage_layout enumeration -> Option<super::PrintMultipageLayout>, with_multipage_layout(super::PrintMultipageLayout), "`multipageLayout`: `microsoft.graph.printMultipageLayout`";
    "colorMode" COLOR_MODE, color_mode enumeration -> Option<super::PrintColorMode>, with_color_mode(super::PrintColorMode), "`colorMode`: `microsoft.graph.printColorMode`";
    "quality" QUALITY, quality enumeration -> Option<super::PrintQuality>, with_quality(super::PrintQuality), "`quality`: `microsoft.graph.printQuality`";
    "duplexMode" DUPLEX_MODE, duplex_mode enumeration -> Option<super::PrintDuplexMode>, with_duplex_mode(super::PrintDuplexMode), "`duplexMode`: `microsoft.graph.printDuplexMode`";
    "dpi" DPI, dpi i32 -> Option<i32>, with_dpi(i32), "`dpi`: `Edm.Int32`";
    "scaling" SCALING, scaling enumeration -> Option<super::PrintScaling>, with_scaling(super::PrintScaling), "`scaling`: `microsoft.graph.printScaling`";
    "inputBin" INPUT_BIN, input_bin str -> Option<&str>, with_input_bin(String), "`inputBin`: `Edm.String`";
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printerFeedOrientation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrinterFeedOrientation = "microsoft.graph.printerFeedOrientation" {
        LongEdgeFirst = "longEdgeFirst",
        ShortEdgeFirst = "shortEdgeFirst",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.printerLocation`](https://learn.microsoft.com/graph/api/resources/printerlocation?view=graph-rest-1.0)
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
}

#[cfg(any(feature = "print", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.printerProcessingState`](https://learn.microsoft.com/graph/api/resources/printerstatus?view=graph-rest-1.0)
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
    /// [`microsoft.graph.printerProcessingStateDetail`](https://learn.microsoft.com/graph/api/resources/printerprocessingstatedetail?view=graph-rest-1.0)
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
crate::runtime::model! {
    /// Inherits from printerBase.
    ///
    /// [`microsoft.graph.printerShare`](https://learn.microsoft.com/graph/api/resources/printershare?view=graph-rest-1.0), with the accessors of [`PrinterBase`](super::PrinterBase)
    PrinterShare: super::PrinterBase, super::Entity = "microsoft.graph.printerShare";
    inherited "id" ID, with_id(String), "`id`";
    inherited "capabilities" CAPABILITIES, with_capabilities(super::PrinterCapabilities), "`capabilities`";
    inherited "defaults" DEFAULTS, with_defaults(super::PrinterDefaults), "`defaults`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isAcceptingJobs" IS_ACCEPTING_JOBS, with_is_accepting_jobs(bool), "`isAcceptingJobs`";
    inherited "location" LOCATION, with_location(super::PrinterLocation), "`location`";
    inherited "manufacturer" MANUFACTURER, with_manufacturer(String), "`manufacturer`";
    inherited "model" MODEL, with_model(String), "`model`";
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
    /// [`microsoft.graph.printerStatus`](https://learn.microsoft.com/graph/api/resources/printerstatus?view=graph-rest-1.0)
    PrinterStatus = "microsoft.graph.printerStatus";
    "state" STATE, state enumeration -> Option<super::PrinterProcessingState>, with_state(super::PrinterProcessingState), "`state`: `microsoft.graph.printerProcessingState`, read-only" "Read-only.";
    "details" DETAILS, details enumerations -> Option<Vec<super::PrinterProcessingStateDetail>>, with_details(Vec<super::PrinterProcessingStateDetail>), "`details`: `Collection(microsoft.graph.printerProcessingStateDetail)`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "groups", feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.profilePhoto`](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ProfilePhoto: super::Entity = "microsoft.graph.profilePhoto";
    inherited "id" ID, with_id(String), "`id`";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`, read-only" "Read-only.";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.provisionedPlan`](https://learn.microsoft.com/graph/api/resources/provisionedplan?view=graph-rest-1.0)
    ProvisionedPlan = "microsoft.graph.provisionedPlan";
    "capabilityStatus" CAPABILITY_STATUS, capability_status str -> Option<&str>, with_capability_status(String), "`capabilityStatus`: `Edm.String`";
    "provisioningStatus" PROVISIONING_STATUS, provisioning_status str -> Option<&str>, with_provisioning_status(String), "`provisioningStatus`: `Edm.String`";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicClientApplication`](https://learn.microsoft.com/graph/api/resources/publicclientapplication?view=graph-rest-1.0)
    PublicClientApplication = "microsoft.graph.publicClientApplication";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.publicError`](https://learn.microsoft.com/graph/api/resources/publicerror?view=graph-rest-1.0)
    PublicError = "microsoft.graph.publicError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "details" DETAILS, details models -> Option<&[super::PublicErrorDetail]>, with_details(Vec<super::PublicErrorDetail>), "`details`: `Collection(microsoft.graph.publicErrorDetail)`";
    "innerError" INNER_ERROR, inner_error model -> Option<&super::PublicInnerError>, with_inner_error(super::PublicInnerError), "`innerError`: `microsoft.graph.publicInnerError`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.publicErrorDetail`](https://learn.microsoft.com/graph/api/resources/publicerrordetail?view=graph-rest-1.0)
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
    /// [`microsoft.graph.publicInnerError`](https://learn.microsoft.com/graph/api/resources/publicinnererror?view=graph-rest-1.0)
    PublicInnerError = "microsoft.graph.publicInnerError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "details" DETAILS, details models -> Option<&[super::PublicErrorDetail]>, with_details(Vec<super::PublicErrorDetail>), "`details`: `Collection(microsoft.graph.publicErrorDetail)`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "target" TARGET, target str -> Option<&str>, with_target(String), "`target`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicationFacet`](https://learn.microsoft.com/graph/api/resources/publicationfacet?view=graph-rest-1.0)
    PublicationFacet = "microsoft.graph.publicationFacet";
    "level" LEVEL, level str -> Option<&str>, with_level(String), "`level`: `Edm.String`, read-only" "Read-only. Possible values are: published, checkout.";
    "versionId" VERSION_ID, version_id str -> Option<&str>, with_version_id(String), "`versionId`: `Edm.String`, read-only" "Read-only.";
    "checkedOutBy" CHECKED_OUT_BY, checked_out_by model -> Option<&super::IdentitySet>, with_checked_out_by(super::IdentitySet), "`checkedOutBy`: `microsoft.graph.identitySet`, metadata";
}
