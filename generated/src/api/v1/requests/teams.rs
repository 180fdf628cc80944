// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `teams`.

pub mod chat {
    //! The parameters of actions of `chat`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [chat-sendactivitynotification](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-1.0).
        SendActivityNotificationRequest;
        "topic" with_topic(models::TeamworkActivityTopic), "`topic`: `microsoft.graph.teamworkActivityTopic`";
        "activityType" with_activity_type(String), "`activityType`: `Edm.String`";
        "chainId" with_chain_id(i64), "`chainId`: `Edm.Int64`" "Optional.";
        "previewText" with_preview_text(models::ItemBody), "`previewText`: `microsoft.graph.itemBody`";
        "templateParameters" with_template_parameters(Vec<models::KeyValuePair>), "`templateParameters`: `Collection(microsoft.graph.keyValuePair)`";
        "recipient" with_recipient(models::TeamworkNotificationRecipient), "`recipient`: `microsoft.graph.teamworkNotificationRecipient`";
    }
}

pub mod conversation_member {
    //! The parameters of actions of `conversationMember`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [conversationmembers-add](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-1.0).
        AddRequest;
        "values" with_values(Vec<models::ConversationMember>), "`values`: `Collection(microsoft.graph.conversationMember)`";
    }
}

pub mod offer_shift_request {
    //! The parameters of actions of `offerShiftRequest`.

    crate::runtime::parameters! {
        /// The parameters of [offershiftrequest-approve](https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [offershiftrequest-decline](https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod open_shift_change_request {
    //! The parameters of actions of `openShiftChangeRequest`.

    crate::runtime::parameters! {
        /// The parameters of [openshiftchangerequest-approve](https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [openshiftchangerequest-decline](https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod schedule {
    //! The parameters of actions of `schedule`.

    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [schedule-share](https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0).
        ShareRequest;
        required notify_team "notifyTeam" with_notify_team(bool), "`notifyTeam`: `Edm.Boolean`" "Required.";
        required start_date_time "startDateTime" with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`" "Required.";
        "endDateTime" with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    }
}

pub mod swap_shifts_change_request {
    //! The parameters of actions of `swapShiftsChangeRequest`.

    crate::runtime::parameters! {
        /// The parameters of [swapshiftschangerequest-approve](https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [swapshiftschangerequest-decline](https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod team {
    //! The parameters of actions of `team`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [team-clone](https://learn.microsoft.com/graph/api/team-clone?view=graph-rest-1.0).
        CloneRequest;
        "classification" with_classification(String), "`classification`: `Edm.String`";
        "description" with_description(String), "`description`: `Edm.String`";
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "mailNickname" with_mail_nickname(String), "`mailNickname`: `Edm.String`";
        "partsToClone" with_parts_to_clone(Flags<models::ClonableTeamParts>), "`partsToClone`: `microsoft.graph.clonableTeamParts`";
        "visibility" with_visibility(models::TeamVisibilityType), "`visibility`: `microsoft.graph.teamVisibilityType`" "Possible values are: Private, Public.";
    }

    crate::runtime::parameters! {
        /// The parameters of [team-sendactivitynotification](https://learn.microsoft.com/graph/api/team-sendactivitynotification?view=graph-rest-1.0).
        SendActivityNotificationRequest;
        "topic" with_topic(models::TeamworkActivityTopic), "`topic`: `microsoft.graph.teamworkActivityTopic`";
        "activityType" with_activity_type(String), "`activityType`: `Edm.String`";
        "chainId" with_chain_id(i64), "`chainId`: `Edm.Int64`" "Optional.";
        "previewText" with_preview_text(models::ItemBody), "`previewText`: `microsoft.graph.itemBody`";
        "templateParameters" with_template_parameters(Vec<models::KeyValuePair>), "`templateParameters`: `Collection(microsoft.graph.keyValuePair)`";
        "recipient" with_recipient(models::TeamworkNotificationRecipient), "`recipient`: `microsoft.graph.teamworkNotificationRecipient`";
    }
}

pub mod time_off_request {
    //! The parameters of actions of `timeOffRequest`.

    crate::runtime::parameters! {
        /// The parameters of [timeoffrequest-approve](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0).
        ApproveRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [timeoffrequest-decline](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0).
        DeclineRequest;
        "message" with_message(String), "`message`: `Edm.String`";
    }
}

pub mod user_teamwork {
    //! The parameters of actions of `userTeamwork`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [userteamwork-sendactivitynotification](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-1.0).
        SendActivityNotificationRequest;
        "topic" with_topic(models::TeamworkActivityTopic), "`topic`: `microsoft.graph.teamworkActivityTopic`";
        "activityType" with_activity_type(String), "`activityType`: `Edm.String`";
        "chainId" with_chain_id(i64), "`chainId`: `Edm.Int64`" "Optional.";
        "previewText" with_preview_text(models::ItemBody), "`previewText`: `microsoft.graph.itemBody`";
        "templateParameters" with_template_parameters(Vec<models::KeyValuePair>), "`templateParameters`: `Collection(microsoft.graph.keyValuePair)`";
    }
}
