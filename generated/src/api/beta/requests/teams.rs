// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `teams`.

pub mod channel {
    //! The parameters of actions of `channel`.

    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [channel-archive](https://learn.microsoft.com/graph/api/channel-archive?view=graph-rest-beta).
        ArchiveRequest;
        "shouldSetSpoSiteReadOnlyForMembers" with_should_set_spo_site_read_only_for_members(bool), "`shouldSetSpoSiteReadOnlyForMembers`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [channel-startmigration](https://learn.microsoft.com/graph/api/channel-startmigration?view=graph-rest-beta).
        StartMigrationRequest;
        "conversationCreationDateTime" with_conversation_creation_date_time(OffsetDateTime), "`conversationCreationDateTime`: `Edm.DateTimeOffset`, metadata";
    }
}

pub mod chat {
    //! The parameters of actions of `chat`.

    use super::super::super::models;
    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [chat-hideforuser](https://learn.microsoft.com/graph/api/chat-hideforuser?view=graph-rest-beta).
        HideForUserRequest;
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`";
        "tenantId" with_tenant_id(String), "`tenantId`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-markchatreadforuser](https://learn.microsoft.com/graph/api/chat-markchatreadforuser?view=graph-rest-beta).
        MarkChatReadForUserRequest;
        "tenantId" with_tenant_id(String), "`tenantId`: `Edm.String`";
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-markchatunreadforuser](https://learn.microsoft.com/graph/api/chat-markchatunreadforuser?view=graph-rest-beta).
        MarkChatUnreadForUserRequest;
        "lastMessageReadDateTime" with_last_message_read_date_time(OffsetDateTime), "`lastMessageReadDateTime`: `Edm.DateTimeOffset`";
        "tenantId" with_tenant_id(String), "`tenantId`: `Edm.String`";
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-removeallaccessforuser](https://learn.microsoft.com/graph/api/chat-removeallaccessforuser?view=graph-rest-beta).
        RemoveAllAccessForUserRequest;
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-sendactivitynotification](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-beta).
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
        /// The parameters of [chat-startmigration](https://learn.microsoft.com/graph/api/chat-startmigration?view=graph-rest-beta).
        StartMigrationRequest;
        "conversationCreationDateTime" with_conversation_creation_date_time(OffsetDateTime), "`conversationCreationDateTime`: `Edm.DateTimeOffset`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [chat-unhideforuser](https://learn.microsoft.com/graph/api/chat-unhideforuser?view=graph-rest-beta).
        UnhideForUserRequest;
        "user" with_user(models::TeamworkUserIdentity), "`user`: `microsoft.graph.teamworkUserIdentity`";
        "tenantId" with_tenant_id(String), "`tenantId`: `Edm.String`";
    }
}

pub mod chat_message {
    //! The parameters of actions of `chatMessage`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [chatmessage-forwardtochat](https://learn.microsoft.com/graph/api/chatmessage-forwardtochat?view=graph-rest-beta).
        ForwardToChatRequest;
        "targetChatIds" with_target_chat_ids(Vec<String>), "`targetChatIds`: `Collection(Edm.String)`, metadata";
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`, metadata";
        "additionalMessage" with_additional_message(models::ChatMessage), "`additionalMessage`: `microsoft.graph.chatMessage`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [chatmessage-replywithquote](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-beta).
        ReplyWithQuoteRequest;
        "messageIds" with_message_ids(Vec<String>), "`messageIds`: `Collection(Edm.String)`, metadata";
        "replyMessage" with_reply_message(models::ChatMessage), "`replyMessage`: `microsoft.graph.chatMessage`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `set_reaction`.
        SetReactionRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "reactionId" with_reaction_id(String), "`reactionId`: `Edm.String`, metadata";
        "reactionType" with_reaction_type(String), "`reactionType`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of `unset_reaction`.
        UnsetReactionRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "reactionId" with_reaction_id(String), "`reactionId`: `Edm.String`, metadata";
        "reactionType" with_reaction_type(String), "`reactionType`: `Edm.String`, metadata";
    }
}

pub mod conversation_member {
    //! The parameters of actions of `conversationMember`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [conversationmember-remove](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta).
        RemoveRequest;
        "values" with_values(Vec<models::ConversationMember>), "`values`: `Collection(microsoft.graph.conversationMember)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [conversationmembers-add](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta).
        AddRequest;
        "values" with_values(Vec<models::ConversationMember>), "`values`: `Collection(microsoft.graph.conversationMember)`";
    }
}

pub mod team {
    //! The parameters of actions of `team`.

    use super::super::super::models;
    use crate::runtime::Flags;

    crate::runtime::parameters! {
        /// The parameters of [team-archive](https://learn.microsoft.com/graph/api/team-archive?view=graph-rest-beta).
        ArchiveRequest;
        "shouldSetSpoSiteReadOnlyForMembers" with_should_set_spo_site_read_only_for_members(bool), "`shouldSetSpoSiteReadOnlyForMembers`: `Edm.Boolean`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [team-clone](https://learn.microsoft.com/graph/api/team-clone?view=graph-rest-beta).
        CloneRequest;
        "classification" with_classification(String), "`classification`: `Edm.String`";
        "description" with_description(String), "`description`: `Edm.String`";
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "mailNickname" with_mail_nickname(String), "`mailNickname`: `Edm.String`";
        "partsToClone" with_parts_to_clone(Flags<models::ClonableTeamParts>), "`partsToClone`: `microsoft.graph.clonableTeamParts`";
        "visibility" with_visibility(models::TeamVisibilityType), "`visibility`: `microsoft.graph.teamVisibilityType`" "Possible values are: Private, Public.";
    }

    crate::runtime::parameters! {
        /// The parameters of [team-sendactivitynotification](https://learn.microsoft.com/graph/api/team-sendactivitynotification?view=graph-rest-beta).
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
        /// The parameters of [chat-teamsappinstallation-upgrade](https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade?view=graph-rest-beta), [team-teamsappinstallation-upgrade](https://learn.microsoft.com/graph/api/team-teamsappinstallation-upgrade?view=graph-rest-beta), [userteamwork-teamsappinstallation-upgrade](https://learn.microsoft.com/graph/api/userteamwork-teamsappinstallation-upgrade?view=graph-rest-beta).
        UpgradeRequest;
        "consentedPermissionSet" with_consented_permission_set(models::TeamsAppPermissionSet), "`consentedPermissionSet`: `microsoft.graph.teamsAppPermissionSet`, metadata";
    }
}

pub mod teamwork {
    //! The parameters of actions of `teamwork`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [teamwork-determineifinteractionisallowed](https://learn.microsoft.com/graph/api/teamwork-determineifinteractionisallowed?view=graph-rest-beta).
        DetermineIfInteractionIsAllowedRequest;
        "interactionType" with_interaction_type(models::TeamworkInteractionType), "`interactionType`: `microsoft.graph.teamworkInteractionType`, metadata";
        "users" with_users(Vec<models::Identity>), "`users`: `Collection(microsoft.graph.identity)`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [teamwork-sendactivitynotificationtorecipients](https://learn.microsoft.com/graph/api/teamwork-sendactivitynotificationtorecipients?view=graph-rest-beta).
        SendActivityNotificationToRecipientsRequest;
        "topic" with_topic(models::TeamworkActivityTopic), "`topic`: `microsoft.graph.teamworkActivityTopic`";
        "activityType" with_activity_type(String), "`activityType`: `Edm.String`";
        "chainId" with_chain_id(i64), "`chainId`: `Edm.Int64`" "Optional.";
        "previewText" with_preview_text(models::ItemBody), "`previewText`: `microsoft.graph.itemBody`";
        "templateParameters" with_template_parameters(Vec<models::KeyValuePair>), "`templateParameters`: `Collection(microsoft.graph.keyValuePair)`";
        "teamsAppId" with_teams_app_id(String), "`teamsAppId`: `Edm.String`" "Optional.";
        "recipients" with_recipients(Vec<models::TeamworkNotificationRecipient>), "`recipients`: `Collection(microsoft.graph.teamworkNotificationRecipient)`";
        "iconId" with_icon_id(String), "`iconId`: `Edm.String`, metadata";
    }
}

pub mod teamwork_device {
    //! The parameters of actions of `teamworkDevice`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [teamworkdevice-updatesoftware](https://learn.microsoft.com/graph/api/teamworkdevice-updatesoftware?view=graph-rest-beta).
        UpdateSoftwareRequest;
        "softwareType" with_software_type(models::TeamworkSoftwareType), "`softwareType`: `microsoft.graph.teamworkSoftwareType`, type of the metadata";
        "softwareVersion" with_software_version(String), "`softwareVersion`: `Edm.String`";
    }
}

pub mod teamwork_section {
    //! The parameters of actions of `teamworkSection`.

    crate::runtime::parameters! {
        /// The parameters of [teamworksection-reorder](https://learn.microsoft.com/graph/api/teamworksection-reorder?view=graph-rest-beta).
        ReorderRequest;
        "sectionsOrder" with_sections_order(Vec<String>), "`sectionsOrder`: `Collection(Edm.String)`, metadata";
    }
}

pub mod teamwork_section_item {
    //! The parameters of actions of `teamworkSectionItem`.

    crate::runtime::parameters! {
        /// The parameters of [teamworksectionitem-move](https://learn.microsoft.com/graph/api/teamworksectionitem-move?view=graph-rest-beta).
        MoveRequest;
        "targetSectionId" with_target_section_id(String), "`targetSectionId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [teamworksectionitem-reorder](https://learn.microsoft.com/graph/api/teamworksectionitem-reorder?view=graph-rest-beta).
        ReorderRequest;
        "itemsOrder" with_items_order(Vec<String>), "`itemsOrder`: `Collection(Edm.String)`, metadata";
    }
}

pub mod user_teamwork {
    //! The parameters of actions of `userTeamwork`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [userteamwork-deletetargetedmessage](https://learn.microsoft.com/graph/api/userteamwork-deletetargetedmessage?view=graph-rest-beta).
        DeleteTargetedMessageRequest;
        "teamId" with_team_id(String), "`teamId`: `Edm.String`, metadata";
        "channelId" with_channel_id(String), "`channelId`: `Edm.String`, metadata";
        "messageId" with_message_id(String), "`messageId`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [userteamwork-sendactivitynotification](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-beta).
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
