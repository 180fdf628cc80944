// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(any(feature = "applications", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.oAuth2PermissionGrant`](https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant?view=graph-rest-beta)
    Oauth2PermissionGrant = "microsoft.graph.oAuth2PermissionGrant";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required.";
    "consentType" CONSENT_TYPE, consent_type str -> Option<&str>, with_consent_type(String), "`consentType`: `Edm.String`" "Required.";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`";
    "startTime" START_TIME, start_time date_time -> Parsed<OffsetDateTime>, with_start_time(OffsetDateTime), "`startTime`: `Edm.DateTimeOffset`" "Required.";
    "expiryTime" EXPIRY_TIME, expiry_time date_time -> Parsed<OffsetDateTime>, with_expiry_time(OffsetDateTime), "`expiryTime`: `Edm.DateTimeOffset`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.objectIdentity`](https://learn.microsoft.com/graph/api/resources/objectidentity?view=graph-rest-beta)
    ObjectIdentity = "microsoft.graph.objectIdentity";
    "signInType" SIGN_IN_TYPE, sign_in_type str -> Option<&str>, with_sign_in_type(String), "`signInType`: `Edm.String`";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`";
    "issuerAssignedId" ISSUER_ASSIGNED_ID, issuer_assigned_id str -> Option<&str>, with_issuer_assigned_id(String), "`issuerAssignedId`: `Edm.String`" "Supports multiple values.";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesExtensionAttributes`](https://learn.microsoft.com/graph/api/resources/onpremisesextensionattributes?view=graph-rest-beta)
    OnPremisesExtensionAttributes = "microsoft.graph.onPremisesExtensionAttributes";
    "extensionAttribute1" EXTENSION_ATTRIBUTE1, extension_attribute1 str -> Option<&str>, with_extension_attribute1(String), "`extensionAttribute1`: `Edm.String`";
    "extensionAttribute2" EXTENSION_ATTRIBUTE2, extension_attribute2 str -> Option<&str>, with_extension_attribute2(String), "`extensionAttribute2`: `Edm.String`";
    "extensionAttribute3" EXTENSION_ATTRIBUTE3, extension_attribute3 str -> Option<&str>, with_extension_attribute3(String), "`extensionAttribute3`: `Edm.String`";
    "extensionAttribute4" EXTENSION_ATTRIBUTE4, extension_attribute4 str -> Option<&str>, with_extension_attribute4(String), "`extensionAttribute4`: `Edm.String`";
    "extensionAttribute5" EXTENSION_ATTRIBUTE5, extension_attribute5 str -> Option<&str>, with_extension_attribute5(String), "`extensionAttribute5`: `Edm.String`";
    "extensionAttribute6" EXTENSION_ATTRIBUTE6, extension_attribute6 str -> Option<&str>, with_extension_attribute6(String), "`extensionAttribute6`: `Edm.String`";
    "extensionAttribute7" EXTENSION_ATTRIBUTE7, extension_attribute7 str -> Option<&str>, with_extension_attribute7(String), "`extensionAttribute7`: `Edm.String`";
    "extensionAttribute8" EXTENSION_ATTRIBUTE8, extension_attribute8 str -> Option<&str>, with_extension_attribute8(String), "`extensionAttribute8`: `Edm.String`";
    "extensionAttribute9" EXTENSION_ATTRIBUTE9, extension_attribute9 str -> Option<&str>, with_extension_attribute9(String), "`extensionAttribute9`: `Edm.String`";
    "extensionAttribute10" EXTENSION_ATTRIBUTE10, extension_attribute10 str -> Option<&str>, with_extension_attribute10(String), "`extensionAttribute10`: `Edm.String`";
    "extensionAttribute11" EXTENSION_ATTRIBUTE11, extension_attribute11 str -> Option<&str>, with_extension_attribute11(String), "`extensionAttribute11`: `Edm.String`";
    "extensionAttribute12" EXTENSION_ATTRIBUTE12, extension_attribute12 str -> Option<&str>, with_extension_attribute12(String), "`extensionAttribute12`: `Edm.String`";
    "extensionAttribute13" EXTENSION_ATTRIBUTE13, extension_attribute13 str -> Option<&str>, with_extension_attribute13(String), "`extensionAttribute13`: `Edm.String`";
    "extensionAttribute14" EXTENSION_ATTRIBUTE14, extension_attribute14 str -> Option<&str>, with_extension_attribute14(String), "`extensionAttribute14`: `Edm.String`";
    "extensionAttribute15" EXTENSION_ATTRIBUTE15, extension_attribute15 str -> Option<&str>, with_extension_attribute15(String), "`extensionAttribute15`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesProvisioningError`](https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror?view=graph-rest-beta)
    OnPremisesProvisioningError = "microsoft.graph.onPremisesProvisioningError";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "occurredDateTime" OCCURRED_DATE_TIME, occurred_date_time date_time -> Parsed<OffsetDateTime>, with_occurred_date_time(OffsetDateTime), "`occurredDateTime`: `Edm.DateTimeOffset`";
    "propertyCausingError" PROPERTY_CAUSING_ERROR, property_causing_error str -> Option<&str>, with_property_causing_error(String), "`propertyCausingError`: `Edm.String`" "Possible values are: UserPrincipalName, ProxyAddress.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.onPremisesPublishing`](https://learn.microsoft.com/graph/api/resources/onpremisespublishing?view=graph-rest-beta)
    OnPremisesPublishing = "microsoft.graph.onPremisesPublishing";
    "alternateUrl" ALTERNATE_URL, alternate_url str -> Option<&str>, with_alternate_url(String), "`alternateUrl`: `Edm.String`";
    "applicationServerTimeout" APPLICATION_SERVER_TIMEOUT, application_server_timeout str -> Option<&str>, with_application_server_timeout(String), "`applicationServerTimeout`: `Edm.String`" "Possible values are: default, long.";
    "applicationType" APPLICATION_TYPE, application_type str -> Option<&str>, with_application_type(String), "`applicationType`: `Edm.String`, read-only" "Read-only.";
    "externalAuthenticationType" EXTERNAL_AUTHENTICATION_TYPE, external_authentication_type enumeration -> Option<super::ExternalAuthenticationType>, with_external_authentication_type(super::ExternalAuthenticationType), "`externalAuthenticationType`: `microsoft.graph.externalAuthenticationType`" "Possible values are: passthru, aadPreAuthentication.";
    "externalUrl" EXTERNAL_URL, external_url str -> Option<&str>, with_external_url(String), "`externalUrl`: `Edm.String`";
    "internalUrl" INTERNAL_URL, internal_url str -> Option<&str>, with_internal_url(String), "`internalUrl`: `Edm.String`";
    "isBackendCertificateValidationEnabled" IS_BACKEND_CERTIFICATE_VALIDATION_ENABLED, is_backend_certificate_validation_enabled bool -> Option<bool>, with_is_backend_certificate_validation_enabled(bool), "`isBackendCertificateValidationEnabled`: `Edm.Boolean`";
    "isHttpOnlyCookieEnabled" IS_HTTP_ONLY_COOKIE_ENABLED, is_http_only_cookie_enabled bool -> Option<bool>, with_is_http_only_cookie_enabled(bool), "`isHttpOnlyCookieEnabled`: `Edm.Boolean`";
    "isOnPremPublishingEnabled" IS_ON_PREM_PUBLISHING_ENABLED, is_on_prem_publishing_enabled bool -> Option<bool>, with_is_on_prem_publishing_enabled(bool), "`isOnPremPublishingEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "isPersistentCookieEnabled" IS_PERSISTENT_COOKIE_ENABLED, is_persistent_cookie_enabled bool -> Option<bool>, with_is_persistent_cookie_enabled(bool), "`isPersistentCookieEnabled`: `Edm.Boolean`";
    "isSecureCookieEnabled" IS_SECURE_COOKIE_ENABLED, is_secure_cookie_enabled bool -> Option<bool>, with_is_secure_cookie_enabled(bool), "`isSecureCookieEnabled`: `Edm.Boolean`";
    "isStateSessionEnabled" IS_STATE_SESSION_ENABLED, is_state_session_enabled bool -> Option<bool>, with_is_state_session_enabled(bool), "`isStateSessionEnabled`: `Edm.Boolean`";
    "isTranslateHostHeaderEnabled" IS_TRANSLATE_HOST_HEADER_ENABLED, is_translate_host_header_enabled bool -> Option<bool>, with_is_translate_host_header_enabled(bool), "`isTranslateHostHeaderEnabled`: `Edm.Boolean`";
    "isTranslateLinksInBodyEnabled" IS_TRANSLATE_LINKS_IN_BODY_ENABLED, is_translate_links_in_body_enabled bool -> Option<bool>, with_is_translate_links_in_body_enabled(bool), "`isTranslateLinksInBodyEnabled`: `Edm.Boolean`";
    "singleSignOnSettings" SINGLE_SIGN_ON_SETTINGS, single_sign_on_settings model -> Option<&super::OnPremisesPublishingSingleSignOn>, with_single_sign_on_settings(super::OnPremisesPublishingSingleSignOn), "`singleSignOnSettings`: `microsoft.graph.onPremisesPublishingSingleSignOn`";
    "verifiedCustomDomainCertificatesMetadata" VERIFIED_CUSTOM_DOMAIN_CERTIFICATES_METADATA, verified_custom_domain_certificates_metadata model -> Option<&super::VerifiedCustomDomainCertificatesMetadata>, with_verified_custom_domain_certificates_metadata(super::VerifiedCustomDomainCertificatesMetadata), "`verifiedCustomDomainCertificatesMetadata`: `microsoft.graph.verifiedCustomDomainCertificatesMetadata`, read-only" "Read-only.";
    "verifiedCustomDomainKeyCredential" VERIFIED_CUSTOM_DOMAIN_KEY_CREDENTIAL, verified_custom_domain_key_credential model -> Option<&super::KeyCredential>, with_verified_custom_domain_key_credential(super::KeyCredential), "`verifiedCustomDomainKeyCredential`: `microsoft.graph.keyCredential`";
    "verifiedCustomDomainPasswordCredential" VERIFIED_CUSTOM_DOMAIN_PASSWORD_CREDENTIAL, verified_custom_domain_password_credential model -> Option<&super::PasswordCredential>, with_verified_custom_domain_password_credential(super::PasswordCredential), "`verifiedCustomDomainPasswordCredential`: `microsoft.graph.passwordCredential`";
    "isBackendCertificationValidationEnabled" IS_BACKEND_CERTIFICATION_VALIDATION_ENABLED, is_backend_certification_validation_enabled bool -> Option<bool>, with_is_backend_certification_validation_enabled(bool), "`isBackendCertificationValidationEnabled`: `Edm.Boolean`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.onPremisesPublishingSingleSignOn`](https://learn.microsoft.com/graph/api/resources/onpremisespublishingsinglesignon?view=graph-rest-beta)
    OnPremisesPublishingSingleSignOn = "microsoft.graph.onPremisesPublishingSingleSignOn";
    "kerberosSignOnSettings" KERBEROS_SIGN_ON_SETTINGS, kerberos_sign_on_settings model -> Option<&super::KerberosSignOnSettings>, with_kerberos_sign_on_settings(super::KerberosSignOnSettings), "`kerberosSignOnSettings`: `microsoft.graph.kerberosSignOnSettings`";
    "singleSignOnMode" SINGLE_SIGN_ON_MODE, single_sign_on_mode str -> Option<&str>, with_single_sign_on_mode(String), "`singleSignOnMode`: `Edm.String`" "Possible values are: none, onPremisesKerberos, headerBased.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onPremisesPublishingType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnPremisesPublishingType = "microsoft.graph.onPremisesPublishingType" {
        ApplicationProxy = "applicationProxy",
        ExchangeOnline = "exchangeOnline",
        Authentication = "authentication",
        IntunePfx = "intunePfx",
        OflineDomainJoin = "oflineDomainJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteIdentity`](https://learn.microsoft.com/graph/api/resources/onenoteidentity?view=graph-rest-beta)
    OnenoteIdentity = "microsoft.graph.onenoteIdentity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onenoteIdentityset`](https://learn.microsoft.com/graph/api/resources/onenoteidentityset?view=graph-rest-beta)
    OnenoteIdentityset = "microsoft.graph.onenoteIdentityset";
    "user" USER, user model -> Option<&super::OnenoteIdentity>, with_user(super::OnenoteIdentity), "`user`: `microsoft.graph.onenoteIdentity`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenotePatchActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnenotePatchActionType = "microsoft.graph.onenotePatchActionType" {
        Replace = "replace",
        Append = "append",
        Delete = "delete",
        Insert = "insert",
        Prepend = "prepend",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.onenoteSourceService`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnenoteSourceService = "microsoft.graph.onenoteSourceService" {
        Unknown = "unknown",
        OneDrive = "OneDrive",
        OneDriveForBusiness = "OneDriveForBusiness",
        OnPremOneDriveForBusiness = "OnPremOneDriveForBusiness",
    }
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// Inherits from identityProviderBase.
    ///
    /// [`microsoft.graph.openIdConnectIdentityProvider`](https://learn.microsoft.com/graph/api/resources/openidconnectidentityprovider?view=graph-rest-beta), with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    OpenIdConnectIdentityProvider: super::IdentityProviderBase = "microsoft.graph.openIdConnectIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required.";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`";
    "claimsMapping" CLAIMS_MAPPING, claims_mapping model -> Option<&super::ClaimsMapping>, with_claims_mapping(super::ClaimsMapping), "`claimsMapping`: `microsoft.graph.claimsMapping`" "Required.";
    "domainHint" DOMAIN_HINT, domain_hint str -> Option<&str>, with_domain_hint(String), "`domainHint`: `Edm.String`";
    "metadataUrl" METADATA_URL, metadata_url str -> Option<&str>, with_metadata_url(String), "`metadataUrl`: `Edm.String`, read-only" "Required. Read-only.";
    "responseMode" RESPONSE_MODE, response_mode enumeration -> Option<super::OpenIdConnectResponseMode>, with_response_mode(super::OpenIdConnectResponseMode), "`responseMode`: `microsoft.graph.openIdConnectResponseMode`" "Required. Possible values are: form\\_post, query.";
    "responseType" RESPONSE_TYPE, response_type enumeration -> Option<super::OpenIdConnectResponseTypes>, with_response_type(super::OpenIdConnectResponseTypes), "`responseType`: `microsoft.graph.openIdConnectResponseTypes`" "Required. Possible values are: code, id\\_token, token.";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`" "Required.";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.openIdConnectResponseMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OpenIdConnectResponseMode = "microsoft.graph.openIdConnectResponseMode" {
        FormPost = "form_post",
        Query = "query",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.openIdConnectResponseTypes`](https://learn.microsoft.com/graph/api/resources/openidconnectidentityprovider?view=graph-rest-beta)
    OpenIdConnectResponseTypes = "microsoft.graph.openIdConnectResponseTypes" {
        Code = "code",
        IdToken = "id_token",
        Token = "token",
    }
}

crate::runtime::model! {
    /// Inherits from extension.
    ///
    /// [`microsoft.graph.openTypeExtension`](https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-beta), with the accessors of [`Extension`](super::Extension)
    OpenTypeExtension: super::Extension = "microsoft.graph.openTypeExtension";
    inherited "id" ID, with_id(String), "`id`";
    "extensionName" EXTENSION_NAME, extension_name str -> Option<&str>, with_extension_name(String), "`extensionName`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.operationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OperationStatus = "microsoft.graph.operationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Completed = "completed",
        Failed = "failed",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.optionalClaim`](https://learn.microsoft.com/graph/api/resources/optionalclaim?view=graph-rest-beta)
    OptionalClaim = "microsoft.graph.optionalClaim";
    "additionalProperties" ADDITIONAL_PROPERTIES, additional_properties strs -> Option<Vec<&str>>, with_additional_properties(Vec<String>), "`additionalProperties`: `Collection(Edm.String)`";
    "essential" ESSENTIAL, essential bool -> Option<bool>, with_essential(bool), "`essential`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.optionalClaims`](https://learn.microsoft.com/graph/api/resources/optionalclaims?view=graph-rest-beta)
    OptionalClaims = "microsoft.graph.optionalClaims";
    "idToken" ID_TOKEN, id_token models -> Option<&[super::OptionalClaim]>, with_id_token(Vec<super::OptionalClaim>), "`idToken`: `Collection(microsoft.graph.optionalClaim)`";
    "accessToken" ACCESS_TOKEN, access_token models -> Option<&[super::OptionalClaim]>, with_access_token(Vec<super::OptionalClaim>), "`accessToken`: `Collection(microsoft.graph.optionalClaim)`";
    "saml2Token" SAML2_TOKEN, saml2_token models -> Option<&[super::OptionalClaim]>, with_saml2_token(Vec<super::OptionalClaim>), "`saml2Token`: `Collection(microsoft.graph.optionalClaim)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.organizerMeetingInfo`](https://learn.microsoft.com/graph/api/resources/organizermeetinginfo?view=graph-rest-beta)
    OrganizerMeetingInfo = "microsoft.graph.organizerMeetingInfo";
    "organizer" ORGANIZER, organizer model -> Option<&super::IdentitySet>, with_organizer(super::IdentitySet), "`organizer`: `microsoft.graph.identitySet`";
}

crate::runtime::model! {
    /// Inherits from calloptions.
    ///
    /// [`microsoft.graph.outgoingCallOptions`](https://learn.microsoft.com/graph/api/resources/outgoingcalloptions?view=graph-rest-beta), with the accessors of [`CallOptions`](super::CallOptions)
    OutgoingCallOptions: super::CallOptions = "microsoft.graph.outgoingCallOptions";
    inherited "isContentSharingNotificationEnabled" IS_CONTENT_SHARING_NOTIFICATION_ENABLED, with_is_content_sharing_notification_enabled(bool), "`isContentSharingNotificationEnabled`";
}

crate::runtime::model! {
    /// [`microsoft.graph.outlookGeoCoordinates`](https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates?view=graph-rest-beta)
    OutlookGeoCoordinates = "microsoft.graph.outlookGeoCoordinates";
    "accuracy" ACCURACY, accuracy f64 -> Option<f64>, with_accuracy(f64), "`accuracy`: `Edm.Double`";
    "altitude" ALTITUDE, altitude f64 -> Option<f64>, with_altitude(f64), "`altitude`: `Edm.Double`";
    "altitudeAccuracy" ALTITUDE_ACCURACY, altitude_accuracy f64 -> Option<f64>, with_altitude_accuracy(f64), "`altitudeAccuracy`: `Edm.Double`";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.outlookItem`](https://learn.microsoft.com/graph/api/resources/outlookitem?view=graph-rest-beta)
    OutlookItem = "microsoft.graph.outlookItem";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}
