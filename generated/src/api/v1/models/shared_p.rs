// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Duration, OffsetDateTime, Parsed, Uuid};

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
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

#[cfg(any(feature = "governance", feature = "shifts", feature = "tasks", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.patternedRecurrence`](https://learn.microsoft.com/graph/api/resources/patternedrecurrence?view=graph-rest-1.0)
    PatternedRecurrence = "microsoft.graph.patternedRecurrence";
    "pattern" PATTERN, pattern model -> Option<&super::RecurrencePattern>, with_pattern(super::RecurrencePattern), "`pattern`: `microsoft.graph.recurrencePattern`";
    "range" RANGE, range model -> Option<&super::RecurrenceRange>, with_range(super::RecurrenceRange), "`range`: `microsoft.graph.recurrenceRange`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.pendingContentUpdate`](https://learn.microsoft.com/graph/api/resources/pendingcontentupdate?view=graph-rest-1.0)
    PendingContentUpdate = "microsoft.graph.pendingContentUpdate";
    "queuedDateTime" QUEUED_DATE_TIME, queued_date_time date_time -> Parsed<OffsetDateTime>, with_queued_date_time(OffsetDateTime), "`queuedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
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

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
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

#[cfg(
    any(
        feature = "bookings",
        feature = "calendar",
        feature = "communications",
        feature = "contacts",
        feature = "education",
        feature = "mail",
        feature = "places",
        feature = "security"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.physicalAddress`](https://learn.microsoft.com/graph/api/resources/physicaladdress?view=graph-rest-1.0)
    PhysicalAddress = "microsoft.graph.physicalAddress";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "street" STREET, street str -> Option<&str>, with_street(String), "`street`: `Edm.String`";
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

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.publicationFacet`](https://learn.microsoft.com/graph/api/resources/publicationfacet?view=graph-rest-1.0)
    PublicationFacet = "microsoft.graph.publicationFacet";
    "level" LEVEL, level str -> Option<&str>, with_level(String), "`level`: `Edm.String`, read-only" "Read-only. Possible values are: published, checkout.";
    "versionId" VERSION_ID, version_id str -> Option<&str>, with_version_id(String), "`versionId`: `Edm.String`, read-only" "Read-only.";
    "checkedOutBy" CHECKED_OUT_BY, checked_out_by model -> Option<&super::IdentitySet>, with_checked_out_by(super::IdentitySet), "`checkedOutBy`: `microsoft.graph.identitySet`, metadata";
}
