// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions that no area has for itself.

#[cfg(any(feature = "calendar", feature = "mail"))]
pub mod attachment {
    //! The parameters of actions of `attachment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [attachment-createuploadsession](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-1.0).
        CreateUploadSessionRequest;
        "AttachmentItem" with_attachment_item(models::AttachmentItem), "`AttachmentItem`: `microsoft.graph.attachmentItem`";
    }
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
pub mod directory_object {
    //! The parameters of actions of `directoryObject`.

    use crate::runtime::Uuid;

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-checkmembergroups](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0).
        CheckMemberGroupsRequest;
        "groupIds" with_group_ids(Vec<String>), "`groupIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-checkmemberobjects](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0).
        CheckMemberObjectsRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
    }

    #[cfg(feature = "directory")]
    crate::runtime::parameters! {
        /// The parameters of [directoryobject-getavailableextensionproperties](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0).
        GetAvailableExtensionPropertiesRequest;
        "isSyncedFromOnPremises" with_is_synced_from_on_premises(bool), "`isSyncedFromOnPremises`: `Edm.Boolean`";
    }

    #[cfg(feature = "directory")]
    crate::runtime::parameters! {
        /// The parameters of [directoryobject-getbyids](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0).
        GetByIdsRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
        "types" with_types(Vec<String>), "`types`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-getmembergroups](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0).
        GetMemberGroupsRequest;
        "securityEnabledOnly" with_security_enabled_only(bool), "`securityEnabledOnly`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-getmemberobjects](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0).
        GetMemberObjectsRequest;
        "securityEnabledOnly" with_security_enabled_only(bool), "`securityEnabledOnly`: `Edm.Boolean`";
    }

    #[cfg(feature = "directory")]
    crate::runtime::parameters! {
        /// The parameters of [directoryobject-validateproperties](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0).
        ValidatePropertiesRequest;
        "entityType" with_entity_type(String), "`entityType`: `Edm.String`";
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "mailNickname" with_mail_nickname(String), "`mailNickname`: `Edm.String`";
        "onBehalfOfUserId" with_on_behalf_of_user_id(Uuid), "`onBehalfOfUserId`: `Edm.Guid`";
    }
}

#[cfg(any(feature = "calendar", feature = "intune", feature = "users"))]
pub mod user {
    //! The parameters of actions of `user`.

    use super::super::super::models;
    use crate::runtime::{Duration, Uuid};

    #[cfg(feature = "intune")]
    crate::runtime::parameters! {
        /// The parameters of [intune-mam-user-wipemanagedappregistrationsbydevicetag](https://learn.microsoft.com/graph/api/intune-mam-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-1.0).
        WipeManagedAppRegistrationsByDeviceTagRequest;
        "deviceTag" with_device_tag(String), "`deviceTag`: `Edm.String`";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-assignlicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0).
        AssignLicenseRequest;
        "addLicenses" with_add_licenses(Vec<models::AssignedLicense>), "`addLicenses`: `Collection(microsoft.graph.assignedLicense)`";
        "removeLicenses" with_remove_licenses(Vec<Uuid>), "`removeLicenses`: `Collection(Edm.Guid)`";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-changepassword](https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-1.0).
        ChangePasswordRequest;
        "currentPassword" with_current_password(String), "`currentPassword`: `Edm.String`";
        "newPassword" with_new_password(String), "`newPassword`: `Edm.String`";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-exportpersonaldata](https://learn.microsoft.com/graph/api/user-exportpersonaldata?view=graph-rest-1.0).
        ExportPersonalDataRequest;
        "storageLocation" with_storage_location(String), "`storageLocation`: `Edm.String`";
    }

    #[cfg(feature = "calendar")]
    crate::runtime::parameters! {
        /// The parameters of [user-findmeetingtimes](https://learn.microsoft.com/graph/api/user-findmeetingtimes?view=graph-rest-1.0).
        FindMeetingTimesRequest;
        "attendees" with_attendees(Vec<models::AttendeeBase>), "`attendees`: `Collection(microsoft.graph.attendeeBase)`" "Optional.";
        "isOrganizerOptional" with_is_organizer_optional(bool), "`isOrganizerOptional`: `Edm.Boolean`" "Optional.";
        "locationConstraint" with_location_constraint(models::LocationConstraint), "`locationConstraint`: `microsoft.graph.locationConstraint`" "Optional.";
        "maxCandidates" with_max_candidates(i32), "`maxCandidates`: `Edm.Int32`" "Optional.";
        "meetingDuration" with_meeting_duration(Duration), "`meetingDuration`: `Edm.Duration`" "Optional.";
        "minimumAttendeePercentage" with_minimum_attendee_percentage(f64), "`minimumAttendeePercentage`: `Edm.Double`" "Optional.";
        "returnSuggestionReasons" with_return_suggestion_reasons(bool), "`returnSuggestionReasons`: `Edm.Boolean`" "Optional.";
        "timeConstraint" with_time_constraint(models::TimeConstraint), "`timeConstraint`: `microsoft.graph.timeConstraint`" "Optional.";
    }

    #[cfg(feature = "mail")]
    crate::runtime::parameters! {
        /// The parameters of [user-getmailtips](https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-1.0).
        GetMailTipsRequest;
        "EmailAddresses" with_email_addresses(Vec<String>), "`EmailAddresses`: `Collection(Edm.String)`";
        "MailTipsOptions" with_mail_tips_options(String), "`MailTipsOptions`: `Edm.String`" "Supports multiple values. Possible values are: automaticReplies, deliveryRestriction, customMailTip, externalMemberCount, mailboxFullStatus, maxMessageSize, recipientScope, moderationStatus, recipientSuggestions, totalMemberCount.";
    }

    #[cfg(feature = "mail")]
    crate::runtime::parameters! {
        /// The parameters of [user-sendmail](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0).
        SendMailRequest;
        required message "message" with_message(models::Message), "`message`: `microsoft.graph.message`" "Required.";
        "saveToSentItems" with_save_to_sent_items(bool), "`saveToSentItems`: `Edm.Boolean`" "Optional.";
    }

    #[cfg(feature = "mail")]
    crate::runtime::parameters! {
        /// The parameters of [user-translateexchangeids](https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-1.0).
        TranslateExchangeIdsRequest;
        "inputIds" with_input_ids(Vec<String>), "`inputIds`: `Collection(Edm.String)`";
        "sourceIdType" with_source_id_type(String), "`sourceIdType`: `Edm.String`";
        "targetIdType" with_target_id_type(String), "`targetIdType`: `Edm.String`";
    }
}
