// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `teams`.

pub mod channel {
    //! The parameters of actions of `channel`.

    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [channel-archive](https://learn.microsoft.com/graph/api/channel-archive?view=graph-rest-1.0).
        ArchiveRequest;
        "shouldSetSpoSiteReadOnlyForMembers" with_should_set_spo_site_read_only_for_members(bool), "`shouldSetSpoSiteReadOnlyForMembers`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [channel-startmigration](https://learn.microsoft.com/graph/api/channel-startmigration?view=graph-rest-1.0).
        StartMigrationRequest;
        "conversationCreationDateTime" with_conversation_creation_date_time(OffsetDateTime), "`conversationCreationDateTime`: `Edm.DateTimeOffset`, metadata";
    }
}

pub mod chat {
    //! The parameters of actions of `chat`.

    use super::super::super::models;
    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [chat-hideforuser](https://learn.microsoft.com/graph/api/chat-hideforuser?view=graph-rest-1.0).
        HideForUserRequest;
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-markchatreadforuser](https://learn.microsoft.com/graph/api/chat-markchatreadforuser?view=graph-rest-1.0).
        MarkChatReadForUserRequest;
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-markchatunreadforuser](https://learn.microsoft.com/graph/api/chat-markchatunreadforuser?view=graph-rest-1.0).
        MarkChatUnreadForUserRequest;
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`, metadata";
        "lastMessageReadDateTime" with_last_message_read_date_time(OffsetDateTime), "`lastMessageReadDateTime`: `Edm.DateTimeOffset`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-removeallaccessforuser](https://learn.microsoft.com/graph/api/chat-removeallaccessforuser?view=graph-rest-1.0).
        RemoveAllAccessForUserRequest;
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-sendactivitynotification](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-1.0).
        SendActivityNotificationRequest;
        "topic" with_topic(models::TeamworkActivityTopic), "`topic`: `microsoft.graph.teamworkActivityTopic`";
        "activityType" with_activity_type(String), "`activityType`: `Edm.String`";
        "chainId" with_chain_id(i64), "`chainId`: `Edm.Int64`" "Optional.";
        "previewText" with_preview_text(models::ItemBody), "`previewText`: `microsoft.graph.itemBody`";
        "templateParameters" with_template_parameters(Vec<models::KeyValuePair>), "`templateParameters`: `Collection(microsoft.graph.keyValuePair)`";
        "recipient" with_recipient(models::TeamworkNotificationRecipient), "`recipient`: `microsoft.graph.teamworkNotificationRecipient`";
        "teamsAppId" with_teams_app_id(String), "`teamsAppId`: `Edm.String`, metadata";
        "iconId" with_icon_id(String), "`iconId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-startmigration](https://learn.microsoft.com/graph/api/chat-startmigration?view=graph-rest-1.0).
        StartMigrationRequest;
        "conversationCreationDateTime" with_conversation_creation_date_time(OffsetDateTime), "`conversationCreationDateTime`: `Edm.DateTimeOffset`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-unhideforuser](https://learn.microsoft.com/graph/api/chat-unhideforuser?view=graph-rest-1.0).
        UnhideForUserRequest;
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`, metadata";
    }
}

pub mod chat_message {
    //! The parameters of actions of `chatMessage`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [chatmessage-replywithquote](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-1.0).
        ReplyWithQuoteRequest;
        required message_ids "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`, metadata";
        "replyMessage" with_reply_message(models::ChatMessage), "`replyMessage`: `microsoft.graph.chatMessage`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `set_reaction`.
        SetReactionRequest;
        "reactionType" with_reaction_type(String), "`reactionType`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `unset_reaction`.
        UnsetReactionRequest;
        "reactionType" with_reaction_type(String), "`reactionType`: `Edm.String`, metadata";
    }
}

pub mod conversation_member {
    //! The parameters of actions of `conversationMember`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [conversationmember-remove](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-1.0).
        RemoveRequest;
        "values" with_values(Vec<models::ConversationMember>), "`values`: `Collection(microsoft.graph.conversationMember)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [conversationmembers-add](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-1.0).
        AddRequest;
        "values" with_values(Vec<models::ConversationMember>), "`values`: `Collection(microsoft.graph.conversationMember)`";
    }
}

pub mod team {
    //! The parameters of actions of `team`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [team-archive](https://learn.microsoft.com/graph/api/team-archive?view=graph-rest-1.0).
        ArchiveRequest;
        "shouldSetSpoSiteReadOnlyForMembers" with_should_set_spo_site_read_only_for_members(bool), "`shouldSetSpoSiteReadOnlyForMembers`: `Edm.Boolean`, metadata";
    }

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
        "teamsAppId" with_teams_app_id(String), "`teamsAppId`: `Edm.String`, metadata";
        "iconId" with_icon_id(String), "`iconId`: `Edm.String`, metadata";
    }
}

pub mod teams_app_installation {
    //! The parameters of actions of `teamsAppInstallation`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [chat-teamsappinstallation-upgrade](https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade?view=graph-rest-1.0), [team-teamsappinstallation-upgrade](https://learn.microsoft.com/graph/api/team-teamsappinstallation-upgrade?view=graph-rest-1.0), [userteamwork-teamsappinstallation-upgrade](https://learn.microsoft.com/graph/api/userteamwork-teamsappinstallation-upgrade?view=graph-rest-1.0).
        UpgradeRequest;
        "consentedPermissionSet" with_consented_permission_set(models::TeamsAppPermissionSet), "`consentedPermissionSet`: `microsoft.graph.teamsAppPermissionSet`, metadata";
    }
}

pub mod teamwork {
    //! The parameters of actions of `teamwork`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [teamwork-sendactivitynotificationtorecipients](https://learn.microsoft.com/graph/api/teamwork-sendactivitynotificationtorecipients?view=graph-rest-1.0).
        SendActivityNotificationToRecipientsRequest;
        "topic" with_topic(models::TeamworkActivityTopic), "`topic`: `microsoft.graph.teamworkActivityTopic`, metadata";
        "activityType" with_activity_type(String), "`activityType`: `Edm.String`, metadata";
        "chainId" with_chain_id(i64), "`chainId`: `Edm.Int64`, metadata";
        "previewText" with_preview_text(models::ItemBody), "`previewText`: `microsoft.graph.itemBody`, metadata";
        "teamsAppId" with_teams_app_id(String), "`teamsAppId`: `Edm.String`, metadata";
        "templateParameters" with_template_parameters(Vec<models::KeyValuePair>), "`templateParameters`: `Collection(microsoft.graph.keyValuePair)`, metadata";
        "recipients" with_recipients(Vec<models::TeamworkNotificationRecipient>), "`recipients`: `Collection(microsoft.graph.teamworkNotificationRecipient)`, metadata";
        "iconId" with_icon_id(String), "`iconId`: `Edm.String`, metadata";
    }
}

pub mod user_teamwork {
    //! The parameters of actions of `userTeamwork`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [userteamwork-deletetargetedmessage](https://learn.microsoft.com/graph/api/userteamwork-deletetargetedmessage?view=graph-rest-1.0).
        DeleteTargetedMessageRequest;
        required team_id "teamId" with_team_id(String), "`teamId`: `Edm.String`, metadata";
        required channel_id "channelId" with_channel_id(String), "`channelId`: `Edm.String`, metadata";
        required message_id "messageId" with_message_id(String), "`messageId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [userteamwork-sendactivitynotification](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-1.0).
        SendActivityNotificationRequest;
        "topic" with_topic(models::TeamworkActivityTopic), "`topic`: `microsoft.graph.teamworkActivityTopic`";
        "activityType" with_activity_type(String), "`activityType`: `Edm.String`";
        "chainId" with_chain_id(i64), "`chainId`: `Edm.Int64`" "Optional.";
        "previewText" with_preview_text(models::ItemBody), "`previewText`: `microsoft.graph.itemBody`";
        "templateParameters" with_template_parameters(Vec<models::KeyValuePair>), "`templateParameters`: `Collection(microsoft.graph.keyValuePair)`";
        "teamsAppId" with_teams_app_id(String), "`teamsAppId`: `Edm.String`, metadata";
        "iconId" with_icon_id(String), "`iconId`: `Edm.String`, metadata";
    }
}
