// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, Date, Decimal, Duration, OffsetDateTime, Parsed, Time, Uuid, Value};

crate::runtime::model! {
    /// [`microsoft.graph.networkInterface`](https://learn.microsoft.com/graph/api/resources/networkinterface?view=graph-rest-beta)
    NetworkInterface = "microsoft.graph.networkInterface";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "ipV4Address" IP_V4_ADDRESS, ip_v4_address str -> Option<&str>, with_ip_v4_address(String), "`ipV4Address`: `Edm.String`";
    "ipV6Address" IP_V6_ADDRESS, ip_v6_address str -> Option<&str>, with_ip_v6_address(String), "`ipV6Address`: `Edm.String`";
    "localIpV6Address" LOCAL_IP_V6_ADDRESS, local_ip_v6_address str -> Option<&str>, with_local_ip_v6_address(String), "`localIpV6Address`: `Edm.String`";
    "macAddress" MAC_ADDRESS, mac_address str -> Option<&str>, with_mac_address(String), "`macAddress`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.numberColumn`](https://learn.microsoft.com/graph/api/resources/numberColumn?view=graph-rest-beta)
    NumberColumn = "microsoft.graph.numberColumn";
    "decimalPlaces" DECIMAL_PLACES, decimal_places str -> Option<&str>, with_decimal_places(String), "`decimalPlaces`: `Edm.String`";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
    "maximum" MAXIMUM, maximum f64 -> Option<f64>, with_maximum(f64), "`maximum`: `Edm.Double`";
    "minimum" MINIMUM, minimum f64 -> Option<f64>, with_minimum(f64), "`minimum`: `Edm.Double`";
}

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

crate::runtime::model! {
    /// [`microsoft.graph.paymentMethods`](https://learn.microsoft.com/graph/api/resources/dynamics-paymentmethods?view=graph-rest-beta)
    PaymentMethods = "microsoft.graph.paymentMethods";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.paymentTerms`](https://learn.microsoft.com/graph/api/resources/dynamics-paymentterms?view=graph-rest-beta)
    PaymentTerms = "microsoft.graph.paymentTerms";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "dueDateCalculation" DUE_DATE_CALCULATION, due_date_calculation str -> Option<&str>, with_due_date_calculation(String), "`dueDateCalculation`: `Edm.String`";
    "discountDateCalculation" DISCOUNT_DATE_CALCULATION, discount_date_calculation str -> Option<&str>, with_discount_date_calculation(String), "`discountDateCalculation`: `Edm.String`";
    "discountPercent" DISCOUNT_PERCENT, discount_percent decimal -> Parsed<Decimal>, with_discount_percent(Decimal), "`discountPercent`: `Edm.Decimal`";
    "calculateDiscountOnCreditMemos" CALCULATE_DISCOUNT_ON_CREDIT_MEMOS, calculate_discount_on_credit_memos bool -> Option<bool>, with_calculate_discount_on_credit_memos(bool), "`calculateDiscountOnCreditMemos`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
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

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.quota`](https://learn.microsoft.com/graph/api/resources/quota?view=graph-rest-beta)
    Quota = "microsoft.graph.quota";
    "total" TOTAL, total i64 -> Option<i64>, with_total(i64), "`total`: `Edm.Int64`, read-only" "Read-only.";
    "used" USED, used i64 -> Option<i64>, with_used(i64), "`used`: `Edm.Int64`, read-only" "Read-only.";
    "remaining" REMAINING, remaining i64 -> Option<i64>, with_remaining(i64), "`remaining`: `Edm.Int64`, read-only" "Read-only.";
    "deleted" DELETED, deleted i64 -> Option<i64>, with_deleted(i64), "`deleted`: `Edm.Int64`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`, read-only" "Read-only.";
    "storagePlanInformation" STORAGE_PLAN_INFORMATION, storage_plan_information model -> Option<&super::StoragePlanInformation>, with_storage_plan_information(super::StoragePlanInformation), "`storagePlanInformation`: `microsoft.graph.storagePlanInformation`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recentNotebook`](https://learn.microsoft.com/graph/api/resources/recentnotebook?view=graph-rest-beta)
    RecentNotebook = "microsoft.graph.recentNotebook";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastAccessedTime" LAST_ACCESSED_TIME, last_accessed_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_time(OffsetDateTime), "`lastAccessedTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::RecentNotebookLinks>, with_links(super::RecentNotebookLinks), "`links`: `microsoft.graph.recentNotebookLinks`";
    "sourceService" SOURCE_SERVICE, source_service str -> Option<&str>, with_source_service(String), "`sourceService`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recentNotebookLinks`](https://learn.microsoft.com/graph/api/resources/recentnotebooklinks?view=graph-rest-beta)
    RecentNotebookLinks = "microsoft.graph.recentNotebookLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}

#[cfg(any(feature = "calendar", feature = "directory", feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.recipient`](https://learn.microsoft.com/graph/api/resources/recipient?view=graph-rest-beta)
    Recipient = "microsoft.graph.recipient" {
        "microsoft.graph.attendee",
        "microsoft.graph.attendeeBase",
    };
    "emailAddress" EMAIL_ADDRESS, email_address model -> Option<&super::EmailAddress>, with_email_address(super::EmailAddress), "`emailAddress`: `microsoft.graph.emailAddress`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recipients`](https://learn.microsoft.com/graph/api/resources/recipients?view=graph-rest-beta)
    Recipients = "microsoft.graph.recipients";
    "alias" ALIAS, alias str -> Option<&str>, with_alias(String), "`alias`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
    "objectId" OBJECT_ID, object_id str -> Option<&str>, with_object_id(String), "`objectId`: `Edm.String`";
    "permissionIdentityType" PERMISSION_IDENTITY_TYPE, permission_identity_type str -> Option<&str>, with_permission_identity_type(String), "`permissionIdentityType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.recurrencePattern`](https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-beta)
    RecurrencePattern = "microsoft.graph.recurrencePattern";
    "dayOfMonth" DAY_OF_MONTH, day_of_month i32 -> Option<i32>, with_day_of_month(i32), "`dayOfMonth`: `Edm.Int32`";
    "daysOfWeek" DAYS_OF_WEEK, days_of_week enumerations -> Option<Vec<super::DayOfWeek>>, with_days_of_week(Vec<super::DayOfWeek>), "`daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "firstDayOfWeek" FIRST_DAY_OF_WEEK, first_day_of_week enumeration -> Option<super::DayOfWeek>, with_first_day_of_week(super::DayOfWeek), "`firstDayOfWeek`: `microsoft.graph.dayOfWeek`" "Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.";
    "index" INDEX, index enumeration -> Option<super::WeekIndex>, with_index(super::WeekIndex), "`index`: `microsoft.graph.weekIndex`" "Possible values are: first, second, third, fourth, last.";
    "interval" INTERVAL, interval i32 -> Option<i32>, with_interval(i32), "`interval`: `Edm.Int32`" "Required.";
    "month" MONTH, month i32 -> Option<i32>, with_month(i32), "`month`: `Edm.Int32`";
    "type" TYPE, type_ enumeration -> Option<super::RecurrencePatternType>, with_type(super::RecurrencePatternType), "`type`: `microsoft.graph.recurrencePatternType`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrencePatternType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RecurrencePatternType = "microsoft.graph.recurrencePatternType" {
        Daily = "daily",
        Weekly = "weekly",
        AbsoluteMonthly = "absoluteMonthly",
        RelativeMonthly = "relativeMonthly",
        AbsoluteYearly = "absoluteYearly",
        RelativeYearly = "relativeYearly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.recurrenceRange`](https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-beta)
    RecurrenceRange = "microsoft.graph.recurrenceRange";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
    "numberOfOccurrences" NUMBER_OF_OCCURRENCES, number_of_occurrences i32 -> Option<i32>, with_number_of_occurrences(i32), "`numberOfOccurrences`: `Edm.Int32`";
    "recurrenceTimeZone" RECURRENCE_TIME_ZONE, recurrence_time_zone str -> Option<&str>, with_recurrence_time_zone(String), "`recurrenceTimeZone`: `Edm.String`" "Optional.";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`" "Required.";
    "type" TYPE, type_ enumeration -> Option<super::RecurrenceRangeType>, with_type(super::RecurrenceRangeType), "`type`: `microsoft.graph.recurrenceRangeType`" "Required. Possible values are: endDate, noEnd, numbered.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.recurrenceRangeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RecurrenceRangeType = "microsoft.graph.recurrenceRangeType" {
        EndDate = "endDate",
        NoEnd = "noEnd",
        Numbered = "numbered",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.redirectUriSettings`](https://learn.microsoft.com/graph/api/resources/redirecturisettings?view=graph-rest-beta)
    RedirectUriSettings = "microsoft.graph.redirectUriSettings";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`";
    "index" INDEX, index i32 -> Option<i32>, with_index(i32), "`index`: `Edm.Int32`";
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.referenceAttachment`](https://learn.microsoft.com/graph/api/resources/referenceattachment?view=graph-rest-beta), with the accessors of [`Attachment`](super::Attachment)
    ReferenceAttachment: super::Attachment = "microsoft.graph.referenceAttachment";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "isFolder" IS_FOLDER, is_folder bool -> Option<bool>, with_is_folder(bool), "`isFolder`: `Edm.Boolean`" "Optional.";
    "permission" PERMISSION, permission enumeration -> Option<super::ReferenceAttachmentPermission>, with_permission(super::ReferenceAttachmentPermission), "`permission`: `microsoft.graph.referenceAttachmentPermission`" "Optional. Possible values are: other, view, edit, anonymousView, anonymousEdit, organizationView, organizationEdit.";
    "previewUrl" PREVIEW_URL, preview_url str -> Option<&str>, with_preview_url(String), "`previewUrl`: `Edm.String`" "Optional.";
    "providerType" PROVIDER_TYPE, provider_type enumeration -> Option<super::ReferenceAttachmentProvider>, with_provider_type(super::ReferenceAttachmentProvider), "`providerType`: `microsoft.graph.referenceAttachmentProvider`" "Optional. Possible values are: other, oneDriveBusiness, oneDriveConsumer, dropbox.";
    "sourceUrl" SOURCE_URL, source_url str -> Option<&str>, with_source_url(String), "`sourceUrl`: `Edm.String`" "Required.";
    "thumbnailUrl" THUMBNAIL_URL, thumbnail_url str -> Option<&str>, with_thumbnail_url(String), "`thumbnailUrl`: `Edm.String`" "Optional.";
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.referenceAttachmentPermission`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReferenceAttachmentPermission = "microsoft.graph.referenceAttachmentPermission" {
        Other = "other",
        View = "view",
        Edit = "edit",
        AnonymousView = "anonymousView",
        AnonymousEdit = "anonymousEdit",
        OrganizationView = "organizationView",
        OrganizationEdit = "organizationEdit",
    }
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.referenceAttachmentProvider`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReferenceAttachmentProvider = "microsoft.graph.referenceAttachmentProvider" {
        Other = "other",
        OneDriveBusiness = "oneDriveBusiness",
        OneDriveConsumer = "oneDriveConsumer",
        Dropbox = "dropbox",
    }
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.regionalAndLanguageSettings`](https://learn.microsoft.com/graph/api/resources/regionalandlanguagesettings?view=graph-rest-beta)
    RegionalAndLanguageSettings = "microsoft.graph.regionalAndLanguageSettings";
    "defaultDisplayLanguage" DEFAULT_DISPLAY_LANGUAGE, default_display_language model -> Option<&super::LocaleInfo>, with_default_display_language(super::LocaleInfo), "`defaultDisplayLanguage`: `microsoft.graph.localeInfo`" "Not nullable.";
    "authoringLanguages" AUTHORING_LANGUAGES, authoring_languages models -> Option<&[super::LocaleInfo]>, with_authoring_languages(Vec<super::LocaleInfo>), "`authoringLanguages`: `Collection(microsoft.graph.localeInfo)`" "Not nullable.";
    "defaultTranslationLanguage" DEFAULT_TRANSLATION_LANGUAGE, default_translation_language model -> Option<&super::LocaleInfo>, with_default_translation_language(super::LocaleInfo), "`defaultTranslationLanguage`: `microsoft.graph.localeInfo`";
    "defaultSpeechInputLanguage" DEFAULT_SPEECH_INPUT_LANGUAGE, default_speech_input_language model -> Option<&super::LocaleInfo>, with_default_speech_input_language(super::LocaleInfo), "`defaultSpeechInputLanguage`: `microsoft.graph.localeInfo`";
    "defaultRegionalFormat" DEFAULT_REGIONAL_FORMAT, default_regional_format model -> Option<&super::LocaleInfo>, with_default_regional_format(super::LocaleInfo), "`defaultRegionalFormat`: `microsoft.graph.localeInfo`";
    "regionalFormatOverrides" REGIONAL_FORMAT_OVERRIDES, regional_format_overrides model -> Option<&super::RegionalFormatOverrides>, with_regional_format_overrides(super::RegionalFormatOverrides), "`regionalFormatOverrides`: `microsoft.graph.regionalFormatOverrides`";
    "translationPreferences" TRANSLATION_PREFERENCES, translation_preferences model -> Option<&super::TranslationPreferences>, with_translation_preferences(super::TranslationPreferences), "`translationPreferences`: `microsoft.graph.translationPreferences`" "Not nullable.";
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.regionalFormatOverrides`](https://learn.microsoft.com/graph/api/resources/regionalformatoverrides?view=graph-rest-beta)
    RegionalFormatOverrides = "microsoft.graph.regionalFormatOverrides";
    "calendar" CALENDAR, calendar str -> Option<&str>, with_calendar(String), "`calendar`: `Edm.String`";
    "firstDayOfWeek" FIRST_DAY_OF_WEEK, first_day_of_week enumeration -> Option<super::DayOfWeek>, with_first_day_of_week(super::DayOfWeek), "`firstDayOfWeek`: `microsoft.graph.dayOfWeek`";
    "shortDateFormat" SHORT_DATE_FORMAT, short_date_format str -> Option<&str>, with_short_date_format(String), "`shortDateFormat`: `Edm.String`";
    "longDateFormat" LONG_DATE_FORMAT, long_date_format str -> Option<&str>, with_long_date_format(String), "`longDateFormat`: `Edm.String`";
    "shortTimeFormat" SHORT_TIME_FORMAT, short_time_format str -> Option<&str>, with_short_time_format(String), "`shortTimeFormat`: `Edm.String`";
    "longTimeFormat" LONG_TIME_FORMAT, long_time_format str -> Option<&str>, with_long_time_format(String), "`longTimeFormat`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.registrationStatusType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistrationStatusType = "microsoft.graph.registrationStatusType" {
        Enabled = "enabled",
        MfaRegistered = "mfaRegistered",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.rejectJoinResponse`](https://learn.microsoft.com/graph/api/resources/rejectjoinresponse?view=graph-rest-beta)
    RejectJoinResponse = "microsoft.graph.rejectJoinResponse";
    "reason" REASON, reason str -> Option<&str>, with_reason(String), "`reason`: `Edm.String`" "Possible values are: None, Busy, Forbidden.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.remoteItem`](https://learn.microsoft.com/graph/api/resources/remoteitem?view=graph-rest-beta)
    RemoteItem = "microsoft.graph.remoteItem";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "file" FILE, file model -> Option<&super::File>, with_file(super::File), "`file`: `microsoft.graph.file`, read-only" "Read-only.";
    "fileSystemInfo" FILE_SYSTEM_INFO, file_system_info model -> Option<&super::FileSystemInfo>, with_file_system_info(super::FileSystemInfo), "`fileSystemInfo`: `microsoft.graph.fileSystemInfo`, read-only" "Read-only.";
    "folder" FOLDER, folder model -> Option<&super::Folder>, with_folder(super::Folder), "`folder`: `microsoft.graph.folder`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "image" IMAGE, image model -> Option<&super::Image>, with_image(super::Image), "`image`: `microsoft.graph.image`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Optional. Read-only.";
    "package" PACKAGE, package model -> Option<&super::Package>, with_package(super::Package), "`package`: `microsoft.graph.package`, read-only" "Read-only.";
    "parentReference" PARENT_REFERENCE, parent_reference model -> Option<&super::ItemReference>, with_parent_reference(super::ItemReference), "`parentReference`: `microsoft.graph.itemReference`, read-only" "Read-only.";
    "shared" SHARED, shared model -> Option<&super::Shared>, with_shared(super::Shared), "`shared`: `microsoft.graph.shared`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only" "Read-only.";
    "video" VIDEO, video model -> Option<&super::Video>, with_video(super::Video), "`video`: `microsoft.graph.video`, read-only" "Read-only.";
    "webDavUrl" WEB_DAV_URL, web_dav_url str -> Option<&str>, with_web_dav_url(String), "`webDavUrl`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.renameAction`](https://learn.microsoft.com/graph/api/resources/renameaction?view=graph-rest-beta)
    RenameAction = "microsoft.graph.renameAction";
    "oldName" OLD_NAME, old_name str -> Option<&str>, with_old_name(String), "`oldName`: `Edm.String`";
    "newName" NEW_NAME, new_name str -> Option<&str>, with_new_name(String), "`newName`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// Inherits from userSet.
    ///
    /// [`microsoft.graph.requestorManager`](https://learn.microsoft.com/graph/api/resources/requestormanager?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    RequestorManager: super::UserSet = "microsoft.graph.requestorManager";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "managerLevel" MANAGER_LEVEL, manager_level i32 -> Option<i32>, with_manager_level(i32), "`managerLevel`: `Edm.Int32`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.requiredResourceAccess`](https://learn.microsoft.com/graph/api/resources/requiredresourceaccess?view=graph-rest-beta)
    RequiredResourceAccess = "microsoft.graph.requiredResourceAccess";
    "resourceAccess" RESOURCE_ACCESS, resource_access models -> Option<&[super::ResourceAccess]>, with_resource_access(Vec<super::ResourceAccess>), "`resourceAccess`: `Collection(microsoft.graph.resourceAccess)`";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceAccess`](https://learn.microsoft.com/graph/api/resources/resourceaccess?view=graph-rest-beta)
    ResourceAccess = "microsoft.graph.resourceAccess";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: Scope, Role.";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceData`](https://learn.microsoft.com/graph/api/resources/resourcedata?view=graph-rest-beta)
    ResourceData = "microsoft.graph.resourceData";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
}

#[cfg(any(feature = "groups", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.resourceSpecificPermissionGrant`](https://learn.microsoft.com/graph/api/resources/resourcespecificpermissiongrant?view=graph-rest-beta)
    ResourceSpecificPermissionGrant = "microsoft.graph.resourceSpecificPermissionGrant";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, read-only" "Read-only.";
    "clientAppId" CLIENT_APP_ID, client_app_id str -> Option<&str>, with_client_app_id(String), "`clientAppId`: `Edm.String`, read-only" "Read-only.";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`, read-only" "Read-only.";
    "permissionType" PERMISSION_TYPE, permission_type str -> Option<&str>, with_permission_type(String), "`permissionType`: `Edm.String`, read-only" "Read-only. Possible values are: Application, Delegated.";
    "permission" PERMISSION, permission str -> Option<&str>, with_permission(String), "`permission`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.responseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ResponseType = "microsoft.graph.responseType" {
        None = "none",
        Organizer = "organizer",
        TentativelyAccepted = "tentativelyAccepted",
        Accepted = "accepted",
        Declined = "declined",
        NotResponded = "notResponded",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.restoreAction`](https://learn.microsoft.com/graph/api/resources/restoreaction?view=graph-rest-beta)
    RestoreAction = "microsoft.graph.restoreAction"
}

crate::runtime::model! {
    /// [`microsoft.graph.resultInfo`](https://learn.microsoft.com/graph/api/resources/resultinfo?view=graph-rest-beta)
    ResultInfo = "microsoft.graph.resultInfo";
    "code" CODE, code i32 -> Option<i32>, with_code(i32), "`code`: `Edm.Int32`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "subcode" SUBCODE, subcode i32 -> Option<i32>, with_subcode(i32), "`subcode`: `Edm.Int32`";
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetail`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskDetail = "microsoft.graph.riskDetail" {
        None = "none",
        Internal = "internal",
        External = "external",
        ExternalPartner = "externalPartner",
        ExternalNonPartner = "externalNonPartner",
        AdminGeneratedTemporaryPassword = "adminGeneratedTemporaryPassword",
        UserPerformedSecuredPasswordChange = "userPerformedSecuredPasswordChange",
        UserPerformedSecuredPasswordReset = "userPerformedSecuredPasswordReset",
        AdminConfirmedSigninSafe = "adminConfirmedSigninSafe",
        AiConfirmedSigninSafe = "aiConfirmedSigninSafe",
        UserPassedMfaDrivenByRiskBasedPolicy = "userPassedMFADrivenByRiskBasedPolicy",
        AdminDismissedAllRiskForUser = "adminDismissedAllRiskForUser",
        AdminConfirmedSigninCompromised = "adminConfirmedSigninCompromised",
        Hidden = "hidden",
        AdminConfirmedUserCompromised = "adminConfirmedUserCompromised",
        UnknownFutureValue = "unknownFutureValue",
        AdminConfirmedServicePrincipalCompromised = "adminConfirmedServicePrincipalCompromised",
        AdminDismissedAllRiskForServicePrincipal = "adminDismissedAllRiskForServicePrincipal",
    }
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskLevel`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskLevel = "microsoft.graph.riskLevel" {
        Low = "low",
        Medium = "medium",
        High = "high",
        Hidden = "hidden",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RiskState = "microsoft.graph.riskState" {
        None = "none",
        ConfirmedSafe = "confirmedSafe",
        Remediated = "remediated",
        Dismissed = "dismissed",
        AtRisk = "atRisk",
        ConfirmedCompromised = "confirmedCompromised",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.root`](https://learn.microsoft.com/graph/api/resources/root?view=graph-rest-beta)
    Root = "microsoft.graph.root"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.routingPolicy`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoutingPolicy = "microsoft.graph.routingPolicy" {
        None = "none",
        NoMissedCall = "noMissedCall",
        DisableForwardingExceptPhone = "disableForwardingExceptPhone",
        DisableForwarding = "disableForwarding",
        PreferSkypeForBusiness = "preferSkypeForBusiness",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.routingType`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-beta)
    RoutingType = "microsoft.graph.routingType" {
        Forwarded = "forwarded",
        Lookup = "lookup",
        SelfFork = "selfFork",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualityFeedbackModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityfeedbackmodel?view=graph-rest-beta)
    RubricQualityFeedbackModel = "microsoft.graph.rubricQualityFeedbackModel";
    "feedback" FEEDBACK, feedback model -> Option<&super::ItemBody>, with_feedback(super::ItemBody), "`feedback`: `microsoft.graph.itemBody`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualitySelectedColumnModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityselectedcolumnmodel?view=graph-rest-beta)
    RubricQualitySelectedColumnModel = "microsoft.graph.rubricQualitySelectedColumnModel";
    "columnId" COLUMN_ID, column_id str -> Option<&str>, with_column_id(String), "`columnId`: `Edm.String`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.samlSingleSignOnSettings`](https://learn.microsoft.com/graph/api/resources/samlsinglesignonsettings?view=graph-rest-beta)
    SamlSingleSignOnSettings = "microsoft.graph.samlSingleSignOnSettings";
    "relayState" RELAY_STATE, relay_state str -> Option<&str>, with_relay_state(String), "`relayState`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.savedUIStateGenerationOptions`](https://learn.microsoft.com/graph/api/resources/intune-shared-saveduistategenerationoptions?view=graph-rest-beta)
    SavedUiStateGenerationOptions = "microsoft.graph.savedUIStateGenerationOptions" {
        None = "none",
        OmitSilverlightPolicyReferences = "omitSilverlightPolicyReferences",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleChangeRequestActor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleChangeRequestActor = "microsoft.graph.scheduleChangeRequestActor" {
        Sender = "sender",
        Recipient = "recipient",
        Manager = "manager",
        System = "system",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleChangeState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleChangeState = "microsoft.graph.scheduleChangeState" {
        Pending = "pending",
        Approved = "approved",
        Declined = "declined",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.scopedRoleMembership`](https://learn.microsoft.com/graph/api/resources/scopedrolemembership?view=graph-rest-beta)
    ScopedRoleMembership = "microsoft.graph.scopedRoleMembership";
    "administrativeUnitId" ADMINISTRATIVE_UNIT_ID, administrative_unit_id str -> Option<&str>, with_administrative_unit_id(String), "`administrativeUnitId`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "roleId" ROLE_ID, role_id str -> Option<&str>, with_role_id(String), "`roleId`: `Edm.String`";
    "roleMemberInfo" ROLE_MEMBER_INFO, role_member_info model -> Option<&super::Identity>, with_role_member_info(super::Identity), "`roleMemberInfo`: `microsoft.graph.identity`";
}

crate::runtime::model! {
    /// [`microsoft.graph.search`](https://learn.microsoft.com/graph/api/resources/search?view=graph-rest-beta)
    Search = "microsoft.graph.search"
}

crate::runtime::model! {
    /// [`microsoft.graph.searchEntity`](https://learn.microsoft.com/graph/api/resources/searchentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SearchEntity: super::Entity = "microsoft.graph.searchEntity";
    inherited "id" ID, with_id(String), "`id`";
    "acronyms" ACRONYMS, acronyms models -> Option<&[super::search::Acronym]>, with_acronyms(Vec<super::search::Acronym>), "`acronyms`: `Collection(microsoft.graph.search.acronym)`" if (feature = "search");
    "bookmarks" BOOKMARKS, bookmarks models -> Option<&[super::search::Bookmark]>, with_bookmarks(Vec<super::search::Bookmark>), "`bookmarks`: `Collection(microsoft.graph.search.bookmark)`" if (feature = "search");
    "qnas" QNAS, qnas models -> Option<&[super::search::Qna]>, with_qnas(Vec<super::search::Qna>), "`qnas`: `Collection(microsoft.graph.search.qna)`" if (feature = "search");
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.searchResult`](https://learn.microsoft.com/graph/api/resources/searchresult?view=graph-rest-beta)
    SearchResult = "microsoft.graph.searchResult";
    "onClickTelemetryUrl" ON_CLICK_TELEMETRY_URL, on_click_telemetry_url str -> Option<&str>, with_on_click_telemetry_url(String), "`onClickTelemetryUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.security`](https://learn.microsoft.com/graph/api/resources/security?view=graph-rest-beta)
    Security = "microsoft.graph.security";
    "alerts" ALERTS, alerts models -> Option<&[super::Alert]>, with_alerts(Vec<super::Alert>), "`alerts`: `Collection(microsoft.graph.alert)`" if (feature = "security");
    "attackSimulation" ATTACK_SIMULATION, attack_simulation model -> Option<&super::AttackSimulationRoot>, with_attack_simulation(super::AttackSimulationRoot), "`attackSimulation`: `microsoft.graph.attackSimulationRoot`" if (feature = "security");
    "securityactions" SECURITYACTIONS, securityactions model -> Option<&super::SecurityAction>, with_securityactions(super::SecurityAction), "`securityactions`: `microsoft.graph.securityAction`" if (feature = "security");
    "tiindicators" TIINDICATORS, tiindicators models -> Option<&[super::TiIndicator]>, with_tiindicators(Vec<super::TiIndicator>), "`tiindicators`: `Collection(microsoft.graph.tiIndicator)`" if (feature = "security");
    "threatSubmission" THREAT_SUBMISSION, threat_submission model -> Option<&super::security::ThreatSubmission>, with_threat_submission(super::security::ThreatSubmission), "`threatSubmission`: `microsoft.graph.security.threatSubmission`" if (feature = "security");
}

crate::runtime::model! {
    /// [`microsoft.graph.securityBaselineContributingPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecontributingpolicy?view=graph-rest-beta)
    SecurityBaselineContributingPolicy = "microsoft.graph.securityBaselineContributingPolicy";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "sourceType" SOURCE_TYPE, source_type enumeration -> Option<super::SecurityBaselinePolicySourceType>, with_source_type(super::SecurityBaselinePolicySourceType), "`sourceType`: `microsoft.graph.securityBaselinePolicySourceType`" "Possible values are: deviceConfiguration, deviceIntent.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityBaselinePolicySourceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinepolicysourcetype?view=graph-rest-beta)
    SecurityBaselinePolicySourceType = "microsoft.graph.securityBaselinePolicySourceType" {
        DeviceConfiguration = "deviceConfiguration",
        DeviceIntent = "deviceIntent",
    }
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.sensitivity`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Sensitivity = "microsoft.graph.sensitivity" {
        Normal = "normal",
        Personal = "personal",
        Private = "private",
        Confidential = "confidential",
    }
}

#[cfg(any(feature = "files", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.sensitivityLabelAssignmentMethod`](https://learn.microsoft.com/graph/api/resources/sensitivitylabelassignment?view=graph-rest-beta)
    SensitivityLabelAssignmentMethod = "microsoft.graph.sensitivityLabelAssignmentMethod" {
        Standard = "standard",
        Privileged = "privileged",
        Auto = "auto",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.servicePlanInfo`](https://learn.microsoft.com/graph/api/resources/serviceplaninfo?view=graph-rest-beta)
    ServicePlanInfo = "microsoft.graph.servicePlanInfo";
    "servicePlanId" SERVICE_PLAN_ID, service_plan_id guid -> Parsed<Uuid>, with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
    "servicePlanName" SERVICE_PLAN_NAME, service_plan_name str -> Option<&str>, with_service_plan_name(String), "`servicePlanName`: `Edm.String`";
    "provisioningStatus" PROVISIONING_STATUS, provisioning_status str -> Option<&str>, with_provisioning_status(String), "`provisioningStatus`: `Edm.String`" "Possible values are: Success, Disabled, ErrorStatus, PendingInput, PendingActivation, PendingProvisioning.";
    "appliesTo" APPLIES_TO, applies_to str -> Option<&str>, with_applies_to(String), "`appliesTo`: `Edm.String`" "Possible values are: User, Company.";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.servicePrincipal`](https://learn.microsoft.com/graph/api/resources/serviceprincipal?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    ServicePrincipal: super::DirectoryObject = "microsoft.graph.servicePrincipal";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "addIns" ADD_INS, add_ins models -> Option<&[super::AddIn]>, with_add_ins(Vec<super::AddIn>), "`addIns`: `Collection(microsoft.graph.addIn)`";
    "alternativeNames" ALTERNATIVE_NAMES, alternative_names strs -> Option<Vec<&str>>, with_alternative_names(Vec<String>), "`alternativeNames`: `Collection(Edm.String)`";
    "appDescription" APP_DESCRIPTION, app_description str -> Option<&str>, with_app_description(String), "`appDescription`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "applicationTemplateId" APPLICATION_TEMPLATE_ID, application_template_id str -> Option<&str>, with_application_template_id(String), "`applicationTemplateId`: `Edm.String`, read-only" "Read-only.";
    "appOwnerOrganizationId" APP_OWNER_ORGANIZATION_ID, app_owner_organization_id guid -> Parsed<Uuid>, with_app_owner_organization_id(Uuid), "`appOwnerOrganizationId`: `Edm.Guid`";
    "appRoleAssignmentRequired" APP_ROLE_ASSIGNMENT_REQUIRED, app_role_assignment_required bool -> Option<bool>, with_app_role_assignment_required(bool), "`appRoleAssignmentRequired`: `Edm.Boolean`" "Not nullable.";
    "appRoles" APP_ROLES, app_roles models -> Option<&[super::AppRole]>, with_app_roles(Vec<super::AppRole>), "`appRoles`: `Collection(microsoft.graph.appRole)`" "Not nullable.";
    "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, custom_security_attributes model -> Option<&super::CustomSecurityAttributeValue>, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`: `microsoft.graph.customSecurityAttributeValue`" "Nullable.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "disabledByMicrosoftStatus" DISABLED_BY_MICROSOFT_STATUS, disabled_by_microsoft_status str -> Option<&str>, with_disabled_by_microsoft_status(String), "`disabledByMicrosoftStatus`: `Edm.String`" "Possible values are: null, NotDisabled, DisabledDueToViolationOfServicesAgreement.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "errorUrl" ERROR_URL, error_url str -> Option<&str>, with_error_url(String), "`errorUrl`: `Edm.String`";
    "homepage" HOMEPAGE, homepage str -> Option<&str>, with_homepage(String), "`homepage`: `Edm.String`";
    "info" INFO, info model -> Option<&super::InformationalUrl>, with_info(super::InformationalUrl), "`info`: `microsoft.graph.informationalUrl`";
    "keyCredentials" KEY_CREDENTIALS, key_credentials models -> Option<&[super::KeyCredential]>, with_key_credentials(Vec<super::KeyCredential>), "`keyCredentials`: `Collection(microsoft.graph.keyCredential)`" "Not nullable.";
    "loginUrl" LOGIN_URL, login_url str -> Option<&str>, with_login_url(String), "`loginUrl`: `Edm.String`";
    "logoutUrl" LOGOUT_URL, logout_url str -> Option<&str>, with_logout_url(String), "`logoutUrl`: `Edm.String`";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`";
    "notificationEmailAddresses" NOTIFICATION_EMAIL_ADDRESSES, notification_email_addresses strs -> Option<Vec<&str>>, with_notification_email_addresses(Vec<String>), "`notificationEmailAddresses`: `Collection(Edm.String)`";
    "passwordCredentials" PASSWORD_CREDENTIALS, password_credentials models -> Option<&[super::PasswordCredential]>, with_password_credentials(Vec<super::PasswordCredential>), "`passwordCredentials`: `Collection(microsoft.graph.passwordCredential)`" "Not nullable.";
    "passwordSingleSignOnSettings" PASSWORD_SINGLE_SIGN_ON_SETTINGS, password_single_sign_on_settings model -> Option<&super::PasswordSingleSignOnSettings>, with_password_single_sign_on_settings(super::PasswordSingleSignOnSettings), "`passwordSingleSignOnSettings`: `microsoft.graph.passwordSingleSignOnSettings`, read-only" "Read-only.";
    "preferredSingleSignOnMode" PREFERRED_SINGLE_SIGN_ON_MODE, preferred_single_sign_on_mode str -> Option<&str>, with_preferred_single_sign_on_mode(String), "`preferredSingleSignOnMode`: `Edm.String`" "Possible values are: password, saml, notSupported, oidc.";
    "preferredTokenSigningKeyEndDateTime" PREFERRED_TOKEN_SIGNING_KEY_END_DATE_TIME, preferred_token_signing_key_end_date_time date_time -> Parsed<OffsetDateTime>, with_preferred_token_signing_key_end_date_time(OffsetDateTime), "`preferredTokenSigningKeyEndDateTime`: `Edm.DateTimeOffset`";
    "preferredTokenSigningKeyThumbprint" PREFERRED_TOKEN_SIGNING_KEY_THUMBPRINT, preferred_token_signing_key_thumbprint str -> Option<&str>, with_preferred_token_signing_key_thumbprint(String), "`preferredTokenSigningKeyThumbprint`: `Edm.String`";
    "publishedPermissionScopes" PUBLISHED_PERMISSION_SCOPES, published_permission_scopes models -> Option<&[super::PermissionScope]>, with_published_permission_scopes(Vec<super::PermissionScope>), "`publishedPermissionScopes`: `Collection(microsoft.graph.permissionScope)`" "Not nullable.";
    "replyUrls" REPLY_URLS, reply_urls strs -> Option<Vec<&str>>, with_reply_urls(Vec<String>), "`replyUrls`: `Collection(Edm.String)`" "Not nullable.";
    "samlMetadataUrl" SAML_METADATA_URL, saml_metadata_url str -> Option<&str>, with_saml_metadata_url(String), "`samlMetadataUrl`: `Edm.String`";
    "samlSingleSignOnSettings" SAML_SINGLE_SIGN_ON_SETTINGS, saml_single_sign_on_settings model -> Option<&super::SamlSingleSignOnSettings>, with_saml_single_sign_on_settings(super::SamlSingleSignOnSettings), "`samlSingleSignOnSettings`: `microsoft.graph.samlSingleSignOnSettings`";
    "servicePrincipalNames" SERVICE_PRINCIPAL_NAMES, service_principal_names strs -> Option<Vec<&str>>, with_service_principal_names(Vec<String>), "`servicePrincipalNames`: `Collection(Edm.String)`" "Not nullable.";
    "servicePrincipalType" SERVICE_PRINCIPAL_TYPE, service_principal_type str -> Option<&str>, with_service_principal_type(String), "`servicePrincipalType`: `Edm.String`";
    "signInAudience" SIGN_IN_AUDIENCE, sign_in_audience str -> Option<&str>, with_sign_in_audience(String), "`signInAudience`: `Edm.String`, read-only" "Read-only. Possible values are: AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount.";
    "tags" TAGS, tags strs -> Option<Vec<&str>>, with_tags(Vec<String>), "`tags`: `Collection(Edm.String)`" "Not nullable.";
    "tokenEncryptionKeyId" TOKEN_ENCRYPTION_KEY_ID, token_encryption_key_id str -> Option<&str>, with_token_encryption_key_id(String), "`tokenEncryptionKeyId`: `Edm.String`";
    "verifiedPublisher" VERIFIED_PUBLISHER, verified_publisher model -> Option<&super::VerifiedPublisher>, with_verified_publisher(super::VerifiedPublisher), "`verifiedPublisher`: `microsoft.graph.verifiedPublisher`";
    "useCustomTokenSigningKey" USE_CUSTOM_TOKEN_SIGNING_KEY, use_custom_token_signing_key bool -> Option<bool>, with_use_custom_token_signing_key(bool), "`useCustomTokenSigningKey`: `Edm.Boolean`";
    "appManagementPolicies" APP_MANAGEMENT_POLICIES, app_management_policies models -> Option<&[super::AppManagementPolicy]>, with_app_management_policies(Vec<super::AppManagementPolicy>), "`appManagementPolicies`: `Collection(microsoft.graph.appManagementPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "appRoleAssignedTo" APP_ROLE_ASSIGNED_TO, app_role_assigned_to model -> Option<&super::AppRoleAssignment>, with_app_role_assigned_to(super::AppRoleAssignment), "`appRoleAssignedTo`: `microsoft.graph.appRoleAssignment`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "claimsMappingPolicies" CLAIMS_MAPPING_POLICIES, claims_mapping_policies models -> Option<&[super::ClaimsMappingPolicy]>, with_claims_mapping_policies(Vec<super::ClaimsMappingPolicy>), "`claimsMappingPolicies`: `Collection(microsoft.graph.claimsMappingPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "createdObjects" CREATED_OBJECTS, created_objects models -> Option<&[super::DirectoryObject]>, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "delegatedPermissionClassifications" DELEGATED_PERMISSION_CLASSIFICATIONS, delegated_permission_classifications models -> Option<&[super::DelegatedPermissionClassification]>, with_delegated_permission_classifications(Vec<super::DelegatedPermissionClassification>), "`delegatedPermissionClassifications`: `Collection(microsoft.graph.delegatedPermissionClassification)`" if (feature = "applications");
    "endpoints" ENDPOINTS, endpoints models -> Option<&[super::Endpoint]>, with_endpoints(Vec<super::Endpoint>), "`endpoints`: `Collection(microsoft.graph.endpoint)`" if (feature = "groups");
    "homeRealmDiscoveryPolicies" HOME_REALM_DISCOVERY_POLICIES, home_realm_discovery_policies models -> Option<&[super::HomeRealmDiscoveryPolicy]>, with_home_realm_discovery_policies(Vec<super::HomeRealmDiscoveryPolicy>), "`homeRealmDiscoveryPolicies`: `Collection(microsoft.graph.homeRealmDiscoveryPolicy)`" if (any(feature = "applications", feature = "authentication"));
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "oauth2PermissionGrants" OAUTH2_PERMISSION_GRANTS, oauth2_permission_grants models -> Option<&[super::Oauth2PermissionGrant]>, with_oauth2_permission_grants(Vec<super::Oauth2PermissionGrant>), "`oauth2PermissionGrants`: `Collection(microsoft.graph.oAuth2PermissionGrant)`, read-only" "Read-only. Nullable." if (any(feature = "applications", feature = "users"));
    "ownedObjects" OWNED_OBJECTS, owned_objects models -> Option<&[super::DirectoryObject]>, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "owners" OWNERS, owners models -> Option<&[super::DirectoryObject]>, with_owners(Vec<super::DirectoryObject>), "`owners`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "tokenIssuancePolicies" TOKEN_ISSUANCE_POLICIES, token_issuance_policies models -> Option<&[super::TokenIssuancePolicy]>, with_token_issuance_policies(Vec<super::TokenIssuancePolicy>), "`tokenIssuancePolicies`: `Collection(microsoft.graph.tokenIssuancePolicy)`" if (any(feature = "applications", feature = "authentication"));
    "tokenLifetimePolicies" TOKEN_LIFETIME_POLICIES, token_lifetime_policies models -> Option<&[super::TokenLifetimePolicy]>, with_token_lifetime_policies(Vec<super::TokenLifetimePolicy>), "`tokenLifetimePolicies`: `Collection(microsoft.graph.tokenLifetimePolicy)`" if (any(feature = "applications", feature = "authentication"));
}

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.servicePrincipalIdentity`](https://learn.microsoft.com/graph/api/resources/serviceprincipalidentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    ServicePrincipalIdentity: super::Identity = "microsoft.graph.servicePrincipalIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.settingSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingsource?view=graph-rest-beta)
    SettingSource = "microsoft.graph.settingSource";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "sourceType" SOURCE_TYPE, source_type enumeration -> Option<super::SettingSourceType>, with_source_type(super::SettingSourceType), "`sourceType`: `microsoft.graph.settingSourceType`" "Possible values are: deviceConfiguration, deviceIntent.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.settingSourceType`](https://learn.microsoft.com/graph/api/resources/intune-shared-settingsourcetype?view=graph-rest-beta)
    SettingSourceType = "microsoft.graph.settingSourceType" {
        DeviceConfiguration = "deviceConfiguration",
        DeviceIntent = "deviceIntent",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.settings`](https://learn.microsoft.com/graph/api/resources/settings?view=graph-rest-beta)
    Settings = "microsoft.graph.settings";
    "hasGraphMailbox" HAS_GRAPH_MAILBOX, has_graph_mailbox bool -> Option<bool>, with_has_graph_mailbox(bool), "`hasGraphMailbox`: `Edm.Boolean`";
    "hasLicense" HAS_LICENSE, has_license bool -> Option<bool>, with_has_license(bool), "`hasLicense`: `Edm.Boolean`";
    "hasOptedOut" HAS_OPTED_OUT, has_opted_out bool -> Option<bool>, with_has_opted_out(bool), "`hasOptedOut`: `Edm.Boolean`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.shareAction`](https://learn.microsoft.com/graph/api/resources/shareaction?view=graph-rest-beta)
    ShareAction = "microsoft.graph.shareAction";
    "recipients" RECIPIENTS, recipients models -> Option<&[super::IdentitySet]>, with_recipients(Vec<super::IdentitySet>), "`recipients`: `Collection(microsoft.graph.identitySet)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharePointIdentity`](https://learn.microsoft.com/graph/api/resources/sharepointidentity?view=graph-rest-beta)
    SharePointIdentity = "microsoft.graph.sharePointIdentity";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "loginName" LOGIN_NAME, login_name str -> Option<&str>, with_login_name(String), "`loginName`: `Edm.String`";
    "thumbnails" THUMBNAILS, thumbnails models -> Option<&[super::ThumbnailSet]>, with_thumbnails(Vec<super::ThumbnailSet>), "`thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharePointIdentitySet`](https://learn.microsoft.com/graph/api/resources/sharepointidentityset?view=graph-rest-beta)
    SharePointIdentitySet = "microsoft.graph.sharePointIdentitySet";
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`" "Optional.";
    "device" DEVICE, device model -> Option<&super::Identity>, with_device(super::Identity), "`device`: `microsoft.graph.identity`" "Optional.";
    "group" GROUP, group model -> Option<&super::Identity>, with_group(super::Identity), "`group`: `microsoft.graph.identity`" "Optional.";
    "user" USER, user model -> Option<&super::Identity>, with_user(super::Identity), "`user`: `microsoft.graph.identity`" "Optional.";
    "siteUser" SITE_USER, site_user model -> Option<&super::SharePointIdentity>, with_site_user(super::SharePointIdentity), "`siteUser`: `microsoft.graph.sharePointIdentity`" "Optional.";
    "siteGroup" SITE_GROUP, site_group model -> Option<&super::SharePointIdentity>, with_site_group(super::SharePointIdentity), "`siteGroup`: `microsoft.graph.sharePointIdentity`" "Optional.";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.shared`](https://learn.microsoft.com/graph/api/resources/shared?view=graph-rest-beta)
    Shared = "microsoft.graph.shared";
    "owner" OWNER, owner model -> Option<&super::IdentitySet>, with_owner(super::IdentitySet), "`owner`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`, read-only" "Read-only.";
    "sharedBy" SHARED_BY, shared_by model -> Option<&super::IdentitySet>, with_shared_by(super::IdentitySet), "`sharedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "sharedDateTime" SHARED_DATE_TIME, shared_date_time date_time -> Parsed<OffsetDateTime>, with_shared_date_time(OffsetDateTime), "`sharedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.sharepointIds`](https://learn.microsoft.com/graph/api/resources/sharepointids?view=graph-rest-beta)
    SharepointIds = "microsoft.graph.sharepointIds";
    "listId" LIST_ID, list_id str -> Option<&str>, with_list_id(String), "`listId`: `Edm.String`";
    "listItemId" LIST_ITEM_ID, list_item_id str -> Option<&str>, with_list_item_id(String), "`listItemId`: `Edm.String`";
    "listItemUniqueId" LIST_ITEM_UNIQUE_ID, list_item_unique_id str -> Option<&str>, with_list_item_unique_id(String), "`listItemUniqueId`: `Edm.String`";
    "siteId" SITE_ID, site_id str -> Option<&str>, with_site_id(String), "`siteId`: `Edm.String`";
    "siteUrl" SITE_URL, site_url str -> Option<&str>, with_site_url(String), "`siteUrl`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "webId" WEB_ID, web_id str -> Option<&str>, with_web_id(String), "`webId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharingInvitation`](https://learn.microsoft.com/graph/api/resources/sharinginvitation?view=graph-rest-beta)
    SharingInvitation = "microsoft.graph.sharingInvitation";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, read-only" "Read-only.";
    "invitedBy" INVITED_BY, invited_by model -> Option<&super::IdentitySet>, with_invited_by(super::IdentitySet), "`invitedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "signInRequired" SIGN_IN_REQUIRED, sign_in_required bool -> Option<bool>, with_sign_in_required(bool), "`signInRequired`: `Edm.Boolean`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.sharingLink`](https://learn.microsoft.com/graph/api/resources/sharinglink?view=graph-rest-beta)
    SharingLink = "microsoft.graph.sharingLink";
    "application" APPLICATION, application model -> Option<&super::Identity>, with_application(super::Identity), "`application`: `microsoft.graph.identity`";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`";
    "preventsDownload" PREVENTS_DOWNLOAD, prevents_download bool -> Option<bool>, with_prevents_download(bool), "`preventsDownload`: `Edm.Boolean`";
    "webHtml" WEB_HTML, web_html str -> Option<&str>, with_web_html(String), "`webHtml`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.shipmentMethods`](https://learn.microsoft.com/graph/api/resources/dynamics-shipmentmethods?view=graph-rest-beta)
    ShipmentMethods = "microsoft.graph.shipmentMethods";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.signInActivity`](https://learn.microsoft.com/graph/api/resources/signinactivity?view=graph-rest-beta)
    SignInActivity = "microsoft.graph.signInActivity";
    "lastSignInDateTime" LAST_SIGN_IN_DATE_TIME, last_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_sign_in_date_time(OffsetDateTime), "`lastSignInDateTime`: `Edm.DateTimeOffset`";
    "lastSignInRequestId" LAST_SIGN_IN_REQUEST_ID, last_sign_in_request_id str -> Option<&str>, with_last_sign_in_request_id(String), "`lastSignInRequestId`: `Edm.String`";
    "lastNonInteractiveSignInDateTime" LAST_NON_INTERACTIVE_SIGN_IN_DATE_TIME, last_non_interactive_sign_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_non_interactive_sign_in_date_time(OffsetDateTime), "`lastNonInteractiveSignInDateTime`: `Edm.DateTimeOffset`";
    "lastNonInteractiveSignInRequestId" LAST_NON_INTERACTIVE_SIGN_IN_REQUEST_ID, last_non_interactive_sign_in_request_id str -> Option<&str>, with_last_non_interactive_sign_in_request_id(String), "`lastNonInteractiveSignInRequestId`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.signInLocation`](https://learn.microsoft.com/graph/api/resources/signinlocation?view=graph-rest-beta)
    SignInLocation = "microsoft.graph.signInLocation";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "geoCoordinates" GEO_COORDINATES, geo_coordinates model -> Option<&super::GeoCoordinates>, with_geo_coordinates(super::GeoCoordinates), "`geoCoordinates`: `microsoft.graph.geoCoordinates`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.singleSignOnMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SingleSignOnMode = "microsoft.graph.singleSignOnMode" {
        None = "none",
        OnPremisesKerberos = "onPremisesKerberos",
        AadHeaderBased = "aadHeaderBased",
        PingHeaderBased = "pingHeaderBased",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.singleUser`](https://learn.microsoft.com/graph/api/resources/singleuser?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    SingleUser: super::UserSet = "microsoft.graph.singleUser";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.singleValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/singlevaluelegacyextendedproperty?view=graph-rest-beta)
    SingleValueLegacyExtendedProperty = "microsoft.graph.singleValueLegacyExtendedProperty";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.site`](https://learn.microsoft.com/graph/api/resources/site?view=graph-rest-beta), with the accessors of [`BaseItem`](super::BaseItem)
    Site: super::BaseItem = "microsoft.graph.site";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "parentReference" PARENT_REFERENCE, with_parent_reference(super::ItemReference), "`parentReference`";
    inherited "webUrl" WEB_URL, with_web_url(String), "`webUrl`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`, read-only" "Read-only.";
    "settings" SETTINGS, settings model -> Option<&super::SiteSettings>, with_settings(super::SiteSettings), "`settings`: `microsoft.graph.siteSettings`, read-only" "Read-only.";
    "sharepointIds" SHAREPOINT_IDS, sharepoint_ids model -> Option<&super::SharepointIds>, with_sharepoint_ids(super::SharepointIds), "`sharepointIds`: `microsoft.graph.sharepointIds`, read-only" "Read-only.";
    "siteCollection" SITE_COLLECTION, site_collection model -> Option<&super::SiteCollection>, with_site_collection(super::SiteCollection), "`siteCollection`: `microsoft.graph.siteCollection`, read-only" "Read-only.";
    "analytics" ANALYTICS, analytics model -> Option<&super::ItemAnalytics>, with_analytics(super::ItemAnalytics), "`analytics`: `microsoft.graph.itemAnalytics`" if (any(feature = "files", feature = "sites"));
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`" if (any(feature = "files", feature = "sites"));
    "contentTypes" CONTENT_TYPES, content_types models -> Option<&[super::ContentType]>, with_content_types(Vec<super::ContentType>), "`contentTypes`: `Collection(microsoft.graph.contentType)`" if (any(feature = "files", feature = "sites"));
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`" if (any(feature = "files", feature = "sites"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`" if (any(feature = "files", feature = "sites"));
    "items" ITEMS, items models -> Option<&[super::BaseItem]>, with_items(Vec<super::BaseItem>), "`items`: `Collection(microsoft.graph.baseItem)`";
    "lists" LISTS, lists models -> Option<&[super::List]>, with_lists(Vec<super::List>), "`lists`: `Collection(microsoft.graph.list)`" if (any(feature = "files", feature = "sites"));
    "operations" OPERATIONS, operations models -> Option<&[super::RichLongRunningOperation]>, with_operations(Vec<super::RichLongRunningOperation>), "`operations`: `Collection(microsoft.graph.richLongRunningOperation)`" if (feature = "sites");
    "pages" PAGES, pages models -> Option<&[super::SitePage]>, with_pages(Vec<super::SitePage>), "`pages`: `Collection(microsoft.graph.sitePage)`" if (feature = "sites");
    "permissions" PERMISSIONS, permissions models -> Option<&[super::Permission]>, with_permissions(Vec<super::Permission>), "`permissions`: `Collection(microsoft.graph.permission)`" "Nullable." if (any(feature = "files", feature = "sites"));
    "sites" SITES, sites models -> Option<&[super::Site]>, with_sites(Vec<super::Site>), "`sites`: `Collection(microsoft.graph.site)`";
    "termStore" TERM_STORE, term_store model -> Option<&super::term_store::Store>, with_term_store(super::term_store::Store), "`termStore`: `microsoft.graph.termStore.store`" if (feature = "sites");
    "externalColumns" EXTERNAL_COLUMNS, external_columns models -> Option<&[super::ColumnDefinition]>, with_external_columns(Vec<super::ColumnDefinition>), "`externalColumns`: `Collection(microsoft.graph.columnDefinition)`" if (any(feature = "files", feature = "sites"));
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.siteCollection`](https://learn.microsoft.com/graph/api/resources/sitecollection?view=graph-rest-beta)
    SiteCollection = "microsoft.graph.siteCollection";
    "hostname" HOSTNAME, hostname str -> Option<&str>, with_hostname(String), "`hostname`: `Edm.String`, read-only" "Read-only.";
    "dataLocationCode" DATA_LOCATION_CODE, data_location_code str -> Option<&str>, with_data_location_code(String), "`dataLocationCode`: `Edm.String`, read-only" "Read-only.";
    "root" ROOT, root model -> Option<&super::Root>, with_root(super::Root), "`root`: `microsoft.graph.root`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.sitePageData`](https://learn.microsoft.com/graph/api/resources/sitepagedata?view=graph-rest-beta)
    SitePageData = "microsoft.graph.sitePageData"
}

#[cfg(any(feature = "files", feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.siteSettings`](https://learn.microsoft.com/graph/api/resources/sitesettings?view=graph-rest-beta)
    SiteSettings = "microsoft.graph.siteSettings";
    "languageTag" LANGUAGE_TAG, language_tag str -> Option<&str>, with_language_tag(String), "`languageTag`: `Edm.String`";
    "timeZone" TIME_ZONE, time_zone str -> Option<&str>, with_time_zone(String), "`timeZone`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.spaApplication`](https://learn.microsoft.com/graph/api/resources/spaapplication?view=graph-rest-beta)
    SpaApplication = "microsoft.graph.spaApplication";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.specialFolder`](https://learn.microsoft.com/graph/api/resources/specialfolder?view=graph-rest-beta)
    SpecialFolder = "microsoft.graph.specialFolder";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.standardTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/standardtimezoneoffset?view=graph-rest-beta)
    StandardTimeZoneOffset = "microsoft.graph.standardTimeZoneOffset";
    "dayOccurrence" DAY_OCCURRENCE, day_occurrence i32 -> Option<i32>, with_day_occurrence(i32), "`dayOccurrence`: `Edm.Int32`";
    "dayOfWeek" DAY_OF_WEEK, day_of_week str -> Option<&str>, with_day_of_week(String), "`dayOfWeek`: `Edm.String`";
    "month" MONTH, month i32 -> Option<i32>, with_month(i32), "`month`: `Edm.Int32`";
    "time" TIME, time time_of_day -> Parsed<Time>, with_time(Time), "`time`: `Edm.TimeOfDay`";
    "year" YEAR, year i32 -> Option<i32>, with_year(i32), "`year`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.status`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Status = "microsoft.graph.status" {
        Active = "active",
        Deleting = "deleting",
        Deleted = "deleted",
        Error = "error",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.storagePlanInformation`](https://learn.microsoft.com/graph/api/resources/storageplaninformation?view=graph-rest-beta)
    StoragePlanInformation = "microsoft.graph.storagePlanInformation";
    "upgradeAvailable" UPGRADE_AVAILABLE, upgrade_available bool -> Option<bool>, with_upgrade_available(bool), "`upgradeAvailable`: `Edm.Boolean`, read-only" "Read-only.";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from policybase.
    ///
    /// [`microsoft.graph.stsPolicy`](https://learn.microsoft.com/graph/api/resources/stspolicy?view=graph-rest-beta), with the accessors of [`PolicyBase`](super::PolicyBase)
    StsPolicy: super::PolicyBase, super::DirectoryObject = "microsoft.graph.stsPolicy" {
        "microsoft.graph.activityBasedTimeoutPolicy",
        "microsoft.graph.claimsMappingPolicy",
        "microsoft.graph.homeRealmDiscoveryPolicy",
        "microsoft.graph.tokenIssuancePolicy",
        "microsoft.graph.tokenLifetimePolicy",
    };
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "definition" DEFINITION, definition strs -> Option<Vec<&str>>, with_definition(Vec<String>), "`definition`: `Collection(Edm.String)`" "Required.";
    "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, is_organization_default bool -> Option<bool>, with_is_organization_default(bool), "`isOrganizationDefault`: `Edm.Boolean`";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.subjectRightsRequest`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequest?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SubjectRightsRequest: super::Entity = "microsoft.graph.subjectRightsRequest";
    inherited "id" ID, with_id(String), "`id`";
    "assignedTo" ASSIGNED_TO, assigned_to model -> Option<&super::Identity>, with_assigned_to(super::Identity), "`assignedTo`: `microsoft.graph.identity`";
    "closedDateTime" CLOSED_DATE_TIME, closed_date_time date_time -> Parsed<OffsetDateTime>, with_closed_date_time(OffsetDateTime), "`closedDateTime`: `Edm.DateTimeOffset`";
    "contentQuery" CONTENT_QUERY, content_query str -> Option<&str>, with_content_query(String), "`contentQuery`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "dataSubject" DATA_SUBJECT, data_subject model -> Option<&super::DataSubject>, with_data_subject(super::DataSubject), "`dataSubject`: `microsoft.graph.dataSubject`";
    "dataSubjectType" DATA_SUBJECT_TYPE, data_subject_type enumeration -> Option<super::DataSubjectType>, with_data_subject_type(super::DataSubjectType), "`dataSubjectType`: `microsoft.graph.dataSubjectType`" "Possible values are: customer, currentEmployee, formerEmployee, prospectiveEmployee, student, teacher, faculty, other, unknownFutureValue.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "includeAllVersions" INCLUDE_ALL_VERSIONS, include_all_versions bool -> Option<bool>, with_include_all_versions(bool), "`includeAllVersions`: `Edm.Boolean`";
    "includeAuthoredContent" INCLUDE_AUTHORED_CONTENT, include_authored_content bool -> Option<bool>, with_include_authored_content(bool), "`includeAuthoredContent`: `Edm.Boolean`";
    "insight" INSIGHT, insight model -> Option<&super::SubjectRightsRequestDetail>, with_insight(super::SubjectRightsRequestDetail), "`insight`: `microsoft.graph.subjectRightsRequestDetail`";
    "internalDueDateTime" INTERNAL_DUE_DATE_TIME, internal_due_date_time date_time -> Parsed<OffsetDateTime>, with_internal_due_date_time(OffsetDateTime), "`internalDueDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "mailboxLocations" MAILBOX_LOCATIONS, mailbox_locations model -> Option<&super::SubjectRightsRequestMailboxLocation>, with_mailbox_locations(super::SubjectRightsRequestMailboxLocation), "`mailboxLocations`: `microsoft.graph.subjectRightsRequestMailboxLocation`";
    "pauseAfterEstimate" PAUSE_AFTER_ESTIMATE, pause_after_estimate bool -> Option<bool>, with_pause_after_estimate(bool), "`pauseAfterEstimate`: `Edm.Boolean`";
    "siteLocations" SITE_LOCATIONS, site_locations model -> Option<&super::SubjectRightsRequestSiteLocation>, with_site_locations(super::SubjectRightsRequestSiteLocation), "`siteLocations`: `microsoft.graph.subjectRightsRequestSiteLocation`";
    "stages" STAGES, stages models -> Option<&[super::SubjectRightsRequestStageDetail]>, with_stages(Vec<super::SubjectRightsRequestStageDetail>), "`stages`: `Collection(microsoft.graph.subjectRightsRequestStageDetail)`";
    "status" STATUS, status enumeration -> Option<super::SubjectRightsRequestStatus>, with_status(super::SubjectRightsRequestStatus), "`status`: `microsoft.graph.subjectRightsRequestStatus`" "Possible values are: active, closed, unknownFutureValue.";
    "type" TYPE, type_ enumeration -> Option<super::SubjectRightsRequestType>, with_type(super::SubjectRightsRequestType), "`type`: `microsoft.graph.subjectRightsRequestType`" "Possible values are: export, delete, access, tagForAction, unknownFutureValue.";
    "pauseAfterDownload" PAUSE_AFTER_DOWNLOAD, pause_after_download str -> Option<&str>, with_pause_after_download(String), "`pauseAfterDownload`: `Edm.String`";
    "regulations" REGULATIONS, regulations strs -> Option<Vec<&str>>, with_regulations(Vec<String>), "`regulations`: `Collection(Edm.String)`";
    "notes" NOTES, notes models -> Option<&[super::AuthoredNote]>, with_notes(Vec<super::AuthoredNote>), "`notes`: `Collection(microsoft.graph.authoredNote)`";
    "team" TEAM, team model -> Option<&super::Team>, with_team(super::Team), "`team`: `microsoft.graph.team`" if (feature = "teams");
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from subjectrightsrequestmailboxlocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestAllMailboxLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestallmailboxlocation?view=graph-rest-beta), with the accessors of [`SubjectRightsRequestMailboxLocation`](super::SubjectRightsRequestMailboxLocation)
    SubjectRightsRequestAllMailboxLocation: super::SubjectRightsRequestMailboxLocation = "microsoft.graph.subjectRightsRequestAllMailboxLocation"
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from subjectrightsrequestsitelocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestAllSiteLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestallsitelocation?view=graph-rest-beta), with the accessors of [`SubjectRightsRequestSiteLocation`](super::SubjectRightsRequestSiteLocation)
    SubjectRightsRequestAllSiteLocation: super::SubjectRightsRequestSiteLocation = "microsoft.graph.subjectRightsRequestAllSiteLocation"
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestDetail`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestdetail?view=graph-rest-beta)
    SubjectRightsRequestDetail = "microsoft.graph.subjectRightsRequestDetail";
    "excludedItemCount" EXCLUDED_ITEM_COUNT, excluded_item_count i64 -> Option<i64>, with_excluded_item_count(i64), "`excludedItemCount`: `Edm.Int64`";
    "insightCounts" INSIGHT_COUNTS, insight_counts models -> Option<&[super::KeyValuePair]>, with_insight_counts(Vec<super::KeyValuePair>), "`insightCounts`: `Collection(microsoft.graph.keyValuePair)`";
    "itemCount" ITEM_COUNT, item_count i64 -> Option<i64>, with_item_count(i64), "`itemCount`: `Edm.Int64`";
    "itemNeedReview" ITEM_NEED_REVIEW, item_need_review i64 -> Option<i64>, with_item_need_review(i64), "`itemNeedReview`: `Edm.Int64`";
    "productItemCounts" PRODUCT_ITEM_COUNTS, product_item_counts models -> Option<&[super::KeyValuePair]>, with_product_item_counts(Vec<super::KeyValuePair>), "`productItemCounts`: `Collection(microsoft.graph.keyValuePair)`";
    "signedOffItemCount" SIGNED_OFF_ITEM_COUNT, signed_off_item_count i64 -> Option<i64>, with_signed_off_item_count(i64), "`signedOffItemCount`: `Edm.Int64`";
    "totalItemSize" TOTAL_ITEM_SIZE, total_item_size i64 -> Option<i64>, with_total_item_size(i64), "`totalItemSize`: `Edm.Int64`";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from subjectrightsrequestmailboxlocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestenumeratedmailboxlocation?view=graph-rest-beta), with the accessors of [`SubjectRightsRequestMailboxLocation`](super::SubjectRightsRequestMailboxLocation)
    SubjectRightsRequestEnumeratedMailboxLocation: super::SubjectRightsRequestMailboxLocation = "microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation";
    "upns" UPNS, upns strs -> Option<Vec<&str>>, with_upns(Vec<String>), "`upns`: `Collection(Edm.String)`";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// Inherits from subjectrightsrequestsitelocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestEnumeratedSiteLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestenumeratedsitelocation?view=graph-rest-beta), with the accessors of [`SubjectRightsRequestSiteLocation`](super::SubjectRightsRequestSiteLocation)
    SubjectRightsRequestEnumeratedSiteLocation: super::SubjectRightsRequestSiteLocation = "microsoft.graph.subjectRightsRequestEnumeratedSiteLocation";
    "Url" URL, url strs -> Option<Vec<&str>>, with_url(Vec<String>), "`Url`: `Collection(Edm.String)`";
    "urls" URLS, urls strs -> Option<Vec<&str>>, with_urls(Vec<String>), "`urls`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestHistory`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequesthistory?view=graph-rest-beta)
    SubjectRightsRequestHistory = "microsoft.graph.subjectRightsRequestHistory";
    "changedBy" CHANGED_BY, changed_by model -> Option<&super::IdentitySet>, with_changed_by(super::IdentitySet), "`changedBy`: `microsoft.graph.identitySet`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "stage" STAGE, stage enumeration -> Option<super::SubjectRightsRequestStage>, with_stage(super::SubjectRightsRequestStage), "`stage`: `microsoft.graph.subjectRightsRequestStage`" "Possible values are: contentRetrieval, contentReview, generateReport, contentDeletion, caseResolved, unknownFutureValue.";
    "stageStatus" STAGE_STATUS, stage_status enumeration -> Option<super::SubjectRightsRequestStageStatus>, with_stage_status(super::SubjectRightsRequestStageStatus), "`stageStatus`: `microsoft.graph.subjectRightsRequestStageStatus`" "Possible values are: notStarted, current, completed, failed, unknownFutureValue.";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`";
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestMailboxLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestmailboxlocation?view=graph-rest-beta)
    SubjectRightsRequestMailboxLocation = "microsoft.graph.subjectRightsRequestMailboxLocation" {
        "microsoft.graph.subjectRightsRequestAllMailboxLocation",
        "microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation",
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestSiteLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestsitelocation?view=graph-rest-beta)
    SubjectRightsRequestSiteLocation = "microsoft.graph.subjectRightsRequestSiteLocation" {
        "microsoft.graph.subjectRightsRequestAllSiteLocation",
        "microsoft.graph.subjectRightsRequestEnumeratedSiteLocation",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStage`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestStage = "microsoft.graph.subjectRightsRequestStage" {
        ContentRetrieval = "contentRetrieval",
        ContentReview = "contentReview",
        GenerateReport = "generateReport",
        ContentDeletion = "contentDeletion",
        CaseResolved = "caseResolved",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestStageDetail`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequeststagedetail?view=graph-rest-beta)
    SubjectRightsRequestStageDetail = "microsoft.graph.subjectRightsRequestStageDetail";
    "error" ERROR, error model -> Option<&super::PublicError>, with_error(super::PublicError), "`error`: `microsoft.graph.publicError`";
    "stage" STAGE, stage enumeration -> Option<super::SubjectRightsRequestStage>, with_stage(super::SubjectRightsRequestStage), "`stage`: `microsoft.graph.subjectRightsRequestStage`" "Possible values are: contentRetrieval, contentReview, generateReport, contentDeletion, caseResolved, unknownFutureValue.";
    "status" STATUS, status enumeration -> Option<super::SubjectRightsRequestStageStatus>, with_status(super::SubjectRightsRequestStageStatus), "`status`: `microsoft.graph.subjectRightsRequestStageStatus`" "Possible values are: notStarted, current, completed, failed, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStageStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestStageStatus = "microsoft.graph.subjectRightsRequestStageStatus" {
        NotStarted = "notStarted",
        Current = "current",
        Completed = "completed",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestStatus = "microsoft.graph.subjectRightsRequestStatus" {
        Active = "active",
        Closed = "closed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "privacy", feature = "security"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectRightsRequestType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SubjectRightsRequestType = "microsoft.graph.subjectRightsRequestType" {
        Export = "export",
        Delete = "delete",
        Access = "access",
        TagForAction = "tagForAction",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
crate::runtime::model! {
    /// [`microsoft.graph.subscription`](https://learn.microsoft.com/graph/api/resources/subscription?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Subscription: super::Entity = "microsoft.graph.subscription";
    inherited "id" ID, with_id(String), "`id`";
    "applicationId" APPLICATION_ID, application_id str -> Option<&str>, with_application_id(String), "`applicationId`: `Edm.String`, read-only" "Optional. Read-only.";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`" "Required. Supports multiple values. Possible values are: created, updated, deleted.";
    "clientState" CLIENT_STATE, client_state str -> Option<&str>, with_client_state(String), "`clientState`: `Edm.String`" "Optional.";
    "creatorId" CREATOR_ID, creator_id str -> Option<&str>, with_creator_id(String), "`creatorId`: `Edm.String`, read-only" "Optional. Read-only.";
    "encryptionCertificate" ENCRYPTION_CERTIFICATE, encryption_certificate str -> Option<&str>, with_encryption_certificate(String), "`encryptionCertificate`: `Edm.String`" "Optional.";
    "encryptionCertificateId" ENCRYPTION_CERTIFICATE_ID, encryption_certificate_id str -> Option<&str>, with_encryption_certificate_id(String), "`encryptionCertificateId`: `Edm.String`" "Optional.";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "includeResourceData" INCLUDE_RESOURCE_DATA, include_resource_data bool -> Option<bool>, with_include_resource_data(bool), "`includeResourceData`: `Edm.Boolean`" "Optional.";
    "latestSupportedTlsVersion" LATEST_SUPPORTED_TLS_VERSION, latest_supported_tls_version str -> Option<&str>, with_latest_supported_tls_version(String), "`latestSupportedTlsVersion`: `Edm.String`" "Optional. Possible values are: v1\\_0, v1\\_1, v1\\_2, v1\\_3.";
    "lifecycleNotificationUrl" LIFECYCLE_NOTIFICATION_URL, lifecycle_notification_url str -> Option<&str>, with_lifecycle_notification_url(String), "`lifecycleNotificationUrl`: `Edm.String`" "Optional.";
    "notificationContentType" NOTIFICATION_CONTENT_TYPE, notification_content_type str -> Option<&str>, with_notification_content_type(String), "`notificationContentType`: `Edm.String`" "Optional.";
    "notificationQueryOptions" NOTIFICATION_QUERY_OPTIONS, notification_query_options str -> Option<&str>, with_notification_query_options(String), "`notificationQueryOptions`: `Edm.String`" "Optional.";
    "notificationUrl" NOTIFICATION_URL, notification_url str -> Option<&str>, with_notification_url(String), "`notificationUrl`: `Edm.String`" "Required.";
    "notificationUrlAppId" NOTIFICATION_URL_APP_ID, notification_url_app_id str -> Option<&str>, with_notification_url_app_id(String), "`notificationUrlAppId`: `Edm.String`" "Optional.";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.systemFacet`](https://learn.microsoft.com/graph/api/resources/systemfacet?view=graph-rest-beta)
    SystemFacet = "microsoft.graph.systemFacet"
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

crate::runtime::model! {
    /// [`microsoft.graph.taxAreas`](https://learn.microsoft.com/graph/api/resources/dynamics-taxarea?view=graph-rest-beta)
    TaxAreas = "microsoft.graph.taxAreas";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "taxType" TAX_TYPE, tax_type str -> Option<&str>, with_tax_type(String), "`taxType`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.taxGroups`](https://learn.microsoft.com/graph/api/resources/dynamics-taxgroups?view=graph-rest-beta)
    TaxGroups = "microsoft.graph.taxGroups";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, read-only" "Read-only.";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "taxType" TAX_TYPE, tax_type str -> Option<&str>, with_tax_type(String), "`taxType`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
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

crate::runtime::model! {
    /// [`microsoft.graph.uploadSession`](https://learn.microsoft.com/graph/api/resources/uploadsession?view=graph-rest-beta)
    UploadSession = "microsoft.graph.uploadSession";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "nextExpectedRanges" NEXT_EXPECTED_RANGES, next_expected_ranges strs -> Option<Vec<&str>>, with_next_expected_ranges(Vec<String>), "`nextExpectedRanges`: `Collection(Edm.String)`";
    "uploadUrl" UPLOAD_URL, upload_url str -> Option<&str>, with_upload_url(String), "`uploadUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.uri`](https://learn.microsoft.com/graph/api/resources/intune-shared-uri?view=graph-rest-beta)
    Uri = "microsoft.graph.uri";
    "segments" SEGMENTS, segments strs -> Option<Vec<&str>>, with_segments(Vec<String>), "`segments`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.usageAuthMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UsageAuthMethod = "microsoft.graph.usageAuthMethod" {
        Email = "email",
        MobileSms = "mobileSMS",
        MobileCall = "mobileCall",
        OfficePhone = "officePhone",
        SecurityQuestion = "securityQuestion",
        AppNotification = "appNotification",
        AppCode = "appCode",
        AlternateMobileCall = "alternateMobileCall",
        Fido = "fido",
        AppPassword = "appPassword",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.usageRight`](https://learn.microsoft.com/graph/api/resources/usageright?view=graph-rest-beta)
    UsageRight = "microsoft.graph.usageRight";
    "catalogId" CATALOG_ID, catalog_id str -> Option<&str>, with_catalog_id(String), "`catalogId`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "serviceIdentifier" SERVICE_IDENTIFIER, service_identifier str -> Option<&str>, with_service_identifier(String), "`serviceIdentifier`: `Edm.String`";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`" "Possible values are: active, inactive, warning, suspended.";
}

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.user`](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-beta), [intune-shared-user](https://learn.microsoft.com/graph/api/resources/intune-shared-user?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    User: super::DirectoryObject = "microsoft.graph.user";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "aboutMe" ABOUT_ME, about_me str -> Option<&str>, with_about_me(String), "`aboutMe`: `Edm.String`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "ageGroup" AGE_GROUP, age_group str -> Option<&str>, with_age_group(String), "`ageGroup`: `Edm.String`" "Possible values are: null, Minor, NotAdult, Adult.";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::AssignedLicense]>, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`" "Not nullable.";
    "assignedPlans" ASSIGNED_PLANS, assigned_plans models -> Option<&[super::AssignedPlan]>, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`: `Collection(microsoft.graph.assignedPlan)`, read-only" "Read-only. Not nullable.";
    "birthday" BIRTHDAY, birthday date_time -> Parsed<OffsetDateTime>, with_birthday(OffsetDateTime), "`birthday`: `Edm.DateTimeOffset`";
    "businessPhones" BUSINESS_PHONES, business_phones strs -> Option<Vec<&str>>, with_business_phones(Vec<String>), "`businessPhones`: `Collection(Edm.String)`, read-only" "Read-only.";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "companyName" COMPANY_NAME, company_name str -> Option<&str>, with_company_name(String), "`companyName`: `Edm.String`";
    "consentProvidedForMinor" CONSENT_PROVIDED_FOR_MINOR, consent_provided_for_minor str -> Option<&str>, with_consent_provided_for_minor(String), "`consentProvidedForMinor`: `Edm.String`" "Possible values are: null, Granted, Denied, NotRequired.";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only. Nullable.";
    "creationType" CREATION_TYPE, creation_type str -> Option<&str>, with_creation_type(String), "`creationType`: `Edm.String`, read-only" "Read-only.";
    "customSecurityAttributes" CUSTOM_SECURITY_ATTRIBUTES, custom_security_attributes model -> Option<&super::CustomSecurityAttributeValue>, with_custom_security_attributes(super::CustomSecurityAttributeValue), "`customSecurityAttributes`: `microsoft.graph.customSecurityAttributeValue`" "Nullable.";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Supports multiple values.";
    "employeeHireDate" EMPLOYEE_HIRE_DATE, employee_hire_date date_time -> Parsed<OffsetDateTime>, with_employee_hire_date(OffsetDateTime), "`employeeHireDate`: `Edm.DateTimeOffset`";
    "employeeId" EMPLOYEE_ID, employee_id str -> Option<&str>, with_employee_id(String), "`employeeId`: `Edm.String`";
    "employeeOrgData" EMPLOYEE_ORG_DATA, employee_org_data model -> Option<&super::EmployeeOrgData>, with_employee_org_data(super::EmployeeOrgData), "`employeeOrgData`: `microsoft.graph.employeeOrgData`";
    "employeeType" EMPLOYEE_TYPE, employee_type str -> Option<&str>, with_employee_type(String), "`employeeType`: `Edm.String`";
    "externalUserState" EXTERNAL_USER_STATE, external_user_state str -> Option<&str>, with_external_user_state(String), "`externalUserState`: `Edm.String`";
    "externalUserStateChangeDateTime" EXTERNAL_USER_STATE_CHANGE_DATE_TIME, external_user_state_change_date_time str -> Option<&str>, with_external_user_state_change_date_time(String), "`externalUserStateChangeDateTime`: `Edm.String`";
    "faxNumber" FAX_NUMBER, fax_number str -> Option<&str>, with_fax_number(String), "`faxNumber`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "hireDate" HIRE_DATE, hire_date date_time -> Parsed<OffsetDateTime>, with_hire_date(OffsetDateTime), "`hireDate`: `Edm.DateTimeOffset`";
    "identities" IDENTITIES, identities models -> Option<&[super::ObjectIdentity]>, with_identities(Vec<super::ObjectIdentity>), "`identities`: `Collection(microsoft.graph.objectIdentity)`";
    "imAddresses" IM_ADDRESSES, im_addresses strs -> Option<Vec<&str>>, with_im_addresses(Vec<String>), "`imAddresses`: `Collection(Edm.String)`, read-only" "Read-only.";
    "infoCatalogs" INFO_CATALOGS, info_catalogs strs -> Option<Vec<&str>>, with_info_catalogs(Vec<String>), "`infoCatalogs`: `Collection(Edm.String)`";
    "interests" INTERESTS, interests strs -> Option<Vec<&str>>, with_interests(Vec<String>), "`interests`: `Collection(Edm.String)`";
    "isResourceAccount" IS_RESOURCE_ACCOUNT, is_resource_account bool -> Option<bool>, with_is_resource_account(bool), "`isResourceAccount`: `Edm.Boolean`";
    "jobTitle" JOB_TITLE, job_title str -> Option<&str>, with_job_title(String), "`jobTitle`: `Edm.String`";
    "lastPasswordChangeDateTime" LAST_PASSWORD_CHANGE_DATE_TIME, last_password_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_password_change_date_time(OffsetDateTime), "`lastPasswordChangeDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "legalAgeGroupClassification" LEGAL_AGE_GROUP_CLASSIFICATION, legal_age_group_classification str -> Option<&str>, with_legal_age_group_classification(String), "`legalAgeGroupClassification`: `Edm.String`, read-only" "Read-only. Possible values are: null, MinorWithOutParentalConsent, MinorWithParentalConsent, MinorNoParentalConsentRequired, NotAdult, Adult.";
    "licenseAssignmentStates" LICENSE_ASSIGNMENT_STATES, license_assignment_states models -> Option<&[super::LicenseAssignmentState]>, with_license_assignment_states(Vec<super::LicenseAssignmentState>), "`licenseAssignmentStates`: `Collection(microsoft.graph.licenseAssignmentState)`, read-only" "Read-only.";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`";
    "mailboxSettings" MAILBOX_SETTINGS, mailbox_settings model -> Option<&super::MailboxSettings>, with_mailbox_settings(super::MailboxSettings), "`mailboxSettings`: `microsoft.graph.mailboxSettings`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`, read-only" "Read-only.";
    "mySite" MY_SITE, my_site str -> Option<&str>, with_my_site(String), "`mySite`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "onPremisesDistinguishedName" ON_PREMISES_DISTINGUISHED_NAME, on_premises_distinguished_name str -> Option<&str>, with_on_premises_distinguished_name(String), "`onPremisesDistinguishedName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesDomainName" ON_PREMISES_DOMAIN_NAME, on_premises_domain_name str -> Option<&str>, with_on_premises_domain_name(String), "`onPremisesDomainName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesExtensionAttributes" ON_PREMISES_EXTENSION_ATTRIBUTES, on_premises_extension_attributes model -> Option<&super::OnPremisesExtensionAttributes>, with_on_premises_extension_attributes(super::OnPremisesExtensionAttributes), "`onPremisesExtensionAttributes`: `microsoft.graph.onPremisesExtensionAttributes`, read-only" "Read-only.";
    "onPremisesImmutableId" ON_PREMISES_IMMUTABLE_ID, on_premises_immutable_id str -> Option<&str>, with_on_premises_immutable_id(String), "`onPremisesImmutableId`: `Edm.String`";
    "onPremisesLastSyncDateTime" ON_PREMISES_LAST_SYNC_DATE_TIME, on_premises_last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_on_premises_last_sync_date_time(OffsetDateTime), "`onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "onPremisesProvisioningErrors" ON_PREMISES_PROVISIONING_ERRORS, on_premises_provisioning_errors models -> Option<&[super::OnPremisesProvisioningError]>, with_on_premises_provisioning_errors(Vec<super::OnPremisesProvisioningError>), "`onPremisesProvisioningErrors`: `Collection(microsoft.graph.onPremisesProvisioningError)`";
    "onPremisesSamAccountName" ON_PREMISES_SAM_ACCOUNT_NAME, on_premises_sam_account_name str -> Option<&str>, with_on_premises_sam_account_name(String), "`onPremisesSamAccountName`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSecurityIdentifier" ON_PREMISES_SECURITY_IDENTIFIER, on_premises_security_identifier str -> Option<&str>, with_on_premises_security_identifier(String), "`onPremisesSecurityIdentifier`: `Edm.String`, read-only" "Read-only.";
    "onPremisesSyncEnabled" ON_PREMISES_SYNC_ENABLED, on_premises_sync_enabled bool -> Option<bool>, with_on_premises_sync_enabled(bool), "`onPremisesSyncEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "onPremisesUserPrincipalName" ON_PREMISES_USER_PRINCIPAL_NAME, on_premises_user_principal_name str -> Option<&str>, with_on_premises_user_principal_name(String), "`onPremisesUserPrincipalName`: `Edm.String`, read-only" "Read-only.";
    "otherMails" OTHER_MAILS, other_mails strs -> Option<Vec<&str>>, with_other_mails(Vec<String>), "`otherMails`: `Collection(Edm.String)`";
    "passwordPolicies" PASSWORD_POLICIES, password_policies str -> Option<&str>, with_password_policies(String), "`passwordPolicies`: `Edm.String`" "Possible values are: DisableStrongPassword.";
    "passwordProfile" PASSWORD_PROFILE, password_profile model -> Option<&super::PasswordProfile>, with_password_profile(super::PasswordProfile), "`passwordProfile`: `microsoft.graph.passwordProfile`";
    "pastProjects" PAST_PROJECTS, past_projects strs -> Option<Vec<&str>>, with_past_projects(Vec<String>), "`pastProjects`: `Collection(Edm.String)`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "preferredDataLocation" PREFERRED_DATA_LOCATION, preferred_data_location str -> Option<&str>, with_preferred_data_location(String), "`preferredDataLocation`: `Edm.String`";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "preferredName" PREFERRED_NAME, preferred_name str -> Option<&str>, with_preferred_name(String), "`preferredName`: `Edm.String`";
    "provisionedPlans" PROVISIONED_PLANS, provisioned_plans models -> Option<&[super::ProvisionedPlan]>, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`, read-only" "Read-only. Not nullable.";
    "proxyAddresses" PROXY_ADDRESSES, proxy_addresses strs -> Option<Vec<&str>>, with_proxy_addresses(Vec<String>), "`proxyAddresses`: `Collection(Edm.String)`, read-only" "Read-only. Not nullable.";
    "refreshTokensValidFromDateTime" REFRESH_TOKENS_VALID_FROM_DATE_TIME, refresh_tokens_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_refresh_tokens_valid_from_date_time(OffsetDateTime), "`refreshTokensValidFromDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "responsibilities" RESPONSIBILITIES, responsibilities strs -> Option<Vec<&str>>, with_responsibilities(Vec<String>), "`responsibilities`: `Collection(Edm.String)`";
    "schools" SCHOOLS, schools strs -> Option<Vec<&str>>, with_schools(Vec<String>), "`schools`: `Collection(Edm.String)`";
    "securityIdentifier" SECURITY_IDENTIFIER, security_identifier str -> Option<&str>, with_security_identifier(String), "`securityIdentifier`: `Edm.String`, read-only" "Read-only.";
    "showInAddressList" SHOW_IN_ADDRESS_LIST, show_in_address_list bool -> Option<bool>, with_show_in_address_list(bool), "`showInAddressList`: `Edm.Boolean`";
    "signInSessionsValidFromDateTime" SIGN_IN_SESSIONS_VALID_FROM_DATE_TIME, sign_in_sessions_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_sign_in_sessions_valid_from_date_time(OffsetDateTime), "`signInSessionsValidFromDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "skills" SKILLS, skills strs -> Option<Vec<&str>>, with_skills(Vec<String>), "`skills`: `Collection(Edm.String)`";
    "signInActivity" SIGN_IN_ACTIVITY, sign_in_activity model -> Option<&super::SignInActivity>, with_sign_in_activity(super::SignInActivity), "`signInActivity`: `microsoft.graph.signInActivity`, read-only" "Read-only.";
    "state" STATE, state str -> Option<&str>, with_state(String), "`state`: `Edm.String`";
    "streetAddress" STREET_ADDRESS, street_address str -> Option<&str>, with_street_address(String), "`streetAddress`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "usageLocation" USAGE_LOCATION, usage_location str -> Option<&str>, with_usage_location(String), "`usageLocation`: `Edm.String`" "Not nullable.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userType" USER_TYPE, user_type str -> Option<&str>, with_user_type(String), "`userType`: `Edm.String`";
    "deviceEnrollmentLimit" DEVICE_ENROLLMENT_LIMIT, device_enrollment_limit i32 -> Option<i32>, with_device_enrollment_limit(i32), "`deviceEnrollmentLimit`: `Edm.Int32`";
    "agreementAcceptances" AGREEMENT_ACCEPTANCES, agreement_acceptances models -> Option<&[super::AgreementAcceptance]>, with_agreement_acceptances(Vec<super::AgreementAcceptance>), "`agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`, read-only" "Read-only. Nullable." if (feature = "governance");
    "appRoleAssignments" APP_ROLE_ASSIGNMENTS, app_role_assignments models -> Option<&[super::AppRoleAssignment]>, with_app_role_assignments(Vec<super::AppRoleAssignment>), "`appRoleAssignments`: `Collection(microsoft.graph.appRoleAssignment)`" if (any(feature = "applications", feature = "groups", feature = "users"));
    "authentication" AUTHENTICATION, authentication model -> Option<&super::Authentication>, with_authentication(super::Authentication), "`authentication`: `microsoft.graph.authentication`" if (feature = "authentication");
    "calendar" CALENDAR, calendar model -> Option<&super::Calendar>, with_calendar(super::Calendar), "`calendar`: `microsoft.graph.calendar`, read-only" "Read-only." if (feature = "calendar");
    "calendarGroups" CALENDAR_GROUPS, calendar_groups models -> Option<&[super::CalendarGroup]>, with_calendar_groups(Vec<super::CalendarGroup>), "`calendarGroups`: `Collection(microsoft.graph.calendarGroup)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "calendars" CALENDARS, calendars models -> Option<&[super::Calendar]>, with_calendars(Vec<super::Calendar>), "`calendars`: `Collection(microsoft.graph.calendar)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "contactFolders" CONTACT_FOLDERS, contact_folders models -> Option<&[super::ContactFolder]>, with_contact_folders(Vec<super::ContactFolder>), "`contactFolders`: `Collection(microsoft.graph.contactFolder)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "contacts" CONTACTS, contacts models -> Option<&[super::Contact]>, with_contacts(Vec<super::Contact>), "`contacts`: `Collection(microsoft.graph.contact)`, read-only" "Read-only. Nullable." if (feature = "contacts");
    "createdObjects" CREATED_OBJECTS, created_objects models -> Option<&[super::DirectoryObject]>, with_created_objects(Vec<super::DirectoryObject>), "`createdObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "directReports" DIRECT_REPORTS, direct_reports models -> Option<&[super::DirectoryObject]>, with_direct_reports(Vec<super::DirectoryObject>), "`directReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "drive" DRIVE, drive model -> Option<&super::Drive>, with_drive(super::Drive), "`drive`: `microsoft.graph.drive`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "drives" DRIVES, drives models -> Option<&[super::Drive]>, with_drives(Vec<super::Drive>), "`drives`: `Collection(microsoft.graph.drive)`, read-only" "Read-only." if (any(feature = "files", feature = "sites"));
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`, read-only" "Read-only. Nullable." if (feature = "calendar");
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`" "Nullable.";
    "inferenceClassification" INFERENCE_CLASSIFICATION, inference_classification model -> Option<&super::InferenceClassification>, with_inference_classification(super::InferenceClassification), "`inferenceClassification`: `microsoft.graph.inferenceClassification`" if (feature = "mail");
    "insights" INSIGHTS, insights model -> Option<&super::ItemInsights>, with_insights(super::ItemInsights), "`insights`: `microsoft.graph.itemInsights`, read-only" "Read-only. Nullable." if (feature = "files");
    "joinedGroups" JOINED_GROUPS, joined_groups models -> Option<&[super::Group]>, with_joined_groups(Vec<super::Group>), "`joinedGroups`: `Collection(microsoft.graph.group)`, read-only" "Read-only. Nullable.";
    "mailFolders" MAIL_FOLDERS, mail_folders models -> Option<&[super::MailFolder]>, with_mail_folders(Vec<super::MailFolder>), "`mailFolders`: `Collection(microsoft.graph.mailFolder)`, read-only" "Read-only. Nullable." if (feature = "mail");
    "manager" MANAGER, manager model -> Option<&super::DirectoryObject>, with_manager(super::DirectoryObject), "`manager`: `microsoft.graph.directoryObject`, read-only" "Read-only.";
    "memberOf" MEMBER_OF, member_of models -> Option<&[super::DirectoryObject]>, with_member_of(Vec<super::DirectoryObject>), "`memberOf`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "joinedTeams" JOINED_TEAMS, joined_teams models -> Option<&[super::Team]>, with_joined_teams(Vec<super::Team>), "`joinedTeams`: `Collection(microsoft.graph.team)`, read-only" "Read-only. Nullable." if (feature = "teams");
    "messages" MESSAGES, messages models -> Option<&[super::Message]>, with_messages(Vec<super::Message>), "`messages`: `Collection(microsoft.graph.message)`, read-only" "Read-only. Nullable." if (any(feature = "mail", feature = "tasks"));
    "onenote" ONENOTE, onenote model -> Option<&super::Onenote>, with_onenote(super::Onenote), "`onenote`: `microsoft.graph.onenote`, read-only" "Read-only." if (feature = "onenote");
    "outlook" OUTLOOK, outlook model -> Option<&super::OutlookUser>, with_outlook(super::OutlookUser), "`outlook`: `microsoft.graph.outlookUser`, read-only" "Read-only. Nullable." if (feature = "mail");
    "ownedDevices" OWNED_DEVICES, owned_devices models -> Option<&[super::DirectoryObject]>, with_owned_devices(Vec<super::DirectoryObject>), "`ownedDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "ownedObjects" OWNED_OBJECTS, owned_objects models -> Option<&[super::DirectoryObject]>, with_owned_objects(Vec<super::DirectoryObject>), "`ownedObjects`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "pendingAccessReviewInstances" PENDING_ACCESS_REVIEW_INSTANCES, pending_access_review_instances models -> Option<&[super::AccessReviewInstance]>, with_pending_access_review_instances(Vec<super::AccessReviewInstance>), "`pendingAccessReviewInstances`: `Collection(microsoft.graph.accessReviewInstance)`" if (feature = "governance");
    "people" PEOPLE, people models -> Option<&[super::Person]>, with_people(Vec<super::Person>), "`people`: `Collection(microsoft.graph.person)`, read-only" "Read-only." if (feature = "contacts");
    "photo" PHOTO, photo model -> Option<&super::ProfilePhoto>, with_photo(super::ProfilePhoto), "`photo`: `microsoft.graph.profilePhoto`, read-only" "Read-only." if (any(feature = "groups", feature = "teams", feature = "users"));
    "photos" PHOTOS, photos models -> Option<&[super::Photo]>, with_photos(Vec<super::Photo>), "`photos`: `Collection(microsoft.graph.photo)`, read-only" "Read-only. Nullable.";
    "planner" PLANNER, planner model -> Option<&super::PlannerUser>, with_planner(super::PlannerUser), "`planner`: `microsoft.graph.plannerUser`, read-only" "Read-only. Nullable." if (any(feature = "files", feature = "tasks"));
    "profile" PROFILE, profile model -> Option<&super::Profile>, with_profile(super::Profile), "`profile`: `microsoft.graph.profile`" if (feature = "profile");
    "registeredDevices" REGISTERED_DEVICES, registered_devices models -> Option<&[super::DirectoryObject]>, with_registered_devices(Vec<super::DirectoryObject>), "`registeredDevices`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only. Nullable.";
    "scopedRoleMemberOf" SCOPED_ROLE_MEMBER_OF, scoped_role_member_of models -> Option<&[super::ScopedRoleMembership]>, with_scoped_role_member_of(Vec<super::ScopedRoleMembership>), "`scopedRoleMemberOf`: `Collection(microsoft.graph.scopedRoleMembership)`, read-only" "Read-only. Nullable." if (any(feature = "directory", feature = "users"));
    "settings" SETTINGS, settings model -> Option<&super::UserSettings>, with_settings(super::UserSettings), "`settings`: `microsoft.graph.userSettings`, read-only" "Read-only. Nullable." if (feature = "users");
    "teamwork" TEAMWORK, teamwork model -> Option<&super::UserTeamwork>, with_teamwork(super::UserTeamwork), "`teamwork`: `microsoft.graph.userTeamwork`, read-only" "Read-only. Nullable." if (feature = "teams");
    "todo" TODO, todo model -> Option<&super::Todo>, with_todo(super::Todo), "`todo`: `microsoft.graph.todo`" if (feature = "tasks");
    "transitiveMemberOf" TRANSITIVE_MEMBER_OF, transitive_member_of models -> Option<&[super::DirectoryObject]>, with_transitive_member_of(Vec<super::DirectoryObject>), "`transitiveMemberOf`: `Collection(microsoft.graph.directoryObject)`" "Nullable.";
    "transitiveReports" TRANSITIVE_REPORTS, transitive_reports models -> Option<&[super::DirectoryObject]>, with_transitive_reports(Vec<super::DirectoryObject>), "`transitiveReports`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
    "usageRights" USAGE_RIGHTS, usage_rights models -> Option<&[super::UsageRight]>, with_usage_rights(Vec<super::UsageRight>), "`usageRights`: `Collection(microsoft.graph.usageRight)`" if (any(feature = "directory", feature = "users"));
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`" if (feature = "intune");
    "managedAppRegistrations" MANAGED_APP_REGISTRATIONS, managed_app_registrations models -> Option<&[super::ManagedAppRegistration]>, with_managed_app_registrations(Vec<super::ManagedAppRegistration>), "`managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`" if (feature = "intune");
    "deviceEnrollmentConfigurations" DEVICE_ENROLLMENT_CONFIGURATIONS, device_enrollment_configurations models -> Option<&[super::DeviceEnrollmentConfiguration]>, with_device_enrollment_configurations(Vec<super::DeviceEnrollmentConfiguration>), "`deviceEnrollmentConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`" if (feature = "intune");
    "deviceManagementTroubleshootingEvents" DEVICE_MANAGEMENT_TROUBLESHOOTING_EVENTS, device_management_troubleshooting_events models -> Option<&[super::DeviceManagementTroubleshootingEvent]>, with_device_management_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`deviceManagementTroubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`" if (feature = "intune");
    "mobileAppIntentAndStates" MOBILE_APP_INTENT_AND_STATES, mobile_app_intent_and_states models -> Option<&[super::MobileAppIntentAndState]>, with_mobile_app_intent_and_states(Vec<super::MobileAppIntentAndState>), "`mobileAppIntentAndStates`: `Collection(microsoft.graph.mobileAppIntentAndState)`" if (feature = "intune");
    "mobileAppTroubleshootingEvents" MOBILE_APP_TROUBLESHOOTING_EVENTS, mobile_app_troubleshooting_events models -> Option<&[super::MobileAppTroubleshootingEvent]>, with_mobile_app_troubleshooting_events(Vec<super::MobileAppTroubleshootingEvent>), "`mobileAppTroubleshootingEvents`: `Collection(microsoft.graph.mobileAppTroubleshootingEvent)`" if (feature = "intune");
}

crate::runtime::model! {
    /// [`microsoft.graph.userAnalytics`](https://learn.microsoft.com/graph/api/resources/useranalytics?view=graph-rest-beta)
    UserAnalytics = "microsoft.graph.userAnalytics";
    "settings" SETTINGS, settings model -> Option<&super::Settings>, with_settings(super::Settings), "`settings`: `microsoft.graph.settings`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "activityStatistics" ACTIVITY_STATISTICS, activity_statistics models -> Option<&[super::ActivityStatistics]>, with_activity_statistics(Vec<super::ActivityStatistics>), "`activityStatistics`: `Collection(microsoft.graph.activityStatistics)`, read-only" "Read-only. Nullable." if (feature = "users");
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsSettings`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticssettings?view=graph-rest-beta)
    UserExperienceAnalyticsSettings = "microsoft.graph.userExperienceAnalyticsSettings";
    "configurationManagerDataConnectorConfigured" CONFIGURATION_MANAGER_DATA_CONNECTOR_CONFIGURED, configuration_manager_data_connector_configured bool -> Option<bool>, with_configuration_manager_data_connector_configured(bool), "`configurationManagerDataConnectorConfigured`: `Edm.Boolean`";
}

#[cfg(any(feature = "governance", feature = "print", feature = "reports"))]
crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.userIdentity`](https://learn.microsoft.com/graph/api/resources/useridentity?view=graph-rest-beta), with the accessors of [`Identity`](super::Identity)
    UserIdentity: super::Identity = "microsoft.graph.userIdentity" {
        "microsoft.graph.auditUserIdentity",
    };
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userPurpose`](https://learn.microsoft.com/graph/api/resources/userpurpose?view=graph-rest-beta)
    UserPurpose = "microsoft.graph.userPurpose";
    "value" VALUE, value enumeration -> Option<super::Mailboxrecipienttype>, with_value(super::Mailboxrecipienttype), "`value`: `microsoft.graph.mailboxrecipienttype`" "Possible values are: unknown, user, linked, shared, room, equipment, others.";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.userSet`](https://learn.microsoft.com/graph/api/resources/userset?view=graph-rest-beta)
    UserSet = "microsoft.graph.userSet" {
        "microsoft.graph.connectedOrganizationMembers",
        "microsoft.graph.externalSponsors",
        "microsoft.graph.groupMembers",
        "microsoft.graph.internalSponsors",
        "microsoft.graph.requestorManager",
        "microsoft.graph.singleUser",
    };
    "isBackup" IS_BACKUP, is_backup bool -> Option<bool>, with_is_backup(bool), "`isBackup`: `Edm.Boolean`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.verifiedCustomDomainCertificatesMetadata`](https://learn.microsoft.com/graph/api/resources/verifiedcustomdomaincertificatesmetadata?view=graph-rest-beta)
    VerifiedCustomDomainCertificatesMetadata = "microsoft.graph.verifiedCustomDomainCertificatesMetadata";
    "expiryDate" EXPIRY_DATE, expiry_date date_time -> Parsed<OffsetDateTime>, with_expiry_date(OffsetDateTime), "`expiryDate`: `Edm.DateTimeOffset`";
    "issueDate" ISSUE_DATE, issue_date date_time -> Parsed<OffsetDateTime>, with_issue_date(OffsetDateTime), "`issueDate`: `Edm.DateTimeOffset`";
    "issuerName" ISSUER_NAME, issuer_name str -> Option<&str>, with_issuer_name(String), "`issuerName`: `Edm.String`";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory", feature = "reports"))]
crate::runtime::model! {
    /// [`microsoft.graph.verifiedPublisher`](https://learn.microsoft.com/graph/api/resources/verifiedpublisher?view=graph-rest-beta)
    VerifiedPublisher = "microsoft.graph.verifiedPublisher";
    "addedDateTime" ADDED_DATE_TIME, added_date_time date_time -> Parsed<OffsetDateTime>, with_added_date_time(OffsetDateTime), "`addedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "verifiedPublisherId" VERIFIED_PUBLISHER_ID, verified_publisher_id str -> Option<&str>, with_verified_publisher_id(String), "`verifiedPublisherId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.versionAction`](https://learn.microsoft.com/graph/api/resources/versionaction?view=graph-rest-beta)
    VersionAction = "microsoft.graph.versionAction";
    "newVersion" NEW_VERSION, new_version str -> Option<&str>, with_new_version(String), "`newVersion`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.video`](https://learn.microsoft.com/graph/api/resources/video?view=graph-rest-beta)
    Video = "microsoft.graph.video";
    "audioBitsPerSample" AUDIO_BITS_PER_SAMPLE, audio_bits_per_sample i32 -> Option<i32>, with_audio_bits_per_sample(i32), "`audioBitsPerSample`: `Edm.Int32`";
    "audioChannels" AUDIO_CHANNELS, audio_channels i32 -> Option<i32>, with_audio_channels(i32), "`audioChannels`: `Edm.Int32`";
    "audioFormat" AUDIO_FORMAT, audio_format str -> Option<&str>, with_audio_format(String), "`audioFormat`: `Edm.String`";
    "audioSamplesPerSecond" AUDIO_SAMPLES_PER_SECOND, audio_samples_per_second i32 -> Option<i32>, with_audio_samples_per_second(i32), "`audioSamplesPerSecond`: `Edm.Int32`";
    "bitrate" BITRATE, bitrate i32 -> Option<i32>, with_bitrate(i32), "`bitrate`: `Edm.Int32`";
    "duration" DURATION, duration i64 -> Option<i64>, with_duration(i64), "`duration`: `Edm.Int64`";
    "fourCC" FOUR_CC, four_cc str -> Option<&str>, with_four_cc(String), "`fourCC`: `Edm.String`";
    "framerate" FRAMERATE, framerate f64 -> Option<f64>, with_framerate(f64), "`framerate`: `Edm.Double`";
    "height" HEIGHT, height i32 -> Option<i32>, with_height(i32), "`height`: `Edm.Int32`";
    "width" WIDTH, width i32 -> Option<i32>, with_width(i32), "`width`: `Edm.Int32`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.webApplication`](https://learn.microsoft.com/graph/api/resources/webapplication?view=graph-rest-beta)
    WebApplication = "microsoft.graph.webApplication";
    "homePageUrl" HOME_PAGE_URL, home_page_url str -> Option<&str>, with_home_page_url(String), "`homePageUrl`: `Edm.String`";
    "implicitGrantSettings" IMPLICIT_GRANT_SETTINGS, implicit_grant_settings model -> Option<&super::ImplicitGrantSettings>, with_implicit_grant_settings(super::ImplicitGrantSettings), "`implicitGrantSettings`: `microsoft.graph.implicitGrantSettings`";
    "logoutUrl" LOGOUT_URL, logout_url str -> Option<&str>, with_logout_url(String), "`logoutUrl`: `Edm.String`";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
    "redirectUriSettings" REDIRECT_URI_SETTINGS, redirect_uri_settings models -> Option<&[super::RedirectUriSettings]>, with_redirect_uri_settings(Vec<super::RedirectUriSettings>), "`redirectUriSettings`: `Collection(microsoft.graph.redirectUriSettings)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.webPart`](https://learn.microsoft.com/graph/api/resources/webpart?view=graph-rest-beta)
    WebPart = "microsoft.graph.webPart";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, read-only" "Read-only.";
    "data" DATA, data model -> Option<&super::SitePageData>, with_data(super::SitePageData), "`data`: `microsoft.graph.sitePageData`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.weekIndex`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WeekIndex = "microsoft.graph.weekIndex" {
        First = "first",
        Second = "second",
        Third = "third",
        Fourth = "fourth",
        Last = "last",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.windowsApplication`](https://learn.microsoft.com/graph/api/resources/windowsapplication?view=graph-rest-beta)
    WindowsApplication = "microsoft.graph.windowsApplication";
    "packageSid" PACKAGE_SID, package_sid str -> Option<&str>, with_package_sid(String), "`packageSid`: `Edm.String`, read-only" "Optional. Read-only.";
    "redirectUris" REDIRECT_URIS, redirect_uris strs -> Option<Vec<&str>>, with_redirect_uris(Vec<String>), "`redirectUris`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.workingHours`](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-beta)
    WorkingHours = "microsoft.graph.workingHours";
    "daysOfWeek" DAYS_OF_WEEK, days_of_week enumerations -> Option<Vec<super::DayOfWeek>>, with_days_of_week(Vec<super::DayOfWeek>), "`daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`";
    "startTime" START_TIME, start_time time_of_day -> Parsed<Time>, with_start_time(Time), "`startTime`: `Edm.TimeOfDay`";
    "endTime" END_TIME, end_time time_of_day -> Parsed<Time>, with_end_time(Time), "`endTime`: `Edm.TimeOfDay`";
    "timeZone" TIME_ZONE, time_zone model -> Option<&super::TimeZoneBase>, with_time_zone(super::TimeZoneBase), "`timeZone`: `microsoft.graph.timeZoneBase`";
}

crate::runtime::model! {
    /// [`microsoft.graph.writebackConfiguration`](https://learn.microsoft.com/graph/api/resources/writebackconfiguration?view=graph-rest-beta)
    WritebackConfiguration = "microsoft.graph.writebackConfiguration" {
        "microsoft.graph.groupWritebackConfiguration",
    };
    "isEnabled" IS_ENABLED, is_enabled bool -> Option<bool>, with_is_enabled(bool), "`isEnabled`: `Edm.Boolean`";
}
