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
pub mod deleteditems {
    //! The parameters of actions of `deleteditems`.

    crate::runtime::parameters! {
        /// The parameters of [directory-deleteditems-restore](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0).
        RestoreRequest;
        "autoReconcileProxyConflict" with_auto_reconcile_proxy_conflict(bool), "`autoReconcileProxyConflict`: `Edm.Boolean`, metadata";
        "newUserPrincipalName" with_new_user_principal_name(String), "`newUserPrincipalName`: `Edm.String`, metadata";
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

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-getavailableextensionproperties](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0).
        GetAvailableExtensionPropertiesRequest;
        "isSyncedFromOnPremises" with_is_synced_from_on_premises(bool), "`isSyncedFromOnPremises`: `Edm.Boolean`";
    }

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

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-validateproperties](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0).
        ValidatePropertiesRequest;
        "entityType" with_entity_type(String), "`entityType`: `Edm.String`";
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "mailNickname" with_mail_nickname(String), "`mailNickname`: `Edm.String`";
        "onBehalfOfUserId" with_on_behalf_of_user_id(Uuid), "`onBehalfOfUserId`: `Edm.Guid`";
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
pub mod notebook {
    //! The parameters of actions of `notebook`.

    crate::runtime::parameters! {
        /// The parameters of [notebook-copynotebook](https://learn.microsoft.com/graph/api/notebook-copynotebook?view=graph-rest-1.0).
        CopyNotebookRequest;
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "renameAs" with_rename_as(String), "`renameAs`: `Edm.String`";
        "notebookFolder" with_notebook_folder(String), "`notebookFolder`: `Edm.String`, metadata";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`, metadata";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [notebook-getnotebookfromweburl](https://learn.microsoft.com/graph/api/notebook-getnotebookfromweburl?view=graph-rest-1.0).
        GetNotebookFromWebUrlRequest;
        "webUrl" with_web_url(String), "`webUrl`: `Edm.String`";
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
pub mod page {
    //! The parameters of actions of `page`.

    crate::runtime::parameters! {
        /// The parameters of [page-copytosection](https://learn.microsoft.com/graph/api/page-copytosection?view=graph-rest-1.0).
        CopyToSectionRequest;
        required id "id" with_id(String), "`id`: `Edm.String`" "Required.";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`, metadata";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`, metadata";
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
pub mod permission {
    //! The parameters of actions of `permission`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [permission-grant](https://learn.microsoft.com/graph/api/permission-grant?view=graph-rest-1.0).
        GrantRequest;
        "recipients" with_recipients(Vec<models::DriveRecipient>), "`recipients`: `Collection(microsoft.graph.driveRecipient)`";
        "roles" with_roles(Vec<String>), "`roles`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [permission-revokegrants](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-1.0).
        RevokeGrantsRequest;
        "grantees" with_grantees(Vec<models::DriveRecipient>), "`grantees`: `Collection(microsoft.graph.driveRecipient)`, metadata of another version";
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
pub mod section {
    //! The parameters of actions of `section`.

    crate::runtime::parameters! {
        /// The parameters of [section-copytonotebook](https://learn.microsoft.com/graph/api/section-copytonotebook?view=graph-rest-1.0).
        CopyToNotebookRequest;
        required id "id" with_id(String), "`id`: `Edm.String`" "Required.";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "renameAs" with_rename_as(String), "`renameAs`: `Edm.String`";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`, metadata";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [section-copytosectiongroup](https://learn.microsoft.com/graph/api/section-copytosectiongroup?view=graph-rest-1.0).
        CopyToSectionGroupRequest;
        required id "id" with_id(String), "`id`: `Edm.String`" "Required.";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "renameAs" with_rename_as(String), "`renameAs`: `Edm.String`";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`, metadata";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`, metadata";
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
pub mod site {
    //! The parameters of actions of `site`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [site-follow](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-1.0).
        AddRequest;
        "id" with_id(String), "`id`: `Edm.String`";
        "value" with_value(Vec<models::Site>), "`value`: `Collection(microsoft.graph.site)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [site-unfollow](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-1.0).
        RemoveRequest;
        "id" with_id(String), "`id`: `Edm.String`";
        "value" with_value(Vec<models::Site>), "`value`: `Collection(microsoft.graph.site)`, metadata";
    }
}

#[cfg(any(feature = "intune", feature = "users"))]
pub mod user {
    //! The parameters of actions of `user`.

    use super::super::super::models;
    use crate::runtime::{Duration, Flags, Uuid};

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
        "MailTipsOptions" with_mail_tips_options(Flags<models::MailTipsType>), "`MailTipsOptions`: `microsoft.graph.mailTipsType`, type of the metadata" "Supports multiple values. Possible values are: automaticReplies, deliveryRestriction, customMailTip, externalMemberCount, mailboxFullStatus, maxMessageSize, recipientScope, moderationStatus, recipientSuggestions, totalMemberCount.";
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
        "sourceIdType" with_source_id_type(models::ExchangeIdFormat), "`sourceIdType`: `microsoft.graph.exchangeIdFormat`, type of the metadata";
        "targetIdType" with_target_id_type(models::ExchangeIdFormat), "`targetIdType`: `microsoft.graph.exchangeIdFormat`, type of the metadata";
    }
}
