// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Duration, OffsetDateTime, Parsed, Uuid};

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// [`microsoft.graph.calendar`](https://learn.microsoft.com/graph/api/resources/calendar?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    Calendar: super::Entity = "microsoft.graph.calendar";
    inherited "id" ID, with_id(String), "`id`";
    "allowedOnlineMeetingProviders" ALLOWED_ONLINE_MEETING_PROVIDERS, allowed_online_meeting_providers enumerations -> Option<Vec<super::OnlineMeetingProviderType>>, with_allowed_online_meeting_providers(Vec<super::OnlineMeetingProviderType>), "`allowedOnlineMeetingProviders`: `Collection(microsoft.graph.onlineMeetingProviderType)`" "Possible values are: unknown, skypeForBusiness, skypeForConsumer, teamsForBusiness.";
    "canEdit" CAN_EDIT, can_edit bool -> Option<bool>, with_can_edit(bool), "`canEdit`: `Edm.Boolean`";
    "canShare" CAN_SHARE, can_share bool -> Option<bool>, with_can_share(bool), "`canShare`: `Edm.Boolean`";
    "canViewPrivateItems" CAN_VIEW_PRIVATE_ITEMS, can_view_private_items bool -> Option<bool>, with_can_view_private_items(bool), "`canViewPrivateItems`: `Edm.Boolean`";
    "changeKey" CHANGE_KEY, change_key str -> Option<&str>, with_change_key(String), "`changeKey`: `Edm.String`, read-only" "Read-only.";
    "color" COLOR, color enumeration -> Option<super::CalendarColor>, with_color(super::CalendarColor), "`color`: `microsoft.graph.calendarColor`" "Possible values are: auto, lightBlue, lightGreen, lightOrange, lightGray, lightYellow, lightTeal, lightPink, lightBrown, lightRed, maxColor.";
    "defaultOnlineMeetingProvider" DEFAULT_ONLINE_MEETING_PROVIDER, default_online_meeting_provider enumeration -> Option<super::OnlineMeetingProviderType>, with_default_online_meeting_provider(super::OnlineMeetingProviderType), "`defaultOnlineMeetingProvider`: `microsoft.graph.onlineMeetingProviderType`" "Possible values are: unknown, skypeForBusiness, skypeForConsumer, teamsForBusiness.";
    "hexColor" HEX_COLOR, hex_color str -> Option<&str>, with_hex_color(String), "`hexColor`: `Edm.String`, read-only" "Read-only.";
    "isDefaultCalendar" IS_DEFAULT_CALENDAR, is_default_calendar bool -> Option<bool>, with_is_default_calendar(bool), "`isDefaultCalendar`: `Edm.Boolean`";
    "isRemovable" IS_REMOVABLE, is_removable bool -> Option<bool>, with_is_removable(bool), "`isRemovable`: `Edm.Boolean`";
    "isTallyingResponses" IS_TALLYING_RESPONSES, is_tallying_responses bool -> Option<bool>, with_is_tallying_responses(bool), "`isTallyingResponses`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "owner" OWNER, owner model -> Option<&super::EmailAddress>, with_owner(super::EmailAddress), "`owner`: `microsoft.graph.emailAddress`";
    "calendarPermissions" CALENDAR_PERMISSIONS, calendar_permissions models -> Option<&[super::CalendarPermission]>, with_calendar_permissions(Vec<super::CalendarPermission>), "`calendarPermissions`: `Collection(microsoft.graph.calendarPermission)`" if (feature = "calendar");
    "calendarView" CALENDAR_VIEW, calendar_view models -> Option<&[super::Event]>, with_calendar_view(Vec<super::Event>), "`calendarView`: `Collection(microsoft.graph.event)`, read-only" "Read-only." if (feature = "calendar");
    "events" EVENTS, events models -> Option<&[super::Event]>, with_events(Vec<super::Event>), "`events`: `Collection(microsoft.graph.event)`, read-only" "Read-only." if (feature = "calendar");
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.calendarColor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    CalendarColor = "microsoft.graph.calendarColor" {
        Auto = "auto",
        LightBlue = "lightBlue",
        LightGreen = "lightGreen",
        LightOrange = "lightOrange",
        LightGray = "lightGray",
        LightYellow = "lightYellow",
        LightTeal = "lightTeal",
        LightPink = "lightPink",
        LightBrown = "lightBrown",
        LightRed = "lightRed",
        MaxColor = "maxColor",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.certification`](https://learn.microsoft.com/graph/api/resources/certification?view=graph-rest-1.0)
    Certification = "microsoft.graph.certification";
    "certificationDetailsUrl" CERTIFICATION_DETAILS_URL, certification_details_url str -> Option<&str>, with_certification_details_url(String), "`certificationDetailsUrl`: `Edm.String`, read-only";
    "certificationExpirationDateTime" CERTIFICATION_EXPIRATION_DATE_TIME, certification_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_certification_expiration_date_time(OffsetDateTime), "`certificationExpirationDateTime`: `Edm.DateTimeOffset`";
    "isCertifiedByMicrosoft" IS_CERTIFIED_BY_MICROSOFT, is_certified_by_microsoft bool -> Option<bool>, with_is_certified_by_microsoft(bool), "`isCertifiedByMicrosoft`: `Edm.Boolean`, read-only";
    "isPublisherAttested" IS_PUBLISHER_ATTESTED, is_publisher_attested bool -> Option<bool>, with_is_publisher_attested(bool), "`isPublisherAttested`: `Edm.Boolean`";
    "lastCertificationDateTime" LAST_CERTIFICATION_DATE_TIME, last_certification_date_time date_time -> Parsed<OffsetDateTime>, with_last_certification_date_time(OffsetDateTime), "`lastCertificationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotification`](https://learn.microsoft.com/graph/api/resources/changenotification?view=graph-rest-1.0)
    ChangeNotification = "microsoft.graph.changeNotification";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`" "Required. Possible values are: created, updated, deleted.";
    "clientState" CLIENT_STATE, client_state str -> Option<&str>, with_client_state(String), "`clientState`: `Edm.String`" "Optional.";
    "encryptedContent" ENCRYPTED_CONTENT, encrypted_content model -> Option<&super::ChangeNotificationEncryptedContent>, with_encrypted_content(super::ChangeNotificationEncryptedContent), "`encryptedContent`: `microsoft.graph.changeNotificationEncryptedContent`" "Optional.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`" "Optional.";
    "lifecycleEvent" LIFECYCLE_EVENT, lifecycle_event enumeration -> Option<super::LifecycleEventType>, with_lifecycle_event(super::LifecycleEventType), "`lifecycleEvent`: `microsoft.graph.lifecycleEventType`" "Optional. Possible values are: missed, reauthorizationRequired, subscriptionRemoved.";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`" "Required.";
    "resourceData" RESOURCE_DATA, resource_data model -> Option<&super::ResourceData>, with_resource_data(super::ResourceData), "`resourceData`: `microsoft.graph.resourceData`" "Optional.";
    "subscriptionExpirationDateTime" SUBSCRIPTION_EXPIRATION_DATE_TIME, subscription_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_subscription_expiration_date_time(OffsetDateTime), "`subscriptionExpirationDateTime`: `Edm.DateTimeOffset`" "Required.";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id guid -> Parsed<Uuid>, with_subscription_id(Uuid), "`subscriptionId`: `Edm.Guid`" "Required.";
    "tenantId" TENANT_ID, tenant_id guid -> Parsed<Uuid>, with_tenant_id(Uuid), "`tenantId`: `Edm.Guid`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationCollection`](https://learn.microsoft.com/graph/api/resources/changenotificationcollection?view=graph-rest-1.0)
    ChangeNotificationCollection = "microsoft.graph.changeNotificationCollection";
    "validationTokens" VALIDATION_TOKENS, validation_tokens strs -> Option<Vec<&str>>, with_validation_tokens(Vec<String>), "`validationTokens`: `Collection(Edm.String)`" "Supports multiple values.";
    "value" VALUE, value models -> Option<&[super::ChangeNotification]>, with_value(Vec<super::ChangeNotification>), "`value`: `Collection(microsoft.graph.changeNotification)`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationEncryptedContent`](https://learn.microsoft.com/graph/api/resources/changenotificationencryptedcontent?view=graph-rest-1.0)
    ChangeNotificationEncryptedContent = "microsoft.graph.changeNotificationEncryptedContent";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`";
    "dataSignature" DATA_SIGNATURE, data_signature str -> Option<&str>, with_data_signature(String), "`dataSignature`: `Edm.String`";
    "dataKey" DATA_KEY, data_key str -> Option<&str>, with_data_key(String), "`dataKey`: `Edm.String`";
    "encryptionCertificateId" ENCRYPTION_CERTIFICATE_ID, encryption_certificate_id str -> Option<&str>, with_encryption_certificate_id(String), "`encryptionCertificateId`: `Edm.String`";
    "encryptionCertificateThumbprint" ENCRYPTION_CERTIFICATE_THUMBPRINT, encryption_certificate_thumbprint str -> Option<&str>, with_encryption_certificate_thumbprint(String), "`encryptionCertificateThumbprint`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "shifts"))]
crate::runtime::model! {
    /// [`microsoft.graph.changeTrackedEntity`](https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ChangeTrackedEntity: super::Entity = "microsoft.graph.changeTrackedEntity" {
        "microsoft.graph.dayNote",
        "microsoft.graph.offerShiftRequest",
        "microsoft.graph.openShift",
        "microsoft.graph.openShiftChangeRequest",
        "microsoft.graph.scheduleChangeRequest",
        "microsoft.graph.schedulingGroup",
        "microsoft.graph.shift",
        "microsoft.graph.shiftPreferences",
        "microsoft.graph.swapShiftsChangeRequest",
        "microsoft.graph.timeCard",
        "microsoft.graph.timeOff",
        "microsoft.graph.timeOffReason",
        "microsoft.graph.timeOffRequest",
        "microsoft.graph.workforceIntegration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`, read-only";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.changeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChangeType = "microsoft.graph.changeType" {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
    }
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// [`microsoft.graph.chatInfo`](https://learn.microsoft.com/graph/api/resources/chatinfo?view=graph-rest-1.0)
    ChatInfo = "microsoft.graph.chatInfo";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`";
    "replyChainMessageId" REPLY_CHAIN_MESSAGE_ID, reply_chain_message_id str -> Option<&str>, with_reply_chain_message_id(String), "`replyChainMessageId`: `Edm.String`";
    "threadId" THREAD_ID, thread_id str -> Option<&str>, with_thread_id(String), "`threadId`: `Edm.String`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.chatRestrictions`, metadata
    ChatRestrictions = "microsoft.graph.chatRestrictions";
    "allowTextOnly" ALLOW_TEXT_ONLY, allow_text_only bool -> Option<bool>, with_allow_text_only(bool), "`allowTextOnly`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.claimsMappingPolicy`](https://learn.microsoft.com/graph/api/resources/claimsmappingpolicy?view=graph-rest-1.0), with the accessors of [`StsPolicy`](super::StsPolicy)
    ClaimsMappingPolicy: super::StsPolicy, super::DirectoryObject, super::Entity = "microsoft.graph.claimsMappingPolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    inherited "appliesTo" APPLIES_TO, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.cloudVideoInteropInfo`, metadata
    CloudVideoInteropInfo = "microsoft.graph.cloudVideoInteropInfo";
    "moreInfoWebUrl" MORE_INFO_WEB_URL, more_info_web_url str -> Option<&str>, with_more_info_web_url(String), "`moreInfoWebUrl`: `Edm.String`, metadata";
    "tenantKey" TENANT_KEY, tenant_key str -> Option<&str>, with_tenant_key(String), "`tenantKey`: `Edm.String`, metadata";
    "videoTeleconferenceId" VIDEO_TELECONFERENCE_ID, video_teleconference_id str -> Option<&str>, with_video_teleconference_id(String), "`videoTeleconferenceId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsApplicationIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsApplicationIdentity: super::Identity = "microsoft.graph.communicationsApplicationIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "applicationType" APPLICATION_TYPE, application_type str -> Option<&str>, with_application_type(String), "`applicationType`: `Edm.String`, metadata";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsApplicationInstanceIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsApplicationInstanceIdentity: super::Identity = "microsoft.graph.communicationsApplicationInstanceIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsEncryptedIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsEncryptedIdentity: super::Identity = "microsoft.graph.communicationsEncryptedIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsGuestIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsGuestIdentity: super::Identity = "microsoft.graph.communicationsGuestIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`, metadata";
}

#[cfg(any(feature = "bookings", feature = "communications"))]
crate::runtime::model! {
    /// `microsoft.graph.communicationsIdentitySet`, metadata, with the accessors of [`IdentitySet`](super::IdentitySet)
    CommunicationsIdentitySet: super::IdentitySet = "microsoft.graph.communicationsIdentitySet";
    inherited "application" APPLICATION, with_application(super::Identity), "`application`";
    inherited "device" DEVICE, with_device(super::Identity), "`device`";
    inherited "user" USER, with_user(super::Identity), "`user`";
    "applicationInstance" APPLICATION_INSTANCE, application_instance model -> Option<&super::Identity>, with_application_instance(super::Identity), "`applicationInstance`: `microsoft.graph.identity`, metadata";
    "assertedIdentity" ASSERTED_IDENTITY, asserted_identity model -> Option<&super::Identity>, with_asserted_identity(super::Identity), "`assertedIdentity`: `microsoft.graph.identity`, metadata";
    "azureCommunicationServicesUser" AZURE_COMMUNICATION_SERVICES_USER, azure_communication_services_user model -> Option<&super::Identity>, with_azure_communication_services_user(super::Identity), "`azureCommunicationServicesUser`: `microsoft.graph.identity`, metadata";
    "encrypted" ENCRYPTED, encrypted model -> Option<&super::Identity>, with_encrypted(super::Identity), "`encrypted`: `microsoft.graph.identity`, metadata";
    "endpointType" ENDPOINT_TYPE, endpoint_type enumeration -> Option<super::EndpointType>, with_endpoint_type(super::EndpointType), "`endpointType`: `microsoft.graph.endpointType`, metadata";
    "guest" GUEST, guest model -> Option<&super::Identity>, with_guest(super::Identity), "`guest`: `microsoft.graph.identity`, metadata";
    "onPremises" ON_PREMISES, on_premises model -> Option<&super::Identity>, with_on_premises(super::Identity), "`onPremises`: `microsoft.graph.identity`, metadata";
    "phone" PHONE, phone model -> Option<&super::Identity>, with_phone(super::Identity), "`phone`: `microsoft.graph.identity`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.communicationsPhoneIdentity`, metadata, with the accessors of [`Identity`](super::Identity)
    CommunicationsPhoneIdentity: super::Identity = "microsoft.graph.communicationsPhoneIdentity";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganizationMembers`](https://learn.microsoft.com/graph/api/resources/connectedorganizationmembers?view=graph-rest-1.0), with the accessors of [`SubjectSet`](super::SubjectSet)
    ConnectedOrganizationMembers: super::SubjectSet = "microsoft.graph.connectedOrganizationMembers";
    "connectedOrganizationId" CONNECTED_ORGANIZATION_ID, connected_organization_id str -> Option<&str>, with_connected_organization_id(String), "`connectedOrganizationId`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.CopyNotebookModel`, metadata
    CopyNotebookModel = "microsoft.graph.CopyNotebookModel";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`, metadata";
    "createdByIdentity" CREATED_BY_IDENTITY, created_by_identity model -> Option<&super::IdentitySet>, with_created_by_identity(super::IdentitySet), "`createdByIdentity`: `microsoft.graph.identitySet`, metadata";
    "createdTime" CREATED_TIME, created_time date_time -> Parsed<OffsetDateTime>, with_created_time(OffsetDateTime), "`createdTime`: `Edm.DateTimeOffset`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, metadata";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`, metadata";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by str -> Option<&str>, with_last_modified_by(String), "`lastModifiedBy`: `Edm.String`, metadata";
    "lastModifiedByIdentity" LAST_MODIFIED_BY_IDENTITY, last_modified_by_identity model -> Option<&super::IdentitySet>, with_last_modified_by_identity(super::IdentitySet), "`lastModifiedByIdentity`: `microsoft.graph.identitySet`, metadata";
    "lastModifiedTime" LAST_MODIFIED_TIME, last_modified_time date_time -> Parsed<OffsetDateTime>, with_last_modified_time(OffsetDateTime), "`lastModifiedTime`: `Edm.DateTimeOffset`, metadata";
    "links" LINKS, links model -> Option<&super::NotebookLinks>, with_links(super::NotebookLinks), "`links`: `microsoft.graph.notebookLinks`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "sectionGroupsUrl" SECTION_GROUPS_URL, section_groups_url str -> Option<&str>, with_section_groups_url(String), "`sectionGroupsUrl`: `Edm.String`, metadata";
    "sectionsUrl" SECTIONS_URL, sections_url str -> Option<&str>, with_sections_url(String), "`sectionsUrl`: `Edm.String`, metadata";
    "self" SELF, self_ str -> Option<&str>, with_self(String), "`self`: `Edm.String`, metadata";
    "userRole" USER_ROLE, user_role enumeration -> Option<super::OnenoteUserRole>, with_user_role(super::OnenoteUserRole), "`userRole`: `microsoft.graph.onenoteUserRole`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.customAppManagementApplicationConfiguration`, metadata
    CustomAppManagementApplicationConfiguration = "microsoft.graph.customAppManagementApplicationConfiguration";
    "identifierUris" IDENTIFIER_URIS, identifier_uris model -> Option<&super::IdentifierUriConfiguration>, with_identifier_uris(super::IdentifierUriConfiguration), "`identifierUris`: `microsoft.graph.identifierUriConfiguration`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.customAppManagementConfiguration`, metadata, with the accessors of [`AppManagementConfiguration`](super::AppManagementConfiguration)
    CustomAppManagementConfiguration: super::AppManagementConfiguration = "microsoft.graph.customAppManagementConfiguration";
    inherited "keyCredentials" KEY_CREDENTIALS, with_key_credentials(Vec<super::KeyCredentialConfiguration>), "`keyCredentials`";
    inherited "passwordCredentials" PASSWORD_CREDENTIALS, with_password_credentials(Vec<super::PasswordCredentialConfiguration>), "`passwordCredentials`";
    "applicationRestrictions" APPLICATION_RESTRICTIONS, application_restrictions model -> Option<&super::CustomAppManagementApplicationConfiguration>, with_application_restrictions(super::CustomAppManagementApplicationConfiguration), "`applicationRestrictions`: `microsoft.graph.customAppManagementApplicationConfiguration`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.customCalloutExtension`, metadata, with the accessors of [`Entity`](super::Entity)
    CustomCalloutExtension: super::Entity = "microsoft.graph.customCalloutExtension" {
        "microsoft.graph.accessPackageAssignmentRequestWorkflowExtension",
        "microsoft.graph.accessPackageAssignmentWorkflowExtension",
        "microsoft.graph.customAuthenticationExtension",
        "microsoft.graph.identityGovernance.customTaskExtension",
        "microsoft.graph.onAttributeCollectionStartCustomExtension",
        "microsoft.graph.onAttributeCollectionSubmitCustomExtension",
        "microsoft.graph.onOtpSendCustomExtension",
        "microsoft.graph.onPasswordSubmitCustomExtension",
        "microsoft.graph.onTokenIssuanceStartCustomExtension",
        "microsoft.graph.onVerifiedIdClaimValidationCustomExtension",
    };
    inherited "id" ID, with_id(String), "`id`";
    "authenticationConfiguration" AUTHENTICATION_CONFIGURATION, authentication_configuration model -> Option<&super::CustomExtensionAuthenticationConfiguration>, with_authentication_configuration(super::CustomExtensionAuthenticationConfiguration), "`authenticationConfiguration`: `microsoft.graph.customExtensionAuthenticationConfiguration`, metadata";
    "clientConfiguration" CLIENT_CONFIGURATION, client_configuration model -> Option<&super::CustomExtensionClientConfiguration>, with_client_configuration(super::CustomExtensionClientConfiguration), "`clientConfiguration`: `microsoft.graph.customExtensionClientConfiguration`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "endpointConfiguration" ENDPOINT_CONFIGURATION, endpoint_configuration model -> Option<&super::CustomExtensionEndpointConfiguration>, with_endpoint_configuration(super::CustomExtensionEndpointConfiguration), "`endpointConfiguration`: `microsoft.graph.customExtensionEndpointConfiguration`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.customExtensionAuthenticationConfiguration`, metadata
    CustomExtensionAuthenticationConfiguration = "microsoft.graph.customExtensionAuthenticationConfiguration" {
        "microsoft.graph.azureAdPopTokenAuthentication",
        "microsoft.graph.azureAdTokenAuthentication",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.customExtensionCallbackConfiguration`, metadata
    CustomExtensionCallbackConfiguration = "microsoft.graph.customExtensionCallbackConfiguration" {
        "microsoft.graph.accessPackageRequestApprovalStageCallbackConfiguration",
        "microsoft.graph.identityGovernance.customTaskExtensionCallbackConfiguration",
    };
    "timeoutDuration" TIMEOUT_DURATION, timeout_duration duration -> Parsed<Duration>, with_timeout_duration(Duration), "`timeoutDuration`: `Edm.Duration`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.customExtensionClientConfiguration`, metadata
    CustomExtensionClientConfiguration = "microsoft.graph.customExtensionClientConfiguration";
    "maximumRetries" MAXIMUM_RETRIES, maximum_retries i32 -> Option<i32>, with_maximum_retries(i32), "`maximumRetries`: `Edm.Int32`, metadata";
    "timeoutInMilliseconds" TIMEOUT_IN_MILLISECONDS, timeout_in_milliseconds i32 -> Option<i32>, with_timeout_in_milliseconds(i32), "`timeoutInMilliseconds`: `Edm.Int32`, metadata";
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// `microsoft.graph.customExtensionEndpointConfiguration`, metadata
    CustomExtensionEndpointConfiguration = "microsoft.graph.customExtensionEndpointConfiguration" {
        "microsoft.graph.httpRequestEndpoint",
        "microsoft.graph.logicAppTriggerEndpointConfiguration",
    }
}

#[cfg(any(feature = "admin", feature = "search", feature = "security", feature = "sites"))]
crate::runtime::model! {
    /// `microsoft.graph.customMetadataDictionary`, metadata, with the accessors of [`Dictionary`](super::Dictionary)
    CustomMetadataDictionary: super::Dictionary = "microsoft.graph.customMetadataDictionary"
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.customSecurityAttributeComparisonOperator`, metadata
    CustomSecurityAttributeComparisonOperator = "microsoft.graph.customSecurityAttributeComparisonOperator" {
        Equals = "equals",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.customSecurityAttributeExemption`, metadata
    CustomSecurityAttributeExemption = "microsoft.graph.customSecurityAttributeExemption" {
        "microsoft.graph.customSecurityAttributeStringValueExemption",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "operator" OPERATOR, operator enumeration -> Option<super::CustomSecurityAttributeComparisonOperator>, with_operator(super::CustomSecurityAttributeComparisonOperator), "`operator`: `microsoft.graph.customSecurityAttributeComparisonOperator`, metadata";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// `microsoft.graph.customSecurityAttributeStringValueExemption`, metadata, with the accessors of [`CustomSecurityAttributeExemption`](super::CustomSecurityAttributeExemption)
    CustomSecurityAttributeStringValueExemption: super::CustomSecurityAttributeExemption = "microsoft.graph.customSecurityAttributeStringValueExemption";
    inherited "id" ID, with_id(String), "`id`";
    inherited "operator" OPERATOR, with_operator(super::CustomSecurityAttributeComparisonOperator), "`operator`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.customSecurityAttributeValue`, metadata
    CustomSecurityAttributeValue = "microsoft.graph.customSecurityAttributeValue"
}

crate::runtime::model! {
    /// [`microsoft.graph.customTimeZone`](https://learn.microsoft.com/graph/api/resources/customtimezone?view=graph-rest-1.0), with the accessors of [`TimeZoneBase`](super::TimeZoneBase)
    CustomTimeZone: super::TimeZoneBase = "microsoft.graph.customTimeZone";
    inherited "name" NAME, with_name(String), "`name`";
    "bias" BIAS, bias i32 -> Option<i32>, with_bias(i32), "`bias`: `Edm.Int32`";
    "daylightOffset" DAYLIGHT_OFFSET, daylight_offset model -> Option<&super::DaylightTimeZoneOffset>, with_daylight_offset(super::DaylightTimeZoneOffset), "`daylightOffset`: `microsoft.graph.daylightTimeZoneOffset`";
    "standardOffset" STANDARD_OFFSET, standard_offset model -> Option<&super::StandardTimeZoneOffset>, with_standard_offset(super::StandardTimeZoneOffset), "`standardOffset`: `microsoft.graph.standardTimeZoneOffset`";
}
