// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions that no area has for itself.

#[cfg(any(feature = "calendar", feature = "mail"))]
pub mod attachment {
    //! The parameters of actions of `attachment`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [attachment-createuploadsession](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-beta).
        CreateUploadSessionRequest;
        "AttachmentItem" with_attachment_item(models::AttachmentItem), "`AttachmentItem`: `microsoft.graph.attachmentItem`";
    }
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
pub mod deleteditems {
    //! The parameters of actions of `deleteditems`.

    crate::runtime::parameters! {
        /// The parameters of [directory-deleteditems-getuserownedobjects](https://learn.microsoft.com/graph/api/directory-deleteditems-getuserownedobjects?view=graph-rest-beta).
        GetUserOwnedObjectsRequest;
        "userId" with_user_id(String), "`userId`: `Edm.String`, metadata";
        "type" with_type(String), "`type`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [directory-deleteditems-restore](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta).
        RestoreRequest;
        "autoReconcileProxyConflict" with_auto_reconcile_proxy_conflict(bool), "`autoReconcileProxyConflict`: `Edm.Boolean`, metadata";
        "newUserPrincipalName" with_new_user_principal_name(String), "`newUserPrincipalName`: `Edm.String`, metadata";
    }
}

#[cfg(any(feature = "directory", feature = "users"))]
pub mod device {
    //! The parameters of actions of `device`.

    crate::runtime::parameters! {
        /// The parameters of [device-provision](https://learn.microsoft.com/graph/api/device-provision?view=graph-rest-beta).
        ProvisionRequest;
        "provisioningBlob" with_provisioning_blob(String), "`provisioningBlob`: `Edm.String`, metadata";
    }
}

#[cfg(any(feature = "applications", feature = "directory", feature = "groups", feature = "users"))]
pub mod directory_object {
    //! The parameters of actions of `directoryObject`.

    use crate::runtime::Uuid;

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-checkmembergroups](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta).
        CheckMemberGroupsRequest;
        "groupIds" with_group_ids(Vec<String>), "`groupIds`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-checkmemberobjects](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta).
        CheckMemberObjectsRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-getbyids](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta).
        GetByIdsRequest;
        "ids" with_ids(Vec<String>), "`ids`: `Collection(Edm.String)`";
        "types" with_types(Vec<String>), "`types`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-getmembergroups](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta).
        GetMemberGroupsRequest;
        "securityEnabledOnly" with_security_enabled_only(bool), "`securityEnabledOnly`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-getmemberobjects](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta).
        GetMemberObjectsRequest;
        "securityEnabledOnly" with_security_enabled_only(bool), "`securityEnabledOnly`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [directoryobject-validateproperties](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta).
        ValidatePropertiesRequest;
        "entityType" with_entity_type(String), "`entityType`: `Edm.String`";
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "mailNickname" with_mail_nickname(String), "`mailNickname`: `Edm.String`";
        "onBehalfOfUserId" with_on_behalf_of_user_id(Uuid), "`onBehalfOfUserId`: `Edm.Guid`";
    }
}

#[cfg(any(feature = "groups", feature = "users"))]
pub mod group {
    //! The parameters of actions of `group`.

    use super::super::super::models;
    use crate::runtime::Uuid;

    #[cfg(feature = "groups")]
    crate::runtime::parameters! {
        /// The parameters of [group-assignlicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-beta).
        AssignLicenseRequest;
        "addLicenses" with_add_licenses(Vec<models::AssignedLicense>), "`addLicenses`: `Collection(microsoft.graph.assignedLicense)`";
        "removeLicenses" with_remove_licenses(Vec<Uuid>), "`removeLicenses`: `Collection(Edm.Guid)`";
    }

    #[cfg(feature = "groups")]
    crate::runtime::parameters! {
        /// The parameters of [group-deletepasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/group-deletepasswordsinglesignoncredentials?view=graph-rest-beta).
        DeletePasswordSingleSignOnCredentialsRequest;
        "id" with_id(String), "`id`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [group-evaluatedynamicmembership](https://learn.microsoft.com/graph/api/group-evaluatedynamicmembership?view=graph-rest-beta).
        EvaluateDynamicMembershipRequest;
        "memberId" with_member_id(String), "`memberId`: `Edm.String`, type of the metadata";
        "membershipRule" with_membership_rule(String), "`membershipRule`: `Edm.String`, type of the metadata";
    }

    #[cfg(feature = "groups")]
    crate::runtime::parameters! {
        /// The parameters of [group-validateproperties](https://learn.microsoft.com/graph/api/group-validateproperties?view=graph-rest-beta).
        ValidatePropertiesRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "mailNickname" with_mail_nickname(String), "`mailNickname`: `Edm.String`";
        "onBehalfOfUserId" with_on_behalf_of_user_id(Uuid), "`onBehalfOfUserId`: `Edm.Guid`";
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
pub mod information_protection_label {
    //! The parameters of actions of `informationProtectionLabel`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [informationprotectionlabel-evaluateapplication](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateapplication?view=graph-rest-beta).
        EvaluateApplicationRequest;
        "contentInfo" with_content_info(models::ContentInfo), "`contentInfo`: `microsoft.graph.contentInfo`";
        "labelingOptions" with_labeling_options(models::LabelingOptions), "`labelingOptions`: `microsoft.graph.labelingOptions`";
    }

    crate::runtime::parameters! {
        /// The parameters of [informationprotectionlabel-evaluateclassificationresults](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateclassificationresults?view=graph-rest-beta).
        EvaluateClassificationResultsRequest;
        "contentInfo" with_content_info(models::ContentInfo), "`contentInfo`: `microsoft.graph.contentInfo`";
        "classificationResults" with_classification_results(Vec<models::ClassificationResult>), "`classificationResults`: `Collection(microsoft.graph.classificationResult)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [informationprotectionlabel-evaluateremoval](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateremoval?view=graph-rest-beta).
        EvaluateRemovalRequest;
        "contentInfo" with_content_info(models::ContentInfo), "`contentInfo`: `microsoft.graph.contentInfo`";
        "downgradeJustification" with_downgrade_justification(models::DowngradeJustification), "`downgradeJustification`: `microsoft.graph.downgradeJustification`";
    }

    crate::runtime::parameters! {
        /// The parameters of [informationprotectionlabel-extractlabel](https://learn.microsoft.com/graph/api/informationprotectionlabel-extractlabel?view=graph-rest-beta).
        ExtractLabelRequest;
        "contentInfo" with_content_info(models::ContentInfo), "`contentInfo`: `microsoft.graph.contentInfo`";
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
pub mod notebook {
    //! The parameters of actions of `notebook`.

    crate::runtime::parameters! {
        /// The parameters of [notebook-copynotebook](https://learn.microsoft.com/graph/api/notebook-copynotebook?view=graph-rest-beta).
        CopyNotebookRequest;
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "renameAs" with_rename_as(String), "`renameAs`: `Edm.String`";
        "notebookFolder" with_notebook_folder(String), "`notebookFolder`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [notebook-getnotebookfromweburl](https://learn.microsoft.com/graph/api/notebook-getnotebookfromweburl?view=graph-rest-beta).
        GetNotebookFromWebUrlRequest;
        "webUrl" with_web_url(String), "`webUrl`: `Edm.String`";
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
pub mod page {
    //! The parameters of actions of `page`.

    crate::runtime::parameters! {
        /// The parameters of [page-copytosection](https://learn.microsoft.com/graph/api/page-copytosection?view=graph-rest-beta).
        CopyToSectionRequest;
        required id "id" with_id(String), "`id`: `Edm.String`" "Required.";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
pub mod permission {
    //! The parameters of actions of `permission`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [permission-grant](https://learn.microsoft.com/graph/api/permission-grant?view=graph-rest-beta).
        GrantRequest;
        "recipients" with_recipients(Vec<models::DriveRecipient>), "`recipients`: `Collection(microsoft.graph.driveRecipient)`";
        "roles" with_roles(Vec<String>), "`roles`: `Collection(Edm.String)`";
    }

    crate::runtime::parameters! {
        /// The parameters of [permission-revokegrants](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-beta).
        RevokeGrantsRequest;
        "grantees" with_grantees(Vec<models::DriveRecipient>), "`grantees`: `Collection(microsoft.graph.driveRecipient)`";
    }
}

#[cfg(any(feature = "onenote", feature = "sites"))]
pub mod section {
    //! The parameters of actions of `section`.

    crate::runtime::parameters! {
        /// The parameters of [section-copytonotebook](https://learn.microsoft.com/graph/api/section-copytonotebook?view=graph-rest-beta).
        CopyToNotebookRequest;
        required id "id" with_id(String), "`id`: `Edm.String`" "Required.";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "renameAs" with_rename_as(String), "`renameAs`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [section-copytosectiongroup](https://learn.microsoft.com/graph/api/section-copytosectiongroup?view=graph-rest-beta).
        CopyToSectionGroupRequest;
        required id "id" with_id(String), "`id`: `Edm.String`" "Required.";
        "siteCollectionId" with_site_collection_id(String), "`siteCollectionId`: `Edm.String`";
        "siteId" with_site_id(String), "`siteId`: `Edm.String`";
        "groupId" with_group_id(String), "`groupId`: `Edm.String`";
        "renameAs" with_rename_as(String), "`renameAs`: `Edm.String`";
    }
}

#[cfg(any(feature = "security", feature = "sites"))]
pub mod sensitivity_label {
    //! The parameters of actions of `sensitivityLabel`.

    use super::super::super::models;

    #[cfg(feature = "security")]
    crate::runtime::parameters! {
        /// The parameters of [security-sensitivitylabel-evaluateapplication](https://learn.microsoft.com/graph/api/security-sensitivitylabel-evaluateapplication?view=graph-rest-beta).
        EvaluateApplicationRequest;
        "contentInfo" with_content_info(models::security::ContentInfo), "`contentInfo`: `microsoft.graph.security.contentInfo`, metadata";
        "labelingOptions" with_labeling_options(models::security::LabelingOptions), "`labelingOptions`: `microsoft.graph.security.labelingOptions`, metadata";
    }

    #[cfg(feature = "security")]
    crate::runtime::parameters! {
        /// The parameters of [security-sensitivitylabel-evaluateclassificationresults](https://learn.microsoft.com/graph/api/security-sensitivitylabel-evaluateclassificationresults?view=graph-rest-beta).
        EvaluateClassificationResultsRequest;
        "classificationResults" with_classification_results(Vec<models::security::ClassificationResult>), "`classificationResults`: `Collection(microsoft.graph.security.classificationResult)`, metadata";
        "contentInfo" with_content_info(models::security::ContentInfo), "`contentInfo`: `microsoft.graph.security.contentInfo`, metadata";
    }

    #[cfg(feature = "security")]
    crate::runtime::parameters! {
        /// The parameters of [security-sensitivitylabel-evaluateremoval](https://learn.microsoft.com/graph/api/security-sensitivitylabel-evaluateremoval?view=graph-rest-beta).
        EvaluateRemovalRequest;
        "contentInfo" with_content_info(models::security::ContentInfo), "`contentInfo`: `microsoft.graph.security.contentInfo`, metadata";
        "downgradeJustification" with_downgrade_justification(models::security::DowngradeJustification), "`downgradeJustification`: `microsoft.graph.security.downgradeJustification`, metadata";
    }

    #[cfg(feature = "security")]
    crate::runtime::parameters! {
        /// The parameters of [security-sensitivitylabel-extractcontentlabel](https://learn.microsoft.com/graph/api/security-sensitivitylabel-extractcontentlabel?view=graph-rest-beta).
        ExtractContentLabelRequest;
        "contentInfo" with_content_info(models::security::ContentInfo), "`contentInfo`: `microsoft.graph.security.contentInfo`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [sensitivitylabel-computerightsandinheritance](https://learn.microsoft.com/graph/api/sensitivitylabel-computerightsandinheritance?view=graph-rest-beta).
        ComputeRightsAndInheritanceRequest;
        "delegatedUserEmail" with_delegated_user_email(String), "`delegatedUserEmail`: `Edm.String`, metadata";
        "locale" with_locale(String), "`locale`: `Edm.String`, metadata";
        "protectedContents" with_protected_contents(Vec<models::ProtectedContent>), "`protectedContents`: `Collection(microsoft.graph.protectedContent)`, metadata";
        "supportedContentFormats" with_supported_content_formats(Vec<String>), "`supportedContentFormats`: `Collection(Edm.String)`, metadata";
    }

    #[cfg(feature = "security")]
    crate::runtime::parameters! {
        /// The parameters of `evaluate`.
        EvaluateRequest;
        "discoveredSensitiveTypes" with_discovered_sensitive_types(Vec<models::DiscoveredSensitiveType>), "`discoveredSensitiveTypes`: `Collection(microsoft.graph.discoveredSensitiveType)`, metadata";
        "currentLabel" with_current_label(models::CurrentLabel), "`currentLabel`: `microsoft.graph.currentLabel`, metadata";
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
pub mod site {
    //! The parameters of actions of `site`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [site-follow](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-beta).
        AddRequest;
        "id" with_id(String), "`id`: `Edm.String`";
        "value" with_value(Vec<models::Site>), "`value`: `Collection(microsoft.graph.site)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [site-unfollow](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-beta).
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
        /// The parameters of [intune-mam-user-wipemanagedappregistrationsbyazureaddeviceid](https://learn.microsoft.com/graph/api/intune-mam-user-wipemanagedappregistrationsbyazureaddeviceid?view=graph-rest-beta).
        WipeManagedAppRegistrationsByAzureAdDeviceIdRequest;
        "azureAdDeviceId" with_azure_ad_device_id(String), "`azureAdDeviceId`: `Edm.String`";
    }

    #[cfg(feature = "intune")]
    crate::runtime::parameters! {
        /// The parameters of [intune-shared-user-wipemanagedappregistrationbydevicetag](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationbydevicetag?view=graph-rest-beta).
        WipeManagedAppRegistrationByDeviceTagRequest;
        "deviceTag" with_device_tag(String), "`deviceTag`: `Edm.String`";
    }

    #[cfg(feature = "intune")]
    crate::runtime::parameters! {
        /// The parameters of [intune-shared-user-wipemanagedappregistrationsbydevicetag](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-beta).
        WipeManagedAppRegistrationsByDeviceTagRequest;
        "deviceTag" with_device_tag(String), "`deviceTag`: `Edm.String`";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-activateserviceplan](https://learn.microsoft.com/graph/api/user-activateserviceplan?view=graph-rest-beta).
        ActivateServicePlanRequest;
        "servicePlanId" with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
        "skuId" with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-assignlicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta).
        AssignLicenseRequest;
        "addLicenses" with_add_licenses(Vec<models::AssignedLicense>), "`addLicenses`: `Collection(microsoft.graph.assignedLicense)`";
        "removeLicenses" with_remove_licenses(Vec<Uuid>), "`removeLicenses`: `Collection(Edm.Guid)`";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-changepassword](https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-beta).
        ChangePasswordRequest;
        "currentPassword" with_current_password(String), "`currentPassword`: `Edm.String`";
        "newPassword" with_new_password(String), "`newPassword`: `Edm.String`";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-convertexternaltointernalmemberuser](https://learn.microsoft.com/graph/api/user-convertexternaltointernalmemberuser?view=graph-rest-beta).
        ConvertExternalToInternalMemberUserRequest;
        "userPrincipalName" with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
        "mail" with_mail(String), "`mail`: `Edm.String`, metadata";
        "passwordProfile" with_password_profile(models::PasswordProfile), "`passwordProfile`: `microsoft.graph.passwordProfile`, metadata";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-deletepasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/user-deletepasswordsinglesignoncredentials?view=graph-rest-beta).
        DeletePasswordSingleSignOnCredentialsRequest;
        "id" with_id(String), "`id`: `Edm.String`, metadata";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-exportpersonaldata](https://learn.microsoft.com/graph/api/user-exportpersonaldata?view=graph-rest-beta).
        ExportPersonalDataRequest;
        "storageLocation" with_storage_location(String), "`storageLocation`: `Edm.String`";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of `find_meeting_locations`.
        FindMeetingLocationsRequest;
        "allowFreeOnly" with_allow_free_only(bool), "`allowFreeOnly`: `Edm.Boolean`, metadata";
        "attendees" with_attendees(Vec<models::AttendeeBase>), "`attendees`: `Collection(microsoft.graph.attendeeBase)`, metadata";
        "maxCandidates" with_max_candidates(i32), "`maxCandidates`: `Edm.Int32`, metadata";
        "meetingDuration" with_meeting_duration(Duration), "`meetingDuration`: `Edm.Duration`, metadata";
        "query" with_query(String), "`query`: `Edm.String`, metadata";
        "timeConstraint" with_time_constraint(models::TimeConstraint), "`timeConstraint`: `microsoft.graph.timeConstraint`, metadata";
    }

    #[cfg(feature = "calendar")]
    crate::runtime::parameters! {
        /// The parameters of [user-findmeetingtimes](https://learn.microsoft.com/graph/api/user-findmeetingtimes?view=graph-rest-beta).
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
        /// The parameters of [user-getmailtips](https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-beta).
        GetMailTipsRequest;
        "EmailAddresses" with_email_addresses(Vec<String>), "`EmailAddresses`: `Collection(Edm.String)`";
        "MailTipsOptions" with_mail_tips_options(Flags<models::MailTipsType>), "`MailTipsOptions`: `microsoft.graph.mailTipsType`, type of the metadata" "Supports multiple values. Possible values are: automaticReplies, deliveryRestriction, customMailTip, externalMemberCount, mailboxFullStatus, maxMessageSize, recipientScope, moderationStatus, recipientSuggestions, totalMemberCount.";
    }

    #[cfg(feature = "mail")]
    crate::runtime::parameters! {
        /// The parameters of [user-sendmail](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta).
        SendMailRequest;
        required message "message" with_message(models::Message), "`message`: `microsoft.graph.message`" "Required.";
        "saveToSentItems" with_save_to_sent_items(bool), "`saveToSentItems`: `Edm.Boolean`" "Optional.";
    }

    #[cfg(feature = "mail")]
    crate::runtime::parameters! {
        /// The parameters of [user-translateexchangeids](https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-beta).
        TranslateExchangeIdsRequest;
        "inputIds" with_input_ids(Vec<String>), "`inputIds`: `Collection(Edm.String)`";
        "sourceIdType" with_source_id_type(models::ExchangeIdFormat), "`sourceIdType`: `microsoft.graph.exchangeIdFormat`, type of the metadata";
        "targetIdType" with_target_id_type(models::ExchangeIdFormat), "`targetIdType`: `microsoft.graph.exchangeIdFormat`, type of the metadata";
    }

    #[cfg(feature = "users")]
    crate::runtime::parameters! {
        /// The parameters of [user-validatepassword](https://learn.microsoft.com/graph/api/user-validatepassword?view=graph-rest-beta).
        ValidatePasswordRequest;
        "password" with_password(String), "`password`: `Edm.String`";
    }
}
