// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Value};

#[cfg(any(feature = "applications", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.oAuth2PermissionGrant`](https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Oauth2PermissionGrant: super::Entity = "microsoft.graph.oAuth2PermissionGrant";
    inherited "id" ID, with_id(String), "`id`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`" "Required.";
    "consentType" CONSENT_TYPE, consent_type str -> Option<&str>, with_consent_type(String), "`consentType`: `Edm.String`" "Required.";
    "principalId" PRINCIPAL_ID, principal_id str -> Option<&str>, with_principal_id(String), "`principalId`: `Edm.String`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.objectIdentity`](https://learn.microsoft.com/graph/api/resources/objectidentity?view=graph-rest-1.0)
    ObjectIdentity = "microsoft.graph.objectIdentity";
    "signInType" SIGN_IN_TYPE, sign_in_type str -> Option<&str>, with_sign_in_type(String), "`signInType`: `Edm.String`";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`";
    "issuerAssignedId" ISSUER_ASSIGNED_ID, issuer_assigned_id str -> Option<&str>, with_issuer_assigned_id(String), "`issuerAssignedId`: `Edm.String`" "Supports multiple values.";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.oidcAddressInboundClaims`, metadata
    OidcAddressInboundClaims = "microsoft.graph.oidcAddressInboundClaims";
    "country" COUNTRY, country str -> Option<&str>, with_country(String), "`country`: `Edm.String`, metadata";
    "locality" LOCALITY, locality str -> Option<&str>, with_locality(String), "`locality`: `Edm.String`, metadata";
    "postal_code" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postal_code`: `Edm.String`, metadata";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, metadata";
    "street_address" STREET_ADDRESS, street_address str -> Option<&str>, with_street_address(String), "`street_address`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.oidcClientAuthentication`, metadata
    OidcClientAuthentication = "microsoft.graph.oidcClientAuthentication" {
        "microsoft.graph.oidcClientSecretAuthentication",
        "microsoft.graph.oidcPrivateJwtKeyClientAuthentication",
    }
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.oidcClientSecretAuthentication`, metadata, with the accessors of [`OidcClientAuthentication`](super::OidcClientAuthentication)
    OidcClientSecretAuthentication: super::OidcClientAuthentication = "microsoft.graph.oidcClientSecretAuthentication";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.oidcIdentityProvider`, metadata, with the accessors of [`IdentityProviderBase`](super::IdentityProviderBase)
    OidcIdentityProvider: super::IdentityProviderBase, super::Entity = "microsoft.graph.oidcIdentityProvider";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    "clientAuthentication" CLIENT_AUTHENTICATION, client_authentication model -> Option<&super::OidcClientAuthentication>, with_client_authentication(super::OidcClientAuthentication), "`clientAuthentication`: `microsoft.graph.oidcClientAuthentication`, metadata";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`, metadata";
    "inboundClaimMapping" INBOUND_CLAIM_MAPPING, inbound_claim_mapping model -> Option<&super::OidcInboundClaimMappingOverride>, with_inbound_claim_mapping(super::OidcInboundClaimMappingOverride), "`inboundClaimMapping`: `microsoft.graph.oidcInboundClaimMappingOverride`, metadata";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`, metadata";
    "responseType" RESPONSE_TYPE, response_type flags -> Option<Flags<super::OidcResponseType>>, with_response_type(Flags<super::OidcResponseType>), "`responseType`: `microsoft.graph.oidcResponseType`, metadata";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`, metadata";
    "wellKnownEndpoint" WELL_KNOWN_ENDPOINT, well_known_endpoint str -> Option<&str>, with_well_known_endpoint(String), "`wellKnownEndpoint`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.oidcInboundClaimMappingOverride`, metadata
    OidcInboundClaimMappingOverride = "microsoft.graph.oidcInboundClaimMappingOverride";
    "address" ADDRESS, address model -> Option<&super::OidcAddressInboundClaims>, with_address(super::OidcAddressInboundClaims), "`address`: `microsoft.graph.oidcAddressInboundClaims`, metadata";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
    "email_verified" EMAIL_VERIFIED, email_verified str -> Option<&str>, with_email_verified(String), "`email_verified`: `Edm.String`, metadata";
    "family_name" FAMILY_NAME, family_name str -> Option<&str>, with_family_name(String), "`family_name`: `Edm.String`, metadata";
    "given_name" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`given_name`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "phone_number" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phone_number`: `Edm.String`, metadata";
    "phone_number_verified" PHONE_NUMBER_VERIFIED, phone_number_verified str -> Option<&str>, with_phone_number_verified(String), "`phone_number_verified`: `Edm.String`, metadata";
    "sub" SUB, sub str -> Option<&str>, with_sub(String), "`sub`: `Edm.String`, metadata";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.oidcPrivateJwtKeyClientAuthentication`, metadata, with the accessors of [`OidcClientAuthentication`](super::OidcClientAuthentication)
    OidcPrivateJwtKeyClientAuthentication: super::OidcClientAuthentication = "microsoft.graph.oidcPrivateJwtKeyClientAuthentication"
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.oidcResponseType`, metadata
    OidcResponseType = "microsoft.graph.oidcResponseType" {
        Code = "code",
        IdToken = "id_token",
        Token = "token",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesExtensionAttributes`](https://learn.microsoft.com/graph/api/resources/onpremisesextensionattributes?view=graph-rest-1.0)
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
    /// [`microsoft.graph.onPremisesProvisioningError`](https://learn.microsoft.com/graph/api/resources/onpremisesprovisioningerror?view=graph-rest-1.0)
    OnPremisesProvisioningError = "microsoft.graph.onPremisesProvisioningError";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "occurredDateTime" OCCURRED_DATE_TIME, occurred_date_time date_time -> Parsed<OffsetDateTime>, with_occurred_date_time(OffsetDateTime), "`occurredDateTime`: `Edm.DateTimeOffset`";
    "propertyCausingError" PROPERTY_CAUSING_ERROR, property_causing_error str -> Option<&str>, with_property_causing_error(String), "`propertyCausingError`: `Edm.String`" "Possible values are: UserPrincipalName, ProxyAddress.";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

#[cfg(any(feature = "groups", feature = "users"))]
crate::runtime::model! {
    /// `microsoft.graph.onPremisesSyncBehavior`, metadata, with the accessors of [`Entity`](super::Entity)
    OnPremisesSyncBehavior: super::Entity = "microsoft.graph.onPremisesSyncBehavior";
    inherited "id" ID, with_id(String), "`id`";
    "isCloudManaged" IS_CLOUD_MANAGED, is_cloud_managed bool -> Option<bool>, with_is_cloud_managed(bool), "`isCloudManaged`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.onenote`](https://learn.microsoft.com/graph/api/resources/onenote?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Onenote: super::Entity = "microsoft.graph.onenote";
    inherited "id" ID, with_id(String), "`id`";
    "notebooks" NOTEBOOKS, notebooks models -> Option<&[super::Notebook]>, with_notebooks(Vec<super::Notebook>), "`notebooks`: `Collection(microsoft.graph.notebook)`, read-only" "Read-only. Nullable.";
    "operations" OPERATIONS, operations models -> Option<&[super::OnenoteOperation]>, with_operations(Vec<super::OnenoteOperation>), "`operations`: `Collection(microsoft.graph.onenoteOperation)`, read-only" "Read-only. Nullable.";
    "pages" PAGES, pages models -> Option<&[super::OnenotePage]>, with_pages(Vec<super::OnenotePage>), "`pages`: `Collection(microsoft.graph.onenotePage)`, read-only" "Read-only. Nullable.";
    "resources" RESOURCES, resources models -> Option<&[super::OnenoteResource]>, with_resources(Vec<super::OnenoteResource>), "`resources`: `Collection(microsoft.graph.onenoteResource)`, read-only" "Read-only. Nullable." if (feature = "onenote");
    "sectionGroups" SECTION_GROUPS, section_groups models -> Option<&[super::SectionGroup]>, with_section_groups(Vec<super::SectionGroup>), "`sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only" "Read-only. Nullable.";
    "sections" SECTIONS, sections models -> Option<&[super::OnenoteSection]>, with_sections(Vec<super::OnenoteSection>), "`sections`: `Collection(microsoft.graph.onenoteSection)`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.onenoteEntityBaseModel`](https://learn.microsoft.com/graph/api/resources/onenotebasemodel?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    OnenoteEntityBaseModel: super::Entity = "microsoft.graph.onenoteEntityBaseModel" {
        "microsoft.graph.notebook",
        "microsoft.graph.onenoteEntityHierarchyModel",
        "microsoft.graph.onenoteEntitySchemaObjectModel",
        "microsoft.graph.onenotePage",
        "microsoft.graph.onenoteResource",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.sectionGroup",
    };
    inherited "id" ID, with_id(String), "`id`";
    "self" SELF, self_ str -> Option<&str>, with_self(String), "`self`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.onenoteEntityHierarchyModel`](https://learn.microsoft.com/graph/api/resources/onenoteentityhierarchymodel?view=graph-rest-1.0), with the accessors of [`OnenoteEntitySchemaObjectModel`](super::OnenoteEntitySchemaObjectModel)
    OnenoteEntityHierarchyModel: super::OnenoteEntitySchemaObjectModel, super::Entity = "microsoft.graph.onenoteEntityHierarchyModel" {
        "microsoft.graph.notebook",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.sectionGroup",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.onenoteEntitySchemaObjectModel`](https://learn.microsoft.com/graph/api/resources/onenoteentityschemaobjectmodel?view=graph-rest-1.0), with the accessors of [`OnenoteEntityBaseModel`](super::OnenoteEntityBaseModel)
    OnenoteEntitySchemaObjectModel: super::OnenoteEntityBaseModel, super::Entity = "microsoft.graph.onenoteEntitySchemaObjectModel" {
        "microsoft.graph.notebook",
        "microsoft.graph.onenoteEntityHierarchyModel",
        "microsoft.graph.onenotePage",
        "microsoft.graph.onenoteSection",
        "microsoft.graph.sectionGroup",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.onenoteOperation`](https://learn.microsoft.com/graph/api/resources/onenoteoperation?view=graph-rest-1.0), with the accessors of [`Operation`](super::Operation)
    OnenoteOperation: super::Operation, super::Entity = "microsoft.graph.onenoteOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastActionDateTime" LAST_ACTION_DATE_TIME, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`";
    inherited "status" STATUS, with_status(super::OperationStatus), "`status`";
    "error" ERROR, error model -> Option<&super::OnenoteOperationError>, with_error(super::OnenoteOperationError), "`error`: `microsoft.graph.onenoteOperationError`";
    "resourceId" RESOURCE_ID, resource_id str -> Option<&str>, with_resource_id(String), "`resourceId`: `Edm.String`";
    "resourceLocation" RESOURCE_LOCATION, resource_location str -> Option<&str>, with_resource_location(String), "`resourceLocation`: `Edm.String`";
    "percentComplete" PERCENT_COMPLETE, percent_complete str -> Option<&str>, with_percent_complete(String), "`percentComplete`: `Edm.String`";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.onenoteOperationError`](https://learn.microsoft.com/graph/api/resources/onenoteoperationerror?view=graph-rest-1.0)
    OnenoteOperationError = "microsoft.graph.onenoteOperationError";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.onenotePage`](https://learn.microsoft.com/graph/api/resources/page?view=graph-rest-1.0), with the accessors of [`OnenoteEntitySchemaObjectModel`](super::OnenoteEntitySchemaObjectModel)
    OnenotePage: super::OnenoteEntitySchemaObjectModel, super::Entity = "microsoft.graph.onenotePage";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "content" CONTENT, content untyped -> Option<&Value>, with_content(Value), "`content`: `Edm.Stream`";
    "contentUrl" CONTENT_URL, content_url str -> Option<&str>, with_content_url(String), "`contentUrl`: `Edm.String`, read-only" "Read-only.";
    "createdByAppId" CREATED_BY_APP_ID, created_by_app_id str -> Option<&str>, with_created_by_app_id(String), "`createdByAppId`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "level" LEVEL, level i32 -> Option<i32>, with_level(i32), "`level`: `Edm.Int32`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::PageLinks>, with_links(super::PageLinks), "`links`: `microsoft.graph.pageLinks`, read-only" "Read-only.";
    "order" ORDER, order i32 -> Option<i32>, with_order(i32), "`order`: `Edm.Int32`, read-only" "Read-only.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`";
    "userTags" USER_TAGS, user_tags strs -> Option<Vec<&str>>, with_user_tags(Vec<String>), "`userTags`: `Collection(Edm.String)`, metadata";
    "parentNotebook" PARENT_NOTEBOOK, parent_notebook model -> Option<&super::Notebook>, with_parent_notebook(super::Notebook), "`parentNotebook`: `microsoft.graph.notebook`, read-only" "Read-only.";
    "parentSection" PARENT_SECTION, parent_section model -> Option<&super::OnenoteSection>, with_parent_section(super::OnenoteSection), "`parentSection`: `microsoft.graph.onenoteSection`, read-only" "Read-only.";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.onenoteSection`](https://learn.microsoft.com/graph/api/resources/section?view=graph-rest-1.0), with the accessors of [`OnenoteEntityHierarchyModel`](super::OnenoteEntityHierarchyModel)
    OnenoteSection: super::OnenoteEntityHierarchyModel, super::Entity = "microsoft.graph.onenoteSection";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::SectionLinks>, with_links(super::SectionLinks), "`links`: `microsoft.graph.sectionLinks`";
    "pagesUrl" PAGES_URL, pages_url str -> Option<&str>, with_pages_url(String), "`pagesUrl`: `Edm.String`, read-only" "Read-only.";
    "pages" PAGES, pages models -> Option<&[super::OnenotePage]>, with_pages(Vec<super::OnenotePage>), "`pages`: `Collection(microsoft.graph.onenotePage)`, read-only" "Read-only. Nullable.";
    "parentNotebook" PARENT_NOTEBOOK, parent_notebook model -> Option<&super::Notebook>, with_parent_notebook(super::Notebook), "`parentNotebook`: `microsoft.graph.notebook`, read-only" "Read-only.";
    "parentSectionGroup" PARENT_SECTION_GROUP, parent_section_group model -> Option<&super::SectionGroup>, with_parent_section_group(super::SectionGroup), "`parentSectionGroup`: `microsoft.graph.sectionGroup`, read-only" "Read-only.";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.onenoteSourceService`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenoteSourceService = "microsoft.graph.onenoteSourceService" {
        Unknown = "Unknown",
        OneDrive = "OneDrive",
        OneDriveForBusiness = "OneDriveForBusiness",
        OnPremOneDriveForBusiness = "OnPremOneDriveForBusiness",
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.onenoteUserRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenoteUserRole = "microsoft.graph.onenoteUserRole" {
        Owner = "Owner",
        Contributor = "Contributor",
        Reader = "Reader",
        None = "None",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.onlineMeetingBase`, metadata, with the accessors of [`Entity`](super::Entity)
    OnlineMeetingBase: super::Entity = "microsoft.graph.onlineMeetingBase" {
        "microsoft.graph.onlineMeeting",
        "microsoft.graph.virtualEventSession",
    };
    inherited "id" ID, with_id(String), "`id`";
    "allowAttendeeToEnableCamera" ALLOW_ATTENDEE_TO_ENABLE_CAMERA, allow_attendee_to_enable_camera bool -> Option<bool>, with_allow_attendee_to_enable_camera(bool), "`allowAttendeeToEnableCamera`: `Edm.Boolean`, metadata";
    "allowAttendeeToEnableMic" ALLOW_ATTENDEE_TO_ENABLE_MIC, allow_attendee_to_enable_mic bool -> Option<bool>, with_allow_attendee_to_enable_mic(bool), "`allowAttendeeToEnableMic`: `Edm.Boolean`, metadata";
    "allowBreakoutRooms" ALLOW_BREAKOUT_ROOMS, allow_breakout_rooms bool -> Option<bool>, with_allow_breakout_rooms(bool), "`allowBreakoutRooms`: `Edm.Boolean`, metadata";
    "allowCopyingAndSharingMeetingContent" ALLOW_COPYING_AND_SHARING_MEETING_CONTENT, allow_copying_and_sharing_meeting_content bool -> Option<bool>, with_allow_copying_and_sharing_meeting_content(bool), "`allowCopyingAndSharingMeetingContent`: `Edm.Boolean`, metadata";
    "allowedLobbyAdmitters" ALLOWED_LOBBY_ADMITTERS, allowed_lobby_admitters enumeration -> Option<super::AllowedLobbyAdmitterRoles>, with_allowed_lobby_admitters(super::AllowedLobbyAdmitterRoles), "`allowedLobbyAdmitters`: `microsoft.graph.allowedLobbyAdmitterRoles`, metadata";
    "allowedPresenters" ALLOWED_PRESENTERS, allowed_presenters enumeration -> Option<super::OnlineMeetingPresenters>, with_allowed_presenters(super::OnlineMeetingPresenters), "`allowedPresenters`: `microsoft.graph.onlineMeetingPresenters`, metadata";
    "allowLiveShare" ALLOW_LIVE_SHARE, allow_live_share enumeration -> Option<super::MeetingLiveShareOptions>, with_allow_live_share(super::MeetingLiveShareOptions), "`allowLiveShare`: `microsoft.graph.meetingLiveShareOptions`, metadata";
    "allowMeetingChat" ALLOW_MEETING_CHAT, allow_meeting_chat enumeration -> Option<super::MeetingChatMode>, with_allow_meeting_chat(super::MeetingChatMode), "`allowMeetingChat`: `microsoft.graph.meetingChatMode`, metadata";
    "allowParticipantsToChangeName" ALLOW_PARTICIPANTS_TO_CHANGE_NAME, allow_participants_to_change_name bool -> Option<bool>, with_allow_participants_to_change_name(bool), "`allowParticipantsToChangeName`: `Edm.Boolean`, metadata";
    "allowPowerPointSharing" ALLOW_POWER_POINT_SHARING, allow_power_point_sharing bool -> Option<bool>, with_allow_power_point_sharing(bool), "`allowPowerPointSharing`: `Edm.Boolean`, metadata";
    "allowRecording" ALLOW_RECORDING, allow_recording bool -> Option<bool>, with_allow_recording(bool), "`allowRecording`: `Edm.Boolean`, metadata";
    "allowTeamworkReactions" ALLOW_TEAMWORK_REACTIONS, allow_teamwork_reactions bool -> Option<bool>, with_allow_teamwork_reactions(bool), "`allowTeamworkReactions`: `Edm.Boolean`, metadata";
    "allowTranscription" ALLOW_TRANSCRIPTION, allow_transcription bool -> Option<bool>, with_allow_transcription(bool), "`allowTranscription`: `Edm.Boolean`, metadata";
    "allowWhiteboard" ALLOW_WHITEBOARD, allow_whiteboard bool -> Option<bool>, with_allow_whiteboard(bool), "`allowWhiteboard`: `Edm.Boolean`, metadata";
    "audioConferencing" AUDIO_CONFERENCING, audio_conferencing model -> Option<&super::AudioConferencing>, with_audio_conferencing(super::AudioConferencing), "`audioConferencing`: `microsoft.graph.audioConferencing`, metadata";
    "chatInfo" CHAT_INFO, chat_info model -> Option<&super::ChatInfo>, with_chat_info(super::ChatInfo), "`chatInfo`: `microsoft.graph.chatInfo`, metadata";
    "chatRestrictions" CHAT_RESTRICTIONS, chat_restrictions model -> Option<&super::ChatRestrictions>, with_chat_restrictions(super::ChatRestrictions), "`chatRestrictions`: `microsoft.graph.chatRestrictions`, metadata";
    "cloudVideoInteropInfo" CLOUD_VIDEO_INTEROP_INFO, cloud_video_interop_info model -> Option<&super::CloudVideoInteropInfo>, with_cloud_video_interop_info(super::CloudVideoInteropInfo), "`cloudVideoInteropInfo`: `microsoft.graph.cloudVideoInteropInfo`, metadata";
    "expiryDateTime" EXPIRY_DATE_TIME, expiry_date_time date_time -> Parsed<OffsetDateTime>, with_expiry_date_time(OffsetDateTime), "`expiryDateTime`: `Edm.DateTimeOffset`, metadata";
    "isEndToEndEncryptionEnabled" IS_END_TO_END_ENCRYPTION_ENABLED, is_end_to_end_encryption_enabled bool -> Option<bool>, with_is_end_to_end_encryption_enabled(bool), "`isEndToEndEncryptionEnabled`: `Edm.Boolean`, metadata";
    "isEntryExitAnnounced" IS_ENTRY_EXIT_ANNOUNCED, is_entry_exit_announced bool -> Option<bool>, with_is_entry_exit_announced(bool), "`isEntryExitAnnounced`: `Edm.Boolean`, metadata";
    "joinInformation" JOIN_INFORMATION, join_information model -> Option<&super::ItemBody>, with_join_information(super::ItemBody), "`joinInformation`: `microsoft.graph.itemBody`, metadata";
    "joinMeetingIdSettings" JOIN_MEETING_ID_SETTINGS, join_meeting_id_settings model -> Option<&super::JoinMeetingIdSettings>, with_join_meeting_id_settings(super::JoinMeetingIdSettings), "`joinMeetingIdSettings`: `microsoft.graph.joinMeetingIdSettings`, metadata";
    "joinWebUrl" JOIN_WEB_URL, join_web_url str -> Option<&str>, with_join_web_url(String), "`joinWebUrl`: `Edm.String`, metadata";
    "lobbyBypassSettings" LOBBY_BYPASS_SETTINGS, lobby_bypass_settings model -> Option<&super::LobbyBypassSettings>, with_lobby_bypass_settings(super::LobbyBypassSettings), "`lobbyBypassSettings`: `microsoft.graph.lobbyBypassSettings`, metadata";
    "meetingOptionsWebUrl" MEETING_OPTIONS_WEB_URL, meeting_options_web_url str -> Option<&str>, with_meeting_options_web_url(String), "`meetingOptionsWebUrl`: `Edm.String`, metadata";
    "meetingSpokenLanguageTag" MEETING_SPOKEN_LANGUAGE_TAG, meeting_spoken_language_tag str -> Option<&str>, with_meeting_spoken_language_tag(String), "`meetingSpokenLanguageTag`: `Edm.String`, metadata";
    "meetingType" MEETING_TYPE, meeting_type enumeration -> Option<super::OnlineMeetingType>, with_meeting_type(super::OnlineMeetingType), "`meetingType`: `microsoft.graph.onlineMeetingType`, metadata";
    "recordAutomatically" RECORD_AUTOMATICALLY, record_automatically bool -> Option<bool>, with_record_automatically(bool), "`recordAutomatically`: `Edm.Boolean`, metadata";
    "sensitivityLabelAssignment" SENSITIVITY_LABEL_ASSIGNMENT, sensitivity_label_assignment model -> Option<&super::OnlineMeetingSensitivityLabelAssignment>, with_sensitivity_label_assignment(super::OnlineMeetingSensitivityLabelAssignment), "`sensitivityLabelAssignment`: `microsoft.graph.onlineMeetingSensitivityLabelAssignment`, metadata";
    "shareMeetingChatHistoryDefault" SHARE_MEETING_CHAT_HISTORY_DEFAULT, share_meeting_chat_history_default enumeration -> Option<super::MeetingChatHistoryDefaultMode>, with_share_meeting_chat_history_default(super::MeetingChatHistoryDefaultMode), "`shareMeetingChatHistoryDefault`: `microsoft.graph.meetingChatHistoryDefaultMode`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "videoTeleconferenceId" VIDEO_TELECONFERENCE_ID, video_teleconference_id str -> Option<&str>, with_video_teleconference_id(String), "`videoTeleconferenceId`: `Edm.String`, metadata";
    "watermarkProtection" WATERMARK_PROTECTION, watermark_protection model -> Option<&super::WatermarkProtectionValues>, with_watermark_protection(super::WatermarkProtectionValues), "`watermarkProtection`: `microsoft.graph.watermarkProtectionValues`, metadata";
    "attendanceReports" ATTENDANCE_REPORTS, attendance_reports models -> Option<&[super::MeetingAttendanceReport]>, with_attendance_reports(Vec<super::MeetingAttendanceReport>), "`attendanceReports`: `Collection(microsoft.graph.meetingAttendanceReport)`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingPresenters`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-1.0)
    OnlineMeetingPresenters = "microsoft.graph.onlineMeetingPresenters" {
        All = "all",
        Organization = "organization",
        RoleIsPresenter = "roleIsPresenter",
        Organizer = "organizer",
        UnknownFutureValue = "unknownFutureValue",
        Everyone = "everyone",
    }
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingProviderType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnlineMeetingProviderType = "microsoft.graph.onlineMeetingProviderType" {
        Unknown = "unknown",
        SkypeForBusiness = "skypeForBusiness",
        SkypeForConsumer = "skypeForConsumer",
        TeamsForBusiness = "teamsForBusiness",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.onlineMeetingSensitivityLabelAssignment`, metadata
    OnlineMeetingSensitivityLabelAssignment = "microsoft.graph.onlineMeetingSensitivityLabelAssignment";
    "sensitivityLabelId" SENSITIVITY_LABEL_ID, sensitivity_label_id str -> Option<&str>, with_sensitivity_label_id(String), "`sensitivityLabelId`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.onlineMeetingType`, metadata
    OnlineMeetingType = "microsoft.graph.onlineMeetingType" {
        Adhoc = "adhoc",
        Scheduled = "scheduled",
        Recurring = "recurring",
        Broadcast = "broadcast",
        Meetnow = "meetnow",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "directory", feature = "groups", feature = "tasks", feature = "users"))]
crate::runtime::model! {
    /// Inherits from extension.
    ///
    /// [`microsoft.graph.openTypeExtension`](https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-1.0), with the accessors of [`Extension`](super::Extension)
    OpenTypeExtension: super::Extension, super::Entity = "microsoft.graph.openTypeExtension";
    inherited "id" ID, with_id(String), "`id`";
    "extensionName" EXTENSION_NAME, extension_name str -> Option<&str>, with_extension_name(String), "`extensionName`: `Edm.String`" "Required.";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.operation`](https://learn.microsoft.com/graph/api/resources/operation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Operation: super::Entity = "microsoft.graph.operation" {
        "microsoft.graph.onenoteOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`";
}

#[cfg(any(feature = "communications", feature = "onenote", feature = "shifts", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.operationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OperationStatus = "microsoft.graph.operationStatus" {
        NotStarted = "NotStarted",
        Running = "Running",
        Completed = "Completed",
        Failed = "Failed",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.optionalClaim`](https://learn.microsoft.com/graph/api/resources/optionalclaim?view=graph-rest-1.0)
    OptionalClaim = "microsoft.graph.optionalClaim";
    "additionalProperties" ADDITIONAL_PROPERTIES, additional_properties strs -> Option<Vec<&str>>, with_additional_properties(Vec<String>), "`additionalProperties`: `Collection(Edm.String)`";
    "essential" ESSENTIAL, essential bool -> Option<bool>, with_essential(bool), "`essential`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.optionalClaims`](https://learn.microsoft.com/graph/api/resources/optionalclaims?view=graph-rest-1.0)
    OptionalClaims = "microsoft.graph.optionalClaims";
    "idToken" ID_TOKEN, id_token models -> Option<&[super::OptionalClaim]>, with_id_token(Vec<super::OptionalClaim>), "`idToken`: `Collection(microsoft.graph.optionalClaim)`";
    "accessToken" ACCESS_TOKEN, access_token models -> Option<&[super::OptionalClaim]>, with_access_token(Vec<super::OptionalClaim>), "`accessToken`: `Collection(microsoft.graph.optionalClaim)`";
    "saml2Token" SAML2_TOKEN, saml2_token models -> Option<&[super::OptionalClaim]>, with_saml2_token(Vec<super::OptionalClaim>), "`saml2Token`: `Collection(microsoft.graph.optionalClaim)`";
}

#[cfg(
    any(
        feature = "bookings",
        feature = "calendar",
        feature = "communications",
        feature = "contacts",
        feature = "mail",
        feature = "places"
    )
)]
crate::runtime::model! {
    /// [`microsoft.graph.outlookGeoCoordinates`](https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates?view=graph-rest-1.0)
    OutlookGeoCoordinates = "microsoft.graph.outlookGeoCoordinates";
    "accuracy" ACCURACY, accuracy f64 -> Option<f64>, with_accuracy(f64), "`accuracy`: `Edm.Double`";
    "altitude" ALTITUDE, altitude f64 -> Option<f64>, with_altitude(f64), "`altitude`: `Edm.Double`";
    "altitudeAccuracy" ALTITUDE_ACCURACY, altitude_accuracy f64 -> Option<f64>, with_altitude_accuracy(f64), "`altitudeAccuracy`: `Edm.Double`";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
}

#[cfg(any(feature = "admin", feature = "calendar", feature = "contacts", feature = "mail"))]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.outlookItem`](https://learn.microsoft.com/graph/api/resources/outlookitem?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    OutlookItem: super::Entity = "microsoft.graph.outlookItem" {
        "microsoft.graph.calendarSharingMessage",
        "microsoft.graph.contact",
        "microsoft.graph.event",
        "microsoft.graph.eventMessage",
        "microsoft.graph.eventMessageRequest",
        "microsoft.graph.eventMessageResponse",
        "microsoft.graph.mailboxItem",
        "microsoft.graph.message",
        "microsoft.graph.post",
    };
    inherited "id" ID, with_id(String), "`id`";
    "categories" CATEGORIES, categories strs -> Option<Vec<&str>>, with_categories(Vec<String>), "`categories`: `Collection(Edm.String)`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}
