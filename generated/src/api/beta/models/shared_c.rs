// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{OffsetDateTime, Parsed, Uuid};

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.calculatedColumn`](https://learn.microsoft.com/graph/api/resources/calculatedColumn?view=graph-rest-beta)
    CalculatedColumn = "microsoft.graph.calculatedColumn";
    "format" FORMAT, format str -> Option<&str>, with_format(String), "`format`: `Edm.String`";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "outputType" OUTPUT_TYPE, output_type str -> Option<&str>, with_output_type(String), "`outputType`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.call`](https://learn.microsoft.com/graph/api/resources/call?view=graph-rest-beta)
    Call = "microsoft.graph.call";
    "activeModalities" ACTIVE_MODALITIES, active_modalities enumerations -> Option<Vec<super::Modality>>, with_active_modalities(Vec<super::Modality>), "`activeModalities`: `Collection(microsoft.graph.modality)`, read-only" "Read-only. Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "answeredBy" ANSWERED_BY, answered_by model -> Option<&super::ParticipantInfo>, with_answered_by(super::ParticipantInfo), "`answeredBy`: `microsoft.graph.participantInfo`, read-only" "Read-only.";
    "callRoutes" CALL_ROUTES, call_routes models -> Option<&[super::CallRoute]>, with_call_routes(Vec<super::CallRoute>), "`callRoutes`: `Collection(microsoft.graph.callRoute)`, read-only" "Read-only.";
    "callbackUri" CALLBACK_URI, callback_uri str -> Option<&str>, with_callback_uri(String), "`callbackUri`: `Edm.String`";
    "callChainId" CALL_CHAIN_ID, call_chain_id str -> Option<&str>, with_call_chain_id(String), "`callChainId`: `Edm.String`";
    "callOptions" CALL_OPTIONS, call_options model -> Option<&super::OutgoingCallOptions>, with_call_options(super::OutgoingCallOptions), "`callOptions`: `microsoft.graph.outgoingCallOptions`";
    "chatInfo" CHAT_INFO, chat_info model -> Option<&super::ChatInfo>, with_chat_info(super::ChatInfo), "`chatInfo`: `microsoft.graph.chatInfo`";
    "direction" DIRECTION, direction enumeration -> Option<super::CallDirection>, with_direction(super::CallDirection), "`direction`: `microsoft.graph.callDirection`, read-only" "Read-only. Possible values are: incoming, outgoing.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "incomingContext" INCOMING_CONTEXT, incoming_context model -> Option<&super::IncomingContext>, with_incoming_context(super::IncomingContext), "`incomingContext`: `microsoft.graph.incomingContext`, read-only" "Read-only.";
    "mediaConfig" MEDIA_CONFIG, media_config model -> Option<&super::AppHostedMediaConfig>, with_media_config(super::AppHostedMediaConfig), "`mediaConfig`: `microsoft.graph.appHostedMediaConfig`";
    "mediaState" MEDIA_STATE, media_state model -> Option<&super::CallMediaState>, with_media_state(super::CallMediaState), "`mediaState`: `microsoft.graph.callMediaState`, read-only" "Read-only.";
    "meetingCapability" MEETING_CAPABILITY, meeting_capability model -> Option<&super::MeetingCapability>, with_meeting_capability(super::MeetingCapability), "`meetingCapability`: `microsoft.graph.meetingCapability`, read-only" "Read-only.";
    "meetingInfo" MEETING_INFO, meeting_info model -> Option<&super::OrganizerMeetingInfo>, with_meeting_info(super::OrganizerMeetingInfo), "`meetingInfo`: `microsoft.graph.organizerMeetingInfo`";
    "transcription" TRANSCRIPTION, transcription model -> Option<&super::CallTranscriptionInfo>, with_transcription(super::CallTranscriptionInfo), "`transcription`: `microsoft.graph.callTranscriptionInfo`, read-only" "Read-only.";
    "myParticipantId" MY_PARTICIPANT_ID, my_participant_id str -> Option<&str>, with_my_participant_id(String), "`myParticipantId`: `Edm.String`, read-only" "Read-only.";
    "requestedModalities" REQUESTED_MODALITIES, requested_modalities enumerations -> Option<Vec<super::Modality>>, with_requested_modalities(Vec<super::Modality>), "`requestedModalities`: `Collection(microsoft.graph.modality)`" "Possible values are: unknown, audio, video, videoBasedScreenSharing, data.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "ringingTimeoutInSeconds" RINGING_TIMEOUT_IN_SECONDS, ringing_timeout_in_seconds i32 -> Option<i32>, with_ringing_timeout_in_seconds(i32), "`ringingTimeoutInSeconds`: `Edm.Int32`";
    "routingPolicies" ROUTING_POLICIES, routing_policies enumerations -> Option<Vec<super::RoutingPolicy>>, with_routing_policies(Vec<super::RoutingPolicy>), "`routingPolicies`: `Collection(microsoft.graph.routingPolicy)`" "Possible values are: none, noMissedCall, disableForwardingExceptPhone, disableForwarding, preferSkypeForBusiness, unknownFutureValue.";
    "source" SOURCE, source model -> Option<&super::ParticipantInfo>, with_source(super::ParticipantInfo), "`source`: `microsoft.graph.participantInfo`";
    "state" STATE, state enumeration -> Option<super::CallState>, with_state(super::CallState), "`state`: `microsoft.graph.callState`, read-only" "Read-only. Possible values are: incoming, establishing, ringing, established, hold, transferring, transferAccepted, redirecting, terminating, terminated.";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "targets" TARGETS, targets models -> Option<&[super::ParticipantInfo]>, with_targets(Vec<super::ParticipantInfo>), "`targets`: `Collection(microsoft.graph.participantInfo)`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
    "terminationReason" TERMINATION_REASON, termination_reason str -> Option<&str>, with_termination_reason(String), "`terminationReason`: `Edm.String`, read-only" "Read-only.";
    "toneInfo" TONE_INFO, tone_info model -> Option<&super::ToneInfo>, with_tone_info(super::ToneInfo), "`toneInfo`: `microsoft.graph.toneInfo`, read-only" "Read-only.";
    "replacesContext" REPLACES_CONTEXT, replaces_context str -> Option<&str>, with_replaces_context(String), "`replacesContext`: `Edm.String`";
    "audioRoutingGroups" AUDIO_ROUTING_GROUPS, audio_routing_groups models -> Option<&[super::AudioRoutingGroup]>, with_audio_routing_groups(Vec<super::AudioRoutingGroup>), "`audioRoutingGroups`: `Collection(microsoft.graph.audioRoutingGroup)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "operations" OPERATIONS, operations models -> Option<&[super::CommsOperation]>, with_operations(Vec<super::CommsOperation>), "`operations`: `Collection(microsoft.graph.commsOperation)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "participants" PARTICIPANTS, participants models -> Option<&[super::Participant]>, with_participants(Vec<super::Participant>), "`participants`: `Collection(microsoft.graph.participant)`, read-only" "Read-only. Nullable." if (feature = "communications");
    "contentSharingSessions" CONTENT_SHARING_SESSIONS, content_sharing_sessions models -> Option<&[super::ContentSharingSession]>, with_content_sharing_sessions(Vec<super::ContentSharingSession>), "`contentSharingSessions`: `Collection(microsoft.graph.contentSharingSession)`, read-only" "Read-only. Nullable." if (feature = "communications");
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callDirection`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallDirection = "microsoft.graph.callDirection" {
        Incoming = "incoming",
        Outgoing = "outgoing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callMediaState`](https://learn.microsoft.com/graph/api/resources/callmediastate?view=graph-rest-beta)
    CallMediaState = "microsoft.graph.callMediaState";
    "audio" AUDIO, audio enumeration -> Option<super::MediaState>, with_audio(super::MediaState), "`audio`: `microsoft.graph.mediaState`" "Possible values are: active, inactive, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.callOptions`](https://learn.microsoft.com/graph/api/resources/calloptions?view=graph-rest-beta)
    CallOptions = "microsoft.graph.callOptions" {
        "microsoft.graph.incomingCallOptions",
        "microsoft.graph.outgoingCallOptions",
    };
    "isContentSharingNotificationEnabled" IS_CONTENT_SHARING_NOTIFICATION_ENABLED, is_content_sharing_notification_enabled bool -> Option<bool>, with_is_content_sharing_notification_enabled(bool), "`isContentSharingNotificationEnabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.callRoute`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-beta)
    CallRoute = "microsoft.graph.callRoute";
    "final" FINAL, final_ model -> Option<&super::IdentitySet>, with_final(super::IdentitySet), "`final`: `microsoft.graph.identitySet`";
    "original" ORIGINAL, original model -> Option<&super::IdentitySet>, with_original(super::IdentitySet), "`original`: `microsoft.graph.identitySet`";
    "routingType" ROUTING_TYPE, routing_type enumeration -> Option<super::RoutingType>, with_routing_type(super::RoutingType), "`routingType`: `microsoft.graph.routingType`" "Possible values are: forwarded, lookup, selfFork.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallState = "microsoft.graph.callState" {
        Incoming = "incoming",
        Establishing = "establishing",
        Ringing = "ringing",
        Established = "established",
        Hold = "hold",
        Transferring = "transferring",
        TransferAccepted = "transferAccepted",
        Redirecting = "redirecting",
        Terminating = "terminating",
        Terminated = "terminated",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.callTranscriptionInfo`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-beta)
    CallTranscriptionInfo = "microsoft.graph.callTranscriptionInfo";
    "state" STATE, state enumeration -> Option<super::CallTranscriptionState>, with_state(super::CallTranscriptionState), "`state`: `microsoft.graph.callTranscriptionState`" "Possible values are: notStarted, active, inactive.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callTranscriptionState`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-beta)
    CallTranscriptionState = "microsoft.graph.callTranscriptionState" {
        NotStarted = "notStarted",
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.callType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallType = "microsoft.graph.callType" {
        Unknown = "unknown",
        GroupCall = "groupCall",
        PeerToPeer = "peerToPeer",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.cancelMediaProcessingOperation`](https://learn.microsoft.com/graph/api/resources/cancelmediaprocessingoperation?view=graph-rest-beta)
    CancelMediaProcessingOperation = "microsoft.graph.cancelMediaProcessingOperation";
    "all" ALL, all bool -> Option<bool>, with_all(bool), "`all`: `Edm.Boolean`";
    "clientContext" CLIENT_CONTEXT, client_context str -> Option<&str>, with_client_context(String), "`clientContext`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resultInfo" RESULT_INFO, result_info model -> Option<&super::ResultInfo>, with_result_info(super::ResultInfo), "`resultInfo`: `microsoft.graph.resultInfo`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::OperationStatus>, with_status(super::OperationStatus), "`status`: `microsoft.graph.operationStatus`, read-only" "Read-only. Possible values are: notStarted, running, completed, failed.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.capabilityStatus`](https://learn.microsoft.com/graph/api/resources/assignedplan?view=graph-rest-beta)
    CapabilityStatus = "microsoft.graph.capabilityStatus" {
        Enabled = "Enabled",
        Warning = "Warning",
        Suspended = "Suspended",
        LockedOut = "LockedOut",
        Deleted = "Deleted",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.categoryColor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CategoryColor = "microsoft.graph.categoryColor" {
        None = "none",
        Preset0 = "preset0",
        Preset1 = "preset1",
        Preset2 = "preset2",
        Preset3 = "preset3",
        Preset4 = "preset4",
        Preset5 = "preset5",
        Preset6 = "preset6",
        Preset7 = "preset7",
        Preset8 = "preset8",
        Preset9 = "preset9",
        Preset10 = "preset10",
        Preset11 = "preset11",
        Preset12 = "preset12",
        Preset13 = "preset13",
        Preset14 = "preset14",
        Preset15 = "preset15",
        Preset16 = "preset16",
        Preset17 = "preset17",
        Preset18 = "preset18",
        Preset19 = "preset19",
        Preset20 = "preset20",
        Preset21 = "preset21",
        Preset22 = "preset22",
        Preset23 = "preset23",
        Preset24 = "preset24",
    }
}

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.certification`](https://learn.microsoft.com/graph/api/resources/certification?view=graph-rest-beta)
    Certification = "microsoft.graph.certification";
    "certificationDetailsUrl" CERTIFICATION_DETAILS_URL, certification_details_url str -> Option<&str>, with_certification_details_url(String), "`certificationDetailsUrl`: `Edm.String`";
    "certificationExpirationDateTime" CERTIFICATION_EXPIRATION_DATE_TIME, certification_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_certification_expiration_date_time(OffsetDateTime), "`certificationExpirationDateTime`: `Edm.DateTimeOffset`";
    "isCertifiedByMicrosoft" IS_CERTIFIED_BY_MICROSOFT, is_certified_by_microsoft bool -> Option<bool>, with_is_certified_by_microsoft(bool), "`isCertifiedByMicrosoft`: `Edm.Boolean`";
    "isPublisherAttested" IS_PUBLISHER_ATTESTED, is_publisher_attested bool -> Option<bool>, with_is_publisher_attested(bool), "`isPublisherAttested`: `Edm.Boolean`";
    "lastCertificationDateTime" LAST_CERTIFICATION_DATE_TIME, last_certification_date_time date_time -> Parsed<OffsetDateTime>, with_last_certification_date_time(OffsetDateTime), "`lastCertificationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.certificationControl`](https://learn.microsoft.com/graph/api/resources/certificationControl?view=graph-rest-beta)
    CertificationControl = "microsoft.graph.certificationControl";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotification`](https://learn.microsoft.com/graph/api/resources/changenotification?view=graph-rest-beta)
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
    /// [`microsoft.graph.changeNotificationCollection`](https://learn.microsoft.com/graph/api/resources/changenotificationcollection?view=graph-rest-beta)
    ChangeNotificationCollection = "microsoft.graph.changeNotificationCollection";
    "validationTokens" VALIDATION_TOKENS, validation_tokens strs -> Option<Vec<&str>>, with_validation_tokens(Vec<String>), "`validationTokens`: `Collection(Edm.String)`" "Supports multiple values.";
    "value" VALUE, value models -> Option<&[super::ChangeNotification]>, with_value(Vec<super::ChangeNotification>), "`value`: `Collection(microsoft.graph.changeNotification)`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.changeNotificationEncryptedContent`](https://learn.microsoft.com/graph/api/resources/changenotificationencryptedcontent?view=graph-rest-beta)
    ChangeNotificationEncryptedContent = "microsoft.graph.changeNotificationEncryptedContent";
    "data" DATA, data str -> Option<&str>, with_data(String), "`data`: `Edm.String`";
    "dataSignature" DATA_SIGNATURE, data_signature str -> Option<&str>, with_data_signature(String), "`dataSignature`: `Edm.String`";
    "dataKey" DATA_KEY, data_key str -> Option<&str>, with_data_key(String), "`dataKey`: `Edm.String`";
    "encryptionCertificateId" ENCRYPTION_CERTIFICATE_ID, encryption_certificate_id str -> Option<&str>, with_encryption_certificate_id(String), "`encryptionCertificateId`: `Edm.String`";
    "encryptionCertificateThumbprint" ENCRYPTION_CERTIFICATE_THUMBPRINT, encryption_certificate_thumbprint str -> Option<&str>, with_encryption_certificate_thumbprint(String), "`encryptionCertificateThumbprint`: `Edm.String`";
}

#[cfg(any(feature = "teams", feature = "users"))]
crate::runtime::model! {
    /// [`microsoft.graph.changeTrackedEntity`](https://learn.microsoft.com/graph/api/resources/changetrackedentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ChangeTrackedEntity: super::Entity = "microsoft.graph.changeTrackedEntity" {
        "microsoft.graph.schedulingGroup",
        "microsoft.graph.shiftPreferences",
        "microsoft.graph.timeCard",
        "microsoft.graph.timeOff",
        "microsoft.graph.timeOffReason",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.changeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChangeType = "microsoft.graph.changeType" {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.chatInfo`](https://learn.microsoft.com/graph/api/resources/chatInfo?view=graph-rest-beta)
    ChatInfo = "microsoft.graph.chatInfo";
    "messageId" MESSAGE_ID, message_id str -> Option<&str>, with_message_id(String), "`messageId`: `Edm.String`";
    "replyChainMessageId" REPLY_CHAIN_MESSAGE_ID, reply_chain_message_id str -> Option<&str>, with_reply_chain_message_id(String), "`replyChainMessageId`: `Edm.String`";
    "threadId" THREAD_ID, thread_id str -> Option<&str>, with_thread_id(String), "`threadId`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.choiceColumn`](https://learn.microsoft.com/graph/api/resources/choicecolumn?view=graph-rest-beta)
    ChoiceColumn = "microsoft.graph.choiceColumn";
    "allowTextEntry" ALLOW_TEXT_ENTRY, allow_text_entry bool -> Option<bool>, with_allow_text_entry(bool), "`allowTextEntry`: `Edm.Boolean`";
    "choices" CHOICES, choices strs -> Option<Vec<&str>>, with_choices(Vec<String>), "`choices`: `Collection(Edm.String)`";
    "displayAs" DISPLAY_AS, display_as str -> Option<&str>, with_display_as(String), "`displayAs`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.chunkeduploadsessiondescriptor`](https://learn.microsoft.com/graph/api/resources/chunkeduploadsessiondescriptor?view=graph-rest-beta)
    Chunkeduploadsessiondescriptor = "microsoft.graph.chunkeduploadsessiondescriptor";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::model! {
    /// [`microsoft.graph.claimsMapping`](https://learn.microsoft.com/graph/api/resources/claimsmapping?view=graph-rest-beta)
    ClaimsMapping = "microsoft.graph.claimsMapping";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

#[cfg(any(feature = "applications", feature = "authentication"))]
crate::runtime::model! {
    /// Inherits from stsPolicy.
    ///
    /// [`microsoft.graph.claimsMappingPolicy`](https://learn.microsoft.com/graph/api/resources/claimsmappingpolicy?view=graph-rest-beta), with the accessors of [`StsPolicy`](super::StsPolicy)
    ClaimsMappingPolicy: super::StsPolicy, super::DirectoryObject = "microsoft.graph.claimsMappingPolicy";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "definition" DEFINITION, with_definition(Vec<String>), "`definition`";
    inherited "isOrganizationDefault" IS_ORGANIZATION_DEFAULT, with_is_organization_default(bool), "`isOrganizationDefault`";
    "appliesTo" APPLIES_TO, applies_to models -> Option<&[super::DirectoryObject]>, with_applies_to(Vec<super::DirectoryObject>), "`appliesTo`: `Collection(microsoft.graph.directoryObject)`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcForensicStorageAccount`](https://learn.microsoft.com/graph/api/resources/cloudpcforensicstorageaccount?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcForensicStorageAccount: super::Entity = "microsoft.graph.cloudPcForensicStorageAccount";
    inherited "id" ID, with_id(String), "`id`";
    "storageAccountId" STORAGE_ACCOUNT_ID, storage_account_id str -> Option<&str>, with_storage_account_id(String), "`storageAccountId`: `Edm.String`";
    "storageAccountName" STORAGE_ACCOUNT_NAME, storage_account_name str -> Option<&str>, with_storage_account_name(String), "`storageAccountName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcSubscription`](https://learn.microsoft.com/graph/api/resources/cloudpcsubscription?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcSubscription: super::Entity = "microsoft.graph.cloudPcSubscription";
    inherited "id" ID, with_id(String), "`id`";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`";
    "subscriptionName" SUBSCRIPTION_NAME, subscription_name str -> Option<&str>, with_subscription_name(String), "`subscriptionName`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.columnDefinition`](https://learn.microsoft.com/graph/api/resources/columndefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ColumnDefinition: super::Entity = "microsoft.graph.columnDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "columnGroup" COLUMN_GROUP, column_group str -> Option<&str>, with_column_group(String), "`columnGroup`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "enforceUniqueValues" ENFORCE_UNIQUE_VALUES, enforce_unique_values bool -> Option<bool>, with_enforce_unique_values(bool), "`enforceUniqueValues`: `Edm.Boolean`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "indexed" INDEXED, indexed bool -> Option<bool>, with_indexed(bool), "`indexed`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
    "boolean" BOOLEAN, boolean model -> Option<&super::BooleanColumn>, with_boolean(super::BooleanColumn), "`boolean`: `microsoft.graph.booleanColumn`";
    "calculated" CALCULATED, calculated model -> Option<&super::CalculatedColumn>, with_calculated(super::CalculatedColumn), "`calculated`: `microsoft.graph.calculatedColumn`";
    "choice" CHOICE, choice model -> Option<&super::ChoiceColumn>, with_choice(super::ChoiceColumn), "`choice`: `microsoft.graph.choiceColumn`";
    "currency" CURRENCY, currency model -> Option<&super::CurrencyColumn>, with_currency(super::CurrencyColumn), "`currency`: `microsoft.graph.currencyColumn`";
    "dateTime" DATE_TIME, date_time model -> Option<&super::DateTimeColumn>, with_date_time(super::DateTimeColumn), "`dateTime`: `microsoft.graph.dateTimeColumn`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DefaultColumnValue>, with_default_value(super::DefaultColumnValue), "`defaultValue`: `microsoft.graph.defaultColumnValue`";
    "geolocation" GEOLOCATION, geolocation model -> Option<&super::GeolocationColumn>, with_geolocation(super::GeolocationColumn), "`geolocation`: `microsoft.graph.geolocationColumn`";
    "lookup" LOOKUP, lookup model -> Option<&super::LookupColumn>, with_lookup(super::LookupColumn), "`lookup`: `microsoft.graph.lookupColumn`";
    "number" NUMBER, number model -> Option<&super::NumberColumn>, with_number(super::NumberColumn), "`number`: `microsoft.graph.numberColumn`";
    "personOrGroup" PERSON_OR_GROUP, person_or_group model -> Option<&super::PersonOrGroupColumn>, with_person_or_group(super::PersonOrGroupColumn), "`personOrGroup`: `microsoft.graph.personOrGroupColumn`";
    "text" TEXT, text model -> Option<&super::TextColumn>, with_text(super::TextColumn), "`text`: `microsoft.graph.textColumn`";
    "isDeletable" IS_DELETABLE, is_deletable bool -> Option<bool>, with_is_deletable(bool), "`isDeletable`: `Edm.Boolean`";
    "propagateChanges" PROPAGATE_CHANGES, propagate_changes bool -> Option<bool>, with_propagate_changes(bool), "`propagateChanges`: `Edm.Boolean`";
    "isReorderable" IS_REORDERABLE, is_reorderable bool -> Option<bool>, with_is_reorderable(bool), "`isReorderable`: `Edm.Boolean`, read-only" "Read-only.";
    "isSealed" IS_SEALED, is_sealed bool -> Option<bool>, with_is_sealed(bool), "`isSealed`: `Edm.Boolean`";
    "validation" VALIDATION, validation model -> Option<&super::ColumnValidation>, with_validation(super::ColumnValidation), "`validation`: `microsoft.graph.columnValidation`";
    "hyperlinkOrPicture" HYPERLINK_OR_PICTURE, hyperlink_or_picture model -> Option<&super::HyperlinkOrPictureColumn>, with_hyperlink_or_picture(super::HyperlinkOrPictureColumn), "`hyperlinkOrPicture`: `microsoft.graph.hyperlinkOrPictureColumn`";
    "term" TERM, term model -> Option<&super::TermColumn>, with_term(super::TermColumn), "`term`: `microsoft.graph.termColumn`";
    "sourceContentType" SOURCE_CONTENT_TYPE, source_content_type model -> Option<&super::ContentTypeInfo>, with_source_content_type(super::ContentTypeInfo), "`sourceContentType`: `microsoft.graph.contentTypeInfo`";
    "thumbnail" THUMBNAIL, thumbnail model -> Option<&super::ThumbnailColumn>, with_thumbnail(super::ThumbnailColumn), "`thumbnail`: `microsoft.graph.thumbnailColumn`";
    "type" TYPE, type_ enumeration -> Option<super::ColumnTypes>, with_type(super::ColumnTypes), "`type`: `microsoft.graph.columnTypes`, read-only" "Read-only.";
    "contentApprovalStatus" CONTENT_APPROVAL_STATUS, content_approval_status model -> Option<&super::ContentApprovalStatusColumn>, with_content_approval_status(super::ContentApprovalStatusColumn), "`contentApprovalStatus`: `microsoft.graph.contentApprovalStatusColumn`";
    "sourceColumn" SOURCE_COLUMN, source_column model -> Option<&super::ColumnDefinition>, with_source_column(super::ColumnDefinition), "`sourceColumn`: `microsoft.graph.columnDefinition`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.columnLink`](https://learn.microsoft.com/graph/api/resources/columnLink?view=graph-rest-beta)
    ColumnLink = "microsoft.graph.columnLink";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.columnTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ColumnTypes = "microsoft.graph.columnTypes" {
        Note = "note",
        Text = "text",
        Choice = "choice",
        Multichoice = "multichoice",
        Number = "number",
        Currency = "currency",
        DateTime = "dateTime",
        Lookup = "lookup",
        Boolean = "boolean",
        User = "user",
        Url = "url",
        Calculated = "calculated",
        Location = "location",
        Term = "term",
        Multiterm = "multiterm",
        Thumbnail = "thumbnail",
        ApprovalStatus = "approvalStatus",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.columnValidation`](https://learn.microsoft.com/graph/api/resources/columnvalidation?view=graph-rest-beta)
    ColumnValidation = "microsoft.graph.columnValidation";
    "formula" FORMULA, formula str -> Option<&str>, with_formula(String), "`formula`: `Edm.String`";
    "descriptions" DESCRIPTIONS, descriptions models -> Option<&[super::DisplayNameLocalization]>, with_descriptions(Vec<super::DisplayNameLocalization>), "`descriptions`: `Collection(microsoft.graph.displayNameLocalization)`";
    "defaultLanguage" DEFAULT_LANGUAGE, default_language str -> Option<&str>, with_default_language(String), "`defaultLanguage`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.commentAction`](https://learn.microsoft.com/graph/api/resources/commentaction?view=graph-rest-beta)
    CommentAction = "microsoft.graph.commentAction";
    "isReply" IS_REPLY, is_reply bool -> Option<bool>, with_is_reply(bool), "`isReply`: `Edm.Boolean`";
    "parentAuthor" PARENT_AUTHOR, parent_author model -> Option<&super::IdentitySet>, with_parent_author(super::IdentitySet), "`parentAuthor`: `microsoft.graph.identitySet`";
    "participants" PARTICIPANTS, participants models -> Option<&[super::IdentitySet]>, with_participants(Vec<super::IdentitySet>), "`participants`: `Collection(microsoft.graph.identitySet)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotification`](https://learn.microsoft.com/graph/api/resources/commsnotification?view=graph-rest-beta)
    CommsNotification = "microsoft.graph.commsNotification";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`" "Possible values are: created, updated, deleted.";
    "resourceUrl" RESOURCE_URL, resource_url str -> Option<&str>, with_resource_url(String), "`resourceUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotifications`](https://learn.microsoft.com/graph/api/resources/commsnotifications?view=graph-rest-beta)
    CommsNotifications = "microsoft.graph.commsNotifications";
    "value" VALUE, value models -> Option<&[super::CommsNotification]>, with_value(Vec<super::CommsNotification>), "`value`: `Collection(microsoft.graph.commsNotification)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.companies`](https://learn.microsoft.com/graph/api/resources/dynamics-companies?view=graph-rest-beta)
    Companies = "microsoft.graph.companies";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`, read-only" "Read-only.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "systemVersion" SYSTEM_VERSION, system_version str -> Option<&str>, with_system_version(String), "`systemVersion`: `Edm.String`";
    "businessProfileId" BUSINESS_PROFILE_ID, business_profile_id str -> Option<&str>, with_business_profile_id(String), "`businessProfileId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.complianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-shared-compliancestatus?view=graph-rest-beta)
    ComplianceStatus = "microsoft.graph.complianceStatus" {
        Unknown = "unknown",
        NotApplicable = "notApplicable",
        Compliant = "compliant",
        Remediated = "remediated",
        NonCompliant = "nonCompliant",
        Error = "error",
        Conflict = "conflict",
        NotAssigned = "notAssigned",
    }
}

#[cfg(any(feature = "authentication", feature = "tenant-relationships"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessPolicyState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessPolicyState = "microsoft.graph.conditionalAccessPolicyState" {
        Enabled = "enabled",
        Disabled = "disabled",
        EnabledForReportingButNotEnforced = "enabledForReportingButNotEnforced",
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganizationMembers`](https://learn.microsoft.com/graph/api/resources/connectedorganizationmembers?view=graph-rest-beta), with the accessors of [`UserSet`](super::UserSet)
    ConnectedOrganizationMembers: super::UserSet = "microsoft.graph.connectedOrganizationMembers";
    inherited "isBackup" IS_BACKUP, with_is_backup(bool), "`isBackup`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentApprovalStatusColumn`](https://learn.microsoft.com/graph/api/resources/contentapprovalstatuscolumn?view=graph-rest-beta)
    ContentApprovalStatusColumn = "microsoft.graph.contentApprovalStatusColumn"
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.contentState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentState = "microsoft.graph.contentState" {}
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentType`](https://learn.microsoft.com/graph/api/resources/contentType?view=graph-rest-beta)
    ContentType = "microsoft.graph.contentType";
    "associatedHubsUrls" ASSOCIATED_HUBS_URLS, associated_hubs_urls strs -> Option<Vec<&str>>, with_associated_hubs_urls(Vec<String>), "`associatedHubsUrls`: `Collection(Edm.String)`";
    "documentSet" DOCUMENT_SET, document_set model -> Option<&super::DocumentSet>, with_document_set(super::DocumentSet), "`documentSet`: `microsoft.graph.documentSet`";
    "documentTemplate" DOCUMENT_TEMPLATE, document_template model -> Option<&super::DocumentSetContent>, with_document_template(super::DocumentSetContent), "`documentTemplate`: `microsoft.graph.documentSetContent`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "group" GROUP, group str -> Option<&str>, with_group(String), "`group`: `Edm.String`";
    "hidden" HIDDEN, hidden bool -> Option<bool>, with_hidden(bool), "`hidden`: `Edm.Boolean`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "inheritedFrom" INHERITED_FROM, inherited_from model -> Option<&super::ItemReference>, with_inherited_from(super::ItemReference), "`inheritedFrom`: `microsoft.graph.itemReference`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "order" ORDER, order model -> Option<&super::ContentTypeOrder>, with_order(super::ContentTypeOrder), "`order`: `microsoft.graph.contentTypeOrder`";
    "parentId" PARENT_ID, parent_id str -> Option<&str>, with_parent_id(String), "`parentId`: `Edm.String`";
    "propagateChanges" PROPAGATE_CHANGES, propagate_changes bool -> Option<bool>, with_propagate_changes(bool), "`propagateChanges`: `Edm.Boolean`";
    "readOnly" READ_ONLY, read_only bool -> Option<bool>, with_read_only(bool), "`readOnly`: `Edm.Boolean`";
    "sealed" SEALED, sealed bool -> Option<bool>, with_sealed(bool), "`sealed`: `Edm.Boolean`";
    "base" BASE, base model -> Option<&super::ContentType>, with_base(super::ContentType), "`base`: `microsoft.graph.contentType`";
    "columnLinks" COLUMN_LINKS, column_links models -> Option<&[super::ColumnLink]>, with_column_links(Vec<super::ColumnLink>), "`columnLinks`: `Collection(microsoft.graph.columnLink)`";
    "baseTypes" BASE_TYPES, base_types models -> Option<&[super::ContentType]>, with_base_types(Vec<super::ContentType>), "`baseTypes`: `Collection(microsoft.graph.contentType)`";
    "columnPositions" COLUMN_POSITIONS, column_positions models -> Option<&[super::ColumnDefinition]>, with_column_positions(Vec<super::ColumnDefinition>), "`columnPositions`: `Collection(microsoft.graph.columnDefinition)`";
    "columns" COLUMNS, columns models -> Option<&[super::ColumnDefinition]>, with_columns(Vec<super::ColumnDefinition>), "`columns`: `Collection(microsoft.graph.columnDefinition)`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentTypeInfo`](https://learn.microsoft.com/graph/api/resources/contenttypeinfo?view=graph-rest-beta)
    ContentTypeInfo = "microsoft.graph.contentTypeInfo";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.contentTypeOrder`](https://learn.microsoft.com/graph/api/resources/contentTypeOrder?view=graph-rest-beta)
    ContentTypeOrder = "microsoft.graph.contentTypeOrder";
    "default" DEFAULT, default_ bool -> Option<bool>, with_default(bool), "`default`: `Edm.Boolean`";
    "position" POSITION, position i32 -> Option<i32>, with_position(i32), "`position`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.copystatusmodel`](https://learn.microsoft.com/graph/api/resources/copystatusmodel?view=graph-rest-beta)
    Copystatusmodel = "microsoft.graph.copystatusmodel";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.createAction`](https://learn.microsoft.com/graph/api/resources/createaction?view=graph-rest-beta)
    CreateAction = "microsoft.graph.createAction"
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.currencyColumn`](https://learn.microsoft.com/graph/api/resources/currencycolumn?view=graph-rest-beta)
    CurrencyColumn = "microsoft.graph.currencyColumn";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customSecurityAttributeValue`](https://learn.microsoft.com/graph/api/resources/customsecurityattributevalue?view=graph-rest-beta)
    CustomSecurityAttributeValue = "microsoft.graph.customSecurityAttributeValue"
}

crate::runtime::model! {
    /// [`microsoft.graph.customTimeZone`](https://learn.microsoft.com/graph/api/resources/customtimezone?view=graph-rest-beta)
    CustomTimeZone = "microsoft.graph.customTimeZone";
    "bias" BIAS, bias i32 -> Option<i32>, with_bias(i32), "`bias`: `Edm.Int32`";
    "daylightOffset" DAYLIGHT_OFFSET, daylight_offset model -> Option<&super::DaylightTimeZoneOffset>, with_daylight_offset(super::DaylightTimeZoneOffset), "`daylightOffset`: `microsoft.graph.daylightTimeZoneOffset`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "standardOffset" STANDARD_OFFSET, standard_offset model -> Option<&super::StandardTimeZoneOffset>, with_standard_offset(super::StandardTimeZoneOffset), "`standardOffset`: `microsoft.graph.standardTimeZoneOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.customerpaymentsjournal`](https://learn.microsoft.com/graph/api/resources/dynamics-customerpaymentsjournal?view=graph-rest-beta)
    Customerpaymentsjournal = "microsoft.graph.customerpaymentsjournal";
    "id" ID, id guid -> Parsed<Uuid>, with_id(Uuid), "`id`: `Edm.Guid`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}
