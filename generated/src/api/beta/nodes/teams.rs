// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List};

crate::runtime::node! {
    /// `/appCatalogs`
    AppCatalogs
}

impl AppCatalogs {
    /// `…/teamsApps`
    pub fn teams_apps(&self) -> super::AppCatalogsTeamsApps {
        super::AppCatalogsTeamsApps(self.0.name("teamsApps"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsApp`, such as `/appCatalogs/teamsApps`.
    AppCatalogsTeamsApps[models::TeamsApp]
}

impl AppCatalogsTeamsApps {
    /// `POST /appCatalogs/teamsApps` — Publish teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-publish?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::TeamsApp) -> Call<models::TeamsApp> {
        let sheet = "POST teamsApp: create
            teamsapp-publish: AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All | |
            /appCatalogs/teamsApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /appCatalogs/teamsApps` — List teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appcatalogs-list-teamsapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit` and 4 more; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamsApp> {
        let sheet = "GET appcatalogs: list
            appcatalogs-list-teamsapps: AppCatalog.Submit AppCatalog.Read.All AppCatalog.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.channel`, such as `/teams/{id}/channels/{id}`.
    Channel = models::Channel
}

impl Channel {
    /// `POST /teams/{team-id}/channels/{channel-id}/completeMigration` — channel: completeMigration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-completemigration?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn complete_migration(&self) -> Call<()> {
        let sheet = "POST channel: complete_migration
            channel-completemigration: | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/completeMigration";
        self.0.name("completeMigration").call(sheet)
    }

    /// `DELETE /teams/{team-id}/channels/{channel-id}` — Delete channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Channel.Delete.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Channel.Delete.Group` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE channel: delete
            channel-delete: Channel.Delete.All Group.ReadWrite.All Directory.ReadWrite.All | | Channel.Delete.Group Channel.Delete.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/doesUserHaveAccess` — channel: doesUserHaveAccess
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-doesuserhaveaccess?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`.
    pub fn does_user_have_access(&self, tenant_id: &str, user_id: &str, user_principal_name: &str) -> Call<bool> {
        let sheet = "GET channel: does_user_have_access
            channel-doesuserhaveaccess: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/doesUserHaveAccess(tenantId='{tenantId}',userId='{userId}',userPrincipalName='{userPrincipalName}')";
        self.0
            .function(
                "doesUserHaveAccess",
                &[
                    ("tenantId", Argument::quoted(tenant_id)),
                    ("userId", Argument::quoted(user_id)),
                    ("userPrincipalName", Argument::quoted(user_principal_name)),
                ],
            )
            .call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}` — Get channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-get-primarychannel?view=graph-rest-beta)
    /// Also: `/teams/{id}/primaryChannel`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 6 more; application: `ChannelSettings.Read.Group` and 8 more.
    pub fn get(&self) -> Get<models::Channel> {
        let sheet = "GET channel: get
            channel-get: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | ChannelSettings.Read.Group ChannelSettings.ReadWrite.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}
            team-get-primarychannel: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All | | ChannelSettings.Read.Group ChannelSettings.ReadWrite.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All
            /teams/{id}/primaryChannel";
        self.0.get(sheet)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/provisionEmail` — channel: provisionEmail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-provisionemail?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelSettings.ReadWrite.All`.
    pub fn provision_email(&self) -> Call<models::ProvisionChannelEmailResult> {
        let sheet = "POST channel: provision_email
            channel-provisionemail: ChannelSettings.ReadWrite.All | |
            /teams/{id}/channels/{id}/provisionEmail";
        self.0.name("provisionEmail").call(sheet)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/removeEmail` — channel: removeEmail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-removeemail?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelSettings.ReadWrite.All`.
    pub fn remove_email(&self) -> Call<()> {
        let sheet = "POST channel: remove_email
            channel-removeemail: ChannelSettings.ReadWrite.All | |
            /teams/{id}/channels/{id}/removeEmail";
        self.0.name("removeEmail").call(sheet)
    }

    /// `PATCH /teams/{team-id}/channels/{channel-id}` — Update channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-patch?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelSettings.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `ChannelSettings.ReadWrite.Group` and 3 more.
    pub fn update(&self, body: models::Channel) -> Call<()> {
        let sheet = "PATCH channel: update
            channel-patch: ChannelSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | ChannelSettings.ReadWrite.Group ChannelSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/filesFolder`
    pub fn files_folder(&self) -> super::DriveItem {
        super::DriveItem(self.0.name("filesFolder"))
    }

    /// `…/members`
    pub fn members(&self) -> super::ChannelMembers {
        super::ChannelMembers(self.0.name("members"))
    }

    /// `…/messages`
    pub fn messages(&self) -> super::ChannelMessages {
        super::ChannelMessages(self.0.name("messages"))
    }

    /// `…/operations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn operations(&self) -> Collection<models::TeamsAsyncOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/sharedWithTeams`
    pub fn shared_with_teams(&self) -> super::ChannelSharedWithTeams {
        super::ChannelSharedWithTeams(self.0.name("sharedWithTeams"))
    }

    /// `…/tabs`
    pub fn tabs(&self) -> super::ChannelTabs {
        super::ChannelTabs(self.0.name("tabs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/members`.
    ChannelMembers[models::ConversationMember]
}

impl ChannelMembers {
    /// `POST /teams/{team-id}/channels/{channel-id}/members` — Add member to channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST channel: create
            channel-post-members: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/members` — List members of channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET channel: list
            channel-list-members: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chatMessage`, such as `/teams/{id}/channels/{id}/messages`.
    ChannelMessages[models::ChatMessage]
}

impl ChannelMessages {
    /// `POST /teams/{team-id}/channels/{channel-id}/messages` — Send chatMessage in channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
        let sheet = "POST channel: create
            channel-post-messages, chatmessage-post: ChannelMessage.Send Group.ReadWrite.All | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages/delta` — chatMessage: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages` — List channel messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: list
            channel-list-messages: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sharedWithChannelTeamInfo`, such as `/teams/{id}/channels/{id}/sharedWithTeams`.
    ChannelSharedWithTeams[models::SharedWithChannelTeamInfo]
}

impl ChannelSharedWithTeams {
    /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams` — List sharedWithChannelTeamInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`.
    pub fn list(&self) -> List<models::SharedWithChannelTeamInfo> {
        let sheet = "GET sharedWithChannelTeamInfo: list
            sharedwithchannelteaminfo-list: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/sharedWithTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsTab`, such as `/teams/{id}/channels/{id}/tabs`.
    ChannelTabs[models::TeamsTab]
}

impl ChannelTabs {
    /// `POST /teams/{id}/channels/{id}/tabs` — Add tab to channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-tabs?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Create` and 4 more; application: `TeamsTab.Create.Group` and 5 more.
    pub fn create(&self, body: models::TeamsTab) -> Call<models::Team> {
        let sheet = "POST channel: create
            channel-post-tabs: TeamsTab.Create TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamsTab.Create.Group TeamsTab.Create TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}/tabs";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/tabs` — List tabs in channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-tabs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Read.All` and 6 more; application: `TeamsTab.Read.Group` and 8 more.
    pub fn list(&self) -> List<models::TeamsTab> {
        let sheet = "GET channel: list
            channel-list-tabs: TeamsTab.Read.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | TeamsTab.Read.Group TeamsTab.ReadWrite.Group TeamsTab.Read.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}/tabs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chat`, such as `/chats/{id}`.
    Chat = models::Chat
}

impl Chat {
    /// `GET /chats/{chat-id}` — Get chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/userscopeteamsappinstallation-get-chat?view=graph-rest-beta)
    /// Also: `/me/chats/{chat-id}`, `/users/{user-id | user-principal-name}/chats/{chat-id}`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/chat`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `ChatSettings.Read.Chat` and 5 more.
    pub fn get(&self) -> Get<models::Chat> {
        let sheet = "GET chat: get
            chat-get: Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}
            /me/chats/{id}
            /users/{id}/chats/{id}
            userscopeteamsappinstallation-get-chat: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All
            /users/{id}/teamwork/installedApps/{id}/chat";
        self.0.get(sheet)
    }

    /// `POST /chats/{chatsId}/hideForUser` — chat: hideForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-hideforuser?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn hide_for_user(&self, body: requests::chat::HideForUserRequest) -> Call<()> {
        let sheet = "POST chat: hide_for_user
            chat-hideforuser: Chat.ReadWrite | |
            /chats/{id}/hideForUser";
        self.0.name("hideForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/markChatReadForUser` — chat: markChatReadForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-markchatreadforuser?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn mark_chat_read_for_user(&self, body: requests::chat::MarkChatReadForUserRequest) -> Call<()> {
        let sheet = "POST chat: mark_chat_read_for_user
            chat-markchatreadforuser: Chat.ReadWrite | |
            /chats/{id}/markChatReadForUser";
        self.0.name("markChatReadForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/markChatUnreadForUser` — chat: markChatUnreadForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-markchatunreadforuser?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn mark_chat_unread_for_user(&self, body: requests::chat::MarkChatUnreadForUserRequest) -> Call<()> {
        let sheet = "POST chat: mark_chat_unread_for_user
            chat-markchatunreadforuser: Chat.ReadWrite | |
            /chats/{id}/markChatUnreadForUser";
        self.0.name("markChatUnreadForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chatId}/sendActivityNotification` — chat: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Chat`, `TeamsActivity.Send`.
    pub fn send_activity_notification(&self, body: requests::chat::SendActivityNotificationRequest) -> Call<()> {
        let sheet = "POST chat: send_activity_notification
            chat-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send.Chat TeamsActivity.Send
            /chats/{id}/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `POST /chats/{chatsId}/unhideForUser` — chat: unhideForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-unhideforuser?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn unhide_for_user(&self, body: requests::chat::UnhideForUserRequest) -> Call<()> {
        let sheet = "POST chat: unhide_for_user
            chat-unhideforuser: Chat.ReadWrite | |
            /chats/{id}/unhideForUser";
        self.0.name("unhideForUser").call(sheet).json(body)
    }

    /// `PATCH /chats/{chat-id}` — Update chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-patch?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`; application: `ChatSettings.ReadWrite.Chat`, `Chat.ReadWrite.All`.
    pub fn update(&self, body: models::Chat) -> Call<models::Chat> {
        let sheet = "PATCH chat: update
            chat-patch: Chat.ReadWrite | | ChatSettings.ReadWrite.Chat Chat.ReadWrite.All
            /chats/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/installedApps`
    pub fn installed_apps(&self) -> super::ChatInstalledApps {
        super::ChatInstalledApps(self.0.name("installedApps"))
    }

    /// `…/members`
    pub fn members(&self) -> super::ChatMembers {
        super::ChatMembers(self.0.name("members"))
    }

    /// `…/messages`
    pub fn messages(&self) -> super::ChatMessages {
        super::ChatMessages(self.0.name("messages"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::ChatOperations {
        super::ChatOperations(self.0.name("operations"))
    }

    /// `…/permissionGrants`
    pub fn permission_grants(&self) -> super::ChatPermissionGrants {
        super::ChatPermissionGrants(self.0.name("permissionGrants"))
    }

    /// `…/pinnedMessages`
    pub fn pinned_messages(&self) -> super::ChatPinnedMessages {
        super::ChatPinnedMessages(self.0.name("pinnedMessages"))
    }

    /// `…/tabs`
    pub fn tabs(&self) -> super::ChatTabs {
        super::ChatTabs(self.0.name("tabs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppInstallation`, such as `/chats/{id}/installedApps`.
    ChatInstalledApps[models::TeamsAppInstallation]
}

impl ChatInstalledApps {
    /// `POST /chats/{chat-id}/installedApps` — Add app to chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-installedapps?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `Chat.Manage.Chat`, `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`.
    pub fn create(&self, body: models::TeamsApp) -> Call<()> {
        let sheet = "POST chat: create
            chat-post-installedapps: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | Chat.Manage.Chat TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/installedApps` — List apps in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForChat`, `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `TeamsAppInstallation.Read.Chat` and 4 more.
    pub fn list(&self) -> List<models::TeamsAppInstallation> {
        let sheet = "GET chat: list
            chat-list-installedapps: TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.Read.Chat Chat.Manage.Chat TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/chats/{id}/members`.
    ChatMembers[models::ConversationMember]
}

impl ChatMembers {
    /// `POST /chats/{chat-id}/members` — Add member to a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChatMember.ReadWrite`, `Chat.ReadWrite`; application: `Chat.Manage.Chat`, `ChatMember.ReadWrite.All`, `Chat.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<()> {
        let sheet = "POST chat: create
            chat-post-members: ChatMember.ReadWrite Chat.ReadWrite | | Chat.Manage.Chat ChatMember.ReadWrite.All Chat.ReadWrite.All
            /chats/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /chats/{chat-id}/members` — List members of a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-members?view=graph-rest-beta)
    /// Also: `/me/chats/{chat-id}/members`, `/users/{user-id | user-principal-name}/chats/{chat-id}/members`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMember.Read` and 4 more; application: `ChatMember.Read.Chat` and 6 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET chat: list
            chat-list-members: ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatMember.Read.Chat Chat.Manage.Chat ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/members
            /me/chats/{id}/members
            /users/{id}/chats/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chatMessage`, such as `/chats/{id}/messages/{id}`.
    ChatMessage = models::ChatMessage
}

impl ChatMessage {
    /// `GET /chats/{chat-id}/messages/{message-id}` — Get chatMessage in a channel or chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-beta)
    /// Also: `/me/chats/{chat-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All` and 4 more; application: `ChannelMessage.Read.Group` and 6 more.
    pub fn get(&self) -> Get<models::ChatMessage> {
        let sheet = "GET chatMessage: get
            chatmessage-get: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/messages/{id}
            /me/chats/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}
            /users/{id}/chats/{id}/messages/{id}";
        self.0.get(sheet)
    }

    /// `POST /teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/softDelete` — chatMessage: softDelete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-softdelete?view=graph-rest-beta)
    /// Also: `/teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/softDelete`, `/users/{userId}/chats/{chatsId}/messages/{chatMessageId}/softDelete`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.ReadWrite`, `ChatMessage.ReadWrite`.
    pub fn soft_delete(&self) -> Call<()> {
        let sheet = "POST chatMessage: soft_delete
            chatmessage-softdelete: ChannelMessage.ReadWrite ChatMessage.ReadWrite | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teams/{id}/channels/{id}/messages/{id}/softDelete
            /users/{id}/chats/{id}/messages/{id}/softDelete";
        self.0.name("softDelete").call(sheet)
    }

    /// `POST /teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/undoSoftDelete` — chatMessage: undoSoftDelete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete?view=graph-rest-beta)
    /// Also: `/teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/undoSoftDelete`, `/users/{userId}/chats/{chatsId}/messages/{chatMessageId}/undoSoftDelete`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.ReadWrite`, `ChatMessage.ReadWrite`.
    pub fn undo_soft_delete(&self) -> Call<()> {
        let sheet = "POST chatMessage: undo_soft_delete
            chatmessage-undosoftdelete: ChannelMessage.ReadWrite ChatMessage.ReadWrite | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teams/{id}/channels/{id}/messages/{id}/undoSoftDelete
            /users/{id}/chats/{id}/messages/{id}/undoSoftDelete";
        self.0.name("undoSoftDelete").call(sheet)
    }

    /// `PATCH /chats/{chatThread-id}/messages/{message-id}` — Update chatMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}`.
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`; application: `Chat.UpdatePolicyViolation.All`, `ChannelMessage.UpdatePolicyViolation.All`.
    pub fn update(&self, body: models::ChatMessage) -> Call<()> {
        let sheet = "PATCH chatMessage: update
            chatmessage-update: Chat.ReadWrite | | Chat.UpdatePolicyViolation.All ChannelMessage.UpdatePolicyViolation.All
            /chats/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/hostedContents`
    pub fn hosted_contents(&self) -> super::ChatMessageHostedContents {
        super::ChatMessageHostedContents(self.0.name("hostedContents"))
    }

    /// `…/replies`
    pub fn replies(&self) -> super::ChatMessageReplies {
        super::ChatMessageReplies(self.0.name("replies"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chatMessageHostedContent`, such as `/chats/{id}/messages/{id}/hostedContents/{id}`.
    ChatMessageHostedContent = models::ChatMessageHostedContent
}

impl ChatMessageHostedContent {
    /// `GET /chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}` — Get chatMessageHostedContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents/{hosted-content-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents/{hosted-content-id}`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All` and 4 more; application: `ChannelMessage.Read.Group` and 6 more.
    pub fn get(&self) -> Get<models::ChatMessageHostedContent> {
        let sheet = "GET chatMessageHostedContent: get
            chatmessagehostedcontent-get: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/messages/{id}/hostedContents/{id}
            /teams/{id}/channels/{id}/messages/{id}/hostedContents/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents/{id}
            /users/{id}/chats/{id}/messages/{id}/hostedContents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chatMessageHostedContent`, such as `/chats/{id}/messages/{id}/hostedContents`.
    ChatMessageHostedContents[models::ChatMessageHostedContent]
}

impl ChatMessageHostedContents {
    /// `GET /chats/{chat-id}/messages/{message-id}/hostedContents` — List hostedContents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All` and 4 more; application: `ChannelMessage.Read.Group` and 6 more.
    pub fn list(&self) -> List<models::ChatMessageHostedContent> {
        let sheet = "GET chatMessage: list
            chatmessage-list-hostedcontents: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/messages/{id}/hostedContents
            /teams/{id}/channels/{id}/messages/{id}/hostedContents
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents
            /users/{id}/chats/{id}/messages/{id}/hostedContents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chatMessage`, such as `/teams/{id}/channels/{id}/messages/{id}/replies`.
    ChatMessageReplies[models::ChatMessage]
}

impl ChatMessageReplies {
    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — Send replies to a message in a channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-post-replies?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: create
            chatmessage-post-replies, chatmessage-post: ChannelMessage.Send Group.ReadWrite.All | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages/{id}/replies";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — List replies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-replies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: list
            chatmessage-list-replies: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/{id}/replies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chatMessage`, such as `/chats/{id}/messages`.
    ChatMessages[models::ChatMessage]
}

impl ChatMessages {
    /// `POST /chats/{chat-id}/messages` — Send message in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`, `Chat.ReadWrite`.
    pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
        let sheet = "POST chat: create
            chat-post-messages, chatmessage-post: ChatMessage.Send Chat.ReadWrite | |
            /chats/{id}/messages";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/messages` — List messages in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-messages?view=graph-rest-beta)
    /// Also: `/me/chats/{chat-id}/messages`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read`, `Chat.ReadWrite`; application: `ChatMessage.Read.Chat`, `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: list
            chat-list-messages: Chat.Read Chat.ReadWrite | | ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/messages
            /me/chats/{id}/messages
            /users/{id}/chats/{id}/messages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAsyncOperation`, such as `/chats/{id}/operations`.
    ChatOperations[models::TeamsAsyncOperation]
}

impl ChatOperations {
    /// `GET /chats/{chat-id}/operations` — List operations on a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-operations?view=graph-rest-beta)
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `ChatSettings.Read.Chat` and 5 more.
    pub fn list(&self) -> List<models::TeamsAsyncOperation> {
        let sheet = "GET chat: list
            chat-list-operations: Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceSpecificPermissionGrant`, such as `/chats/{id}/permissionGrants`.
    ChatPermissionGrants[models::ResourceSpecificPermissionGrant]
}

impl ChatPermissionGrants {
    /// `GET /chats/{chat-id}/permissionGrants` — List permissionGrants of a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-permissiongrants?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ResourceSpecificPermissionGrant.ReadForChat` and 3 more; application: `TeamsAppInstallation.Read.Chat` and 5 more.
    pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
        let sheet = "GET chat: list
            chat-list-permissiongrants: ResourceSpecificPermissionGrant.ReadForChat TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.Read.Chat Chat.Manage.Chat ResourceSpecificPermissionGrant.ReadForChat.All TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/permissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.pinnedChatMessageInfo`, such as `/chats/{id}/pinnedMessages`.
    ChatPinnedMessages[models::PinnedChatMessageInfo]
}

impl ChatPinnedMessages {
    /// `POST /chats/{chat-Id}/pinnedMessages` — Pin a message in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-pinnedmessages?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`, `Chat.ReadWrite`; application: `Chat.ReadWrite.All`.
    pub fn create(&self, body: models::PinnedChatMessageInfo) -> Call<models::PinnedChatMessageInfo> {
        let sheet = "POST chat: create
            chat-post-pinnedmessages: ChatMessage.Send Chat.ReadWrite | | Chat.ReadWrite.All
            /chats/{id}/pinnedMessages";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/pinnedMessages` — List pinned messages in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-pinnedmessages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read`, `Chat.ReadWrite`; application: `ChatMessage.Read.All`, `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn list(&self) -> List<models::PinnedChatMessageInfo> {
        let sheet = "GET chat: list
            chat-list-pinnedmessages: Chat.Read Chat.ReadWrite | | ChatMessage.Read.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/pinnedMessages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsTab`, such as `/chats/{id}/tabs`.
    ChatTabs[models::TeamsTab]
}

impl ChatTabs {
    /// `POST /chats/{chat-id}/tabs` — Add tab to chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-tabs?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Create`, `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.Create.Chat` and 4 more.
    pub fn create(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
        let sheet = "POST chat: create
            chat-post-tabs: TeamsTab.Create TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.Create.Chat TeamsTab.ReadWrite.Chat TeamsTab.Create TeamsTab.ReadWriteForChat.All TeamsTab.ReadWrite.All
            /chats/{id}/tabs";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/tabs` — List tabs in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-tabs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.Read.All`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.ReadWriteForChat.All`, `TeamsTab.Read.All`, `TeamsTab.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamsTab> {
        let sheet = "GET chat: list
            chat-list-tabs: TeamsTab.ReadWriteForChat TeamsTab.Read.All TeamsTab.ReadWrite.All | | TeamsTab.ReadWriteForChat.All TeamsTab.Read.All TeamsTab.ReadWrite.All
            /chats/{id}/tabs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chat`, such as `/chats`.
    Chats[models::Chat]
}

impl Chats {
    /// `POST /chats` — Create chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Chat.Create`, `Chat.ReadWrite`; application: `Chat.Create`.
    pub fn create(&self, body: models::Chat) -> Call<Option<models::Chat>> {
        let sheet = "POST chat: create
            chat-post: Chat.Create Chat.ReadWrite | | Chat.Create
            /chats";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats` — List chats
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn list(&self) -> List<models::Chat> {
        let sheet = "GET chat: list
            chat-list: Chat.ReadBasic Chat.Read Chat.ReadWrite | | Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.conversationMember`, such as `/chats/{id}/members/{id}`.
    ConversationMember = models::ConversationMember
}

impl ConversationMember {
    /// `DELETE /chats/{chat-id}/members/{membership-id}` — Remove member from chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-delete-members?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/channel-delete-members?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChatMember.ReadWrite`; application: `Chat.Manage.Chat`, `ChatMember.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-members: ChatMember.ReadWrite | | Chat.Manage.Chat ChatMember.ReadWrite.All
            /chats/{id}/members/{id}
            team-delete-members: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-delete-members: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/members/{membership-id}` — Get conversationMember in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-get-members?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/channel-get-members?view=graph-rest-beta)
    /// Also: `/users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}`, `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMember.Read` and 4 more; application: `ChatMember.Read.Chat` and 6 more.
    pub fn get(&self) -> Get<models::ConversationMember> {
        let sheet = "GET chat: get
            chat-get-members: ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatMember.Read.Chat Chat.Manage.Chat ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/members/{id}
            /users/{id}/chats/{id}/members/{id}
            team-get-members: TeamMember.Read.All TeamMember.ReadWrite.All | | TeamMember.Read.Group TeamMember.Read.All TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-get-members: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-id}/members/{membership-id}` — Update member in team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/conversationmember-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/channel-update-members?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "PATCH team: update
            team-update-members, conversationmember-update: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-update-members, conversationmember-update: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deletedTeam`, such as `/teamwork/deletedTeams/{id}`.
    DeletedTeam = models::DeletedTeam
}

impl DeletedTeam {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DeletedTeam> {
        self.0.get("GET deletedTeam: get")
    }

    /// `…/channels`
    pub fn channels(&self) -> super::DeletedTeamChannels {
        super::DeletedTeamChannels(self.0.name("channels"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teamwork/deletedTeams/{id}/channels`.
    DeletedTeamChannels[models::Channel]
}

impl DeletedTeamChannels {
    /// `GET /teamwork/deletedTeams/{deletedTeamId}/channels/getAllMessages` — deletedTeam: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/deletedteam-getallmessages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `ChannelMessage.Read.All`.
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET deletedTeam: get_all_messages
            deletedteam-getallmessages: | | ChannelMessage.Read.All
            /teamwork/deletedTeams/{id}/channels/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/groups/{id}/team`.
    GroupTeam[models::Channel]
}

impl GroupTeam {
    /// `PUT /groups/{id}/team` — Create team from group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-put-teams?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn replace(&self, body: models::Team) -> Call<models::Team> {
        let sheet = "PUT team: replace
            team-put-teams: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/team";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.offerShiftRequest`, such as `/teams/{id}/schedule/offerShiftRequests/{id}`.
    OfferShiftRequest = models::OfferShiftRequest
}

impl OfferShiftRequest {
    /// `POST /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/approve` — offerShiftRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::offer_shift_request::ApproveRequest) -> Call<()> {
        let sheet = "POST offerShiftRequest: approve
            offershiftrequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/decline` — offerShiftRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::offer_shift_request::DeclineRequest) -> Call<()> {
        let sheet = "POST offerShiftRequest: decline
            offershiftrequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}` — Get offerShiftRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OfferShiftRequest> {
        let sheet = "GET offerShiftRequest: get
            offershiftrequest-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.openShift`, such as `/teams/{id}/schedule/openShifts/{id}`.
    OpenShift = models::OpenShift
}

impl OpenShift {
    /// `DELETE /teams/{id}/schedule/openShifts/{openShiftId}` — Delete openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE openShift: delete
            openshift-delete: Group.ReadWrite.All | |
            /teams/{id}/schedule/openShifts/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{id}/schedule/openShifts/{openShiftId}` — Get openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OpenShift> {
        let sheet = "GET openShift: get
            openshift-get: Group.Read.All Group.ReadWrite.All | |
            /teams/{id}/schedule/openShifts/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{id}/schedule/openShifts/{openShiftId}` — Update openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn replace(&self, body: models::OpenShift) -> Call<models::OpenShift> {
        let sheet = "PUT openShift: replace
            openshift-update: Group.ReadWrite.All | |
            /teams/{id}/schedule/openShifts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.openShiftChangeRequest`, such as `/teams/{id}/schedule/openShiftChangeRequests/{id}`.
    OpenShiftChangeRequest = models::OpenShiftChangeRequest
}

impl OpenShiftChangeRequest {
    /// `POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/approve` — openShiftChangeRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn approve(&self, body: requests::open_shift_change_request::ApproveRequest) -> Call<()> {
        let sheet = "POST openShiftChangeRequest: approve
            openshiftchangerequest-approve: Group.ReadWrite.All | |
            /teams/{id}/schedule/openShiftChangeRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/decline` — openShiftChangeRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn decline(&self, body: requests::open_shift_change_request::DeclineRequest) -> Call<()> {
        let sheet = "POST openShiftChangeRequest: decline
            openshiftchangerequest-decline: Group.ReadWrite.All | |
            /teams/{id}/schedule/openShiftChangeRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShiftChangeRequests/{openShiftsChangeRequestId}` — Get openShiftChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Group.Read.All`.
    pub fn get(&self) -> Get<models::OpenShiftChangeRequest> {
        let sheet = "GET openShiftChangeRequest: get
            openshiftchangerequest-get: Group.ReadWrite.All Group.Read.All | |
            /teams/{id}/schedule/openShiftChangeRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.pinnedChatMessageInfo`, such as `/chats/{id}/pinnedMessages/{id}`.
    PinnedChatMessageInfo = models::PinnedChatMessageInfo
}

impl PinnedChatMessageInfo {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::PinnedChatMessageInfo> {
        self.0.get("GET pinnedChatMessageInfo: get")
    }

    /// `DELETE /chats/{chat-id}/pinnedMessages/{pinnedChatMessageInfoId}` — Unpin a message from a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-pinnedmessages?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`; application: `Chat.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-pinnedmessages: Chat.ReadWrite | | Chat.ReadWrite.All
            /chats/{id}/pinnedMessages/{id}";
        self.0.call(sheet)
    }

    /// `…/message`
    ///
    /// The type lists it; no page documents a request there.
    pub fn message(&self) -> super::ChatMessage {
        super::ChatMessage(self.0.name("message"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.schedule`, such as `/teams/{id}/schedule`.
    Schedule = models::Schedule
}

impl Schedule {
    /// `GET /teams/{teamId}/schedule` — Get schedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Schedule> {
        let sheet = "GET schedule: get
            schedule-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule` — Create or replace schedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::Schedule) -> Call<models::Schedule> {
        let sheet = "PUT team: replace
            team-put-schedule: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule";
        self.0.call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/share` — schedule: share
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn share(&self, body: requests::schedule::ShareRequest) -> Call<()> {
        let sheet = "POST schedule: share
            schedule-share: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/share";
        self.0.name("share").call(sheet).json(body)
    }

    /// `…/offerShiftRequests`
    pub fn offer_shift_requests(&self) -> super::ScheduleOfferShiftRequests {
        super::ScheduleOfferShiftRequests(self.0.name("offerShiftRequests"))
    }

    /// `…/openShiftChangeRequests`
    pub fn open_shift_change_requests(&self) -> super::ScheduleOpenShiftChangeRequests {
        super::ScheduleOpenShiftChangeRequests(self.0.name("openShiftChangeRequests"))
    }

    /// `…/openShifts`
    pub fn open_shifts(&self) -> super::ScheduleOpenShifts {
        super::ScheduleOpenShifts(self.0.name("openShifts"))
    }

    /// `…/schedulingGroups`
    pub fn scheduling_groups(&self) -> super::ScheduleSchedulingGroups {
        super::ScheduleSchedulingGroups(self.0.name("schedulingGroups"))
    }

    /// `…/shifts`
    pub fn shifts(&self) -> super::ScheduleShifts {
        super::ScheduleShifts(self.0.name("shifts"))
    }

    /// `…/swapShiftsChangeRequests`
    pub fn swap_shifts_change_requests(&self) -> super::ScheduleSwapShiftsChangeRequests {
        super::ScheduleSwapShiftsChangeRequests(self.0.name("swapShiftsChangeRequests"))
    }

    /// `…/timeOffReasons`
    pub fn time_off_reasons(&self) -> super::ScheduleTimeOffReasons {
        super::ScheduleTimeOffReasons(self.0.name("timeOffReasons"))
    }

    /// `…/timeOffRequests`
    pub fn time_off_requests(&self) -> super::ScheduleTimeOffRequests {
        super::ScheduleTimeOffRequests(self.0.name("timeOffRequests"))
    }

    /// `…/timecards`
    pub fn timecards(&self) -> super::ScheduleTimecards {
        super::ScheduleTimecards(self.0.name("timecards"))
    }

    /// `…/timesOff`
    pub fn times_off(&self) -> super::ScheduleTimesOff {
        super::ScheduleTimesOff(self.0.name("timesOff"))
    }

    /// `…/workforceintegrations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn workforceintegrations(&self) -> Collection<models::WorkforceIntegration> {
        Collection::at(self.0.name("workforceintegrations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.offerShiftRequest`, such as `/teams/{id}/schedule/offerShiftRequests`.
    ScheduleOfferShiftRequests[models::OfferShiftRequest]
}

impl ScheduleOfferShiftRequests {
    /// `POST /teams/{teamId}/schedule/offerShiftRequests` — Create offerShiftRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::OfferShiftRequest) -> Call<models::OfferShiftRequest> {
        let sheet = "POST offerShiftRequest: create
            offershiftrequest-post: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/offerShiftRequests` — List offerShiftRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::OfferShiftRequest> {
        let sheet = "GET offerShiftRequest: list
            offershiftrequest-list: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.openShiftChangeRequest`, such as `/teams/{id}/schedule/openShiftChangeRequests`.
    ScheduleOpenShiftChangeRequests[models::OpenShiftChangeRequest]
}

impl ScheduleOpenShiftChangeRequests {
    /// `POST /teams/{id}/schedule/openShiftChangeRequests` — Create openShiftChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::OpenShiftChangeRequest) -> Call<models::OpenShiftChangeRequest> {
        let sheet = "POST openShiftChangeRequest: create
            openshiftchangerequest-post: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShiftChangeRequests` — List openShiftChangeRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Group.Read.All`.
    pub fn list(&self) -> List<models::OpenShiftChangeRequest> {
        let sheet = "GET openShiftChangeRequest: list
            openshiftchangerequest-list: Group.ReadWrite.All Group.Read.All | |
            /teams/{id}/schedule/openShiftChangeRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.openShift`, such as `/teams/{id}/schedule/openShifts`.
    ScheduleOpenShifts[models::OpenShift]
}

impl ScheduleOpenShifts {
    /// `POST /teams/{id}/schedule/openShifts` — Create openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn create(&self, body: models::OpenShift) -> Call<models::OpenShift> {
        let sheet = "POST openShift: create
            openshift-post: Group.Read.All Group.ReadWrite.All | |
            /teams/{id}/schedule/openShifts";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShifts` — List openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn list(&self) -> List<models::OpenShift> {
        let sheet = "GET openShift: list
            openshift-list: Group.Read.All Group.ReadWrite.All | |
            /teams/{id}/schedule/openShifts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.schedulingGroup`, such as `/teams/{id}/schedule/schedulingGroups`.
    ScheduleSchedulingGroups[models::SchedulingGroup]
}

impl ScheduleSchedulingGroups {
    /// `POST /teams/{teamId}/schedule/schedulingGroups` — Create schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::SchedulingGroup) -> Call<models::SchedulingGroup> {
        let sheet = "POST schedule: create
            schedule-post-schedulinggroups: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/schedulingGroups` — List schedulegroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::SchedulingGroup> {
        let sheet = "GET schedule: list
            schedule-list-schedulinggroups: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.shift`, such as `/teams/{id}/schedule/shifts`.
    ScheduleShifts[models::Shift]
}

impl ScheduleShifts {
    /// `POST /teams/{teamId}/schedule/shifts` — Create shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::Shift) -> Call<models::Shift> {
        let sheet = "POST schedule: create
            schedule-post-shifts: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/shifts` — List shifts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::Shift> {
        let sheet = "GET schedule: list
            schedule-list-shifts: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.swapShiftsChangeRequest`, such as `/teams/{id}/schedule/swapShiftsChangeRequests`.
    ScheduleSwapShiftsChangeRequests[models::SwapShiftsChangeRequest]
}

impl ScheduleSwapShiftsChangeRequests {
    /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests` — Create swapShiftsChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::SwapShiftsChangeRequest) -> Call<models::SwapShiftsChangeRequest> {
        let sheet = "POST swapShiftsChangeRequest: create
            swapshiftschangerequest-post: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/swapShiftsChangeRequests` — Get swapShiftsChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::SwapShiftsChangeRequest> {
        let sheet = "GET swapShiftsChangeRequest: list
            swapshiftschangerequest-get, swapshiftschangerequest-list: Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.timeOffReason`, such as `/teams/{id}/schedule/timeOffReasons`.
    ScheduleTimeOffReasons[models::TimeOffReason]
}

impl ScheduleTimeOffReasons {
    /// `POST /teams/{teamId}/schedule/timeOffReasons` — Create timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
        let sheet = "POST schedule: create
            schedule-post-timeoffreasons: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timeOffReasons` — List timeOffReasons
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeOffReason> {
        let sheet = "GET schedule: list
            schedule-list-timeoffreasons: Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.timeOffRequest`, such as `/teams/{id}/schedule/timeOffRequests`.
    ScheduleTimeOffRequests[models::TimeOffRequest]
}

impl ScheduleTimeOffRequests {
    /// `GET /teams/{teamId}/schedule/timeOffRequests` — List timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeOffRequest> {
        let sheet = "GET timeOffRequest: list
            timeoffrequest-list: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.timeCard`, such as `/teams/{id}/schedule/timecards`.
    ScheduleTimecards[models::TimeCard]
}

impl ScheduleTimecards {
    /// `POST /teams/{teamId}/schedule/timecards/clockIn` — timeCard: clockIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn clock_in(&self, body: requests::time_card::ClockInRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: clock_in
            timecard-clockin: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/clockIn";
        self.0.name("clockIn").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards` — Create timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeCard) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: create
            timecard-post: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timecards` — List timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeCard> {
        let sheet = "GET timeCard: list
            timecard-list: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff`.
    ScheduleTimesOff[models::TimeOff]
}

impl ScheduleTimesOff {
    /// `POST /teams/{teamId}/schedule/timesOff` — Create timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeOff) -> Call<models::TimeOff> {
        let sheet = "POST schedule: create
            schedule-post-timesoff: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timesOff` — List timesOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeOff> {
        let sheet = "GET schedule: list
            schedule-list-timesoff: Group.Read.All Group.ReadWrite.All | |
            /teams/{id}/schedule/timesOff";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.schedulingGroup`, such as `/teams/{id}/schedule/schedulingGroups/{id}`.
    SchedulingGroup = models::SchedulingGroup
}

impl SchedulingGroup {
    /// `DELETE /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Delete schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE schedulingGroup: delete
            schedulinggroup-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Get schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SchedulingGroup> {
        let sheet = "GET schedulingGroup: get
            schedulinggroup-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Replace schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::SchedulingGroup) -> Call<models::SchedulingGroup> {
        let sheet = "PUT schedulingGroup: replace
            schedulinggroup-put: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sharedWithChannelTeamInfo`, such as `/teams/{id}/channels/{id}/sharedWithTeams/{id}`.
    SharedWithChannelTeamInfo = models::SharedWithChannelTeamInfo
}

impl SharedWithChannelTeamInfo {
    /// `DELETE /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}` — Delete sharedWithChannelTeamInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharedWithChannelTeamInfo: delete
            sharedwithchannelteaminfo-delete: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/sharedWithTeams/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}` — Get sharedWithChannelTeamInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SharedWithChannelTeamInfo> {
        let sheet = "GET sharedWithChannelTeamInfo: get
            sharedwithchannelteaminfo-get: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/sharedWithTeams/{id}";
        self.0.get(sheet)
    }

    /// `…/allowedMembers`
    pub fn allowed_members(&self) -> super::SharedWithChannelTeamInfoAllowedMembers {
        super::SharedWithChannelTeamInfoAllowedMembers(self.0.name("allowedMembers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/sharedWithTeams/{id}/allowedMembers`.
    SharedWithChannelTeamInfoAllowedMembers[models::ConversationMember]
}

impl SharedWithChannelTeamInfoAllowedMembers {
    /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}/allowedMembers` — List allowedMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-list-allowedmembers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET sharedWithChannelTeamInfo: list
            sharedwithchannelteaminfo-list-allowedmembers: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/sharedWithTeams/{id}/allowedMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.shift`, such as `/teams/{id}/schedule/shifts/{id}`.
    Shift = models::Shift
}

impl Shift {
    /// `DELETE /teams/{teamId}/schedule/shifts/{shiftId}` — Delete shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE shift: delete
            shift-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/shifts/{shiftId}` — Get shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Shift> {
        let sheet = "GET shift: get
            shift-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/shifts/{shiftId}` — Replace shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::Shift) -> Call<models::Shift> {
        let sheet = "PUT shift: replace
            shift-put: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.swapShiftsChangeRequest`, such as `/teams/{id}/schedule/swapShiftsChangeRequests/{id}`.
    SwapShiftsChangeRequest = models::SwapShiftsChangeRequest
}

impl SwapShiftsChangeRequest {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SwapShiftsChangeRequest> {
        self.0.get("GET swapShiftsChangeRequest: get")
    }

    /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/approve` — swapShiftsChangeRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn approve(&self, body: requests::swap_shifts_change_request::ApproveRequest) -> Call<()> {
        let sheet = "POST swapShiftsChangeRequest: approve
            swapshiftschangerequest-approve: Group.ReadWrite.All | |
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/decline` — swapShiftsChangeRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn decline(&self, body: requests::swap_shifts_change_request::DeclineRequest) -> Call<()> {
        let sheet = "POST swapShiftsChangeRequest: decline
            swapshiftschangerequest-decline: Group.ReadWrite.All | |
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.team`, such as `/team/{id}`.
    Team = models::Team
}

impl Team {
    /// `POST /teams/{id}/archive` — Archive team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-archive?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
    pub fn archive(&self) -> Call<()> {
        let sheet = "POST team: archive
            team-archive: TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/archive";
        self.0.name("archive").call(sheet)
    }

    /// `POST /teams/{id}/clone` — Clone a team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-clone?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Team.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Team.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn clone_(&self, body: requests::team::CloneRequest) -> Call<()> {
        let sheet = "POST team: clone_
            team-clone: Team.Create Group.ReadWrite.All Directory.ReadWrite.All | | Team.Create Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/clone";
        self.0.name("clone").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/completeMigration` — team: completeMigration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-completemigration?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn complete_migration(&self) -> Call<()> {
        let sheet = "POST team: complete_migration
            team-completemigration: | | Teamwork.Migrate.All
            /teams/{id}/completeMigration";
        self.0.name("completeMigration").call(sheet)
    }

    /// `GET /teams/{team-id}` — Get team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/teamtemplatedefinition-get-teamdefinition?view=graph-rest-beta)
    /// Also: `/teamwork/teamTemplates/{teamTemplateId}/definitions/{teamTemplateDefinitionId}/teamDefinition`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All` and 6 more; application: `TeamSettings.Read.Group` and 8 more.
    pub fn get(&self) -> Get<models::Team> {
        let sheet = "GET team: get
            team-get: Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}
            teamtemplatedefinition-get-teamdefinition: Team.Create | | Team.Create
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition";
        self.0.get(sheet)
    }

    /// `POST /teams/{teamId}/sendActivityNotification` — team: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-sendactivitynotification?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Group`, `TeamsActivity.Send`.
    pub fn send_activity_notification(&self, body: requests::team::SendActivityNotificationRequest) -> Call<()> {
        let sheet = "POST team: send_activity_notification
            team-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send.Group TeamsActivity.Send
            /teams/{id}/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `POST /teams/{id}/unarchive` — Unarchive team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-unarchive?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
    pub fn unarchive(&self) -> Call<()> {
        let sheet = "POST team: unarchive
            team-unarchive: TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/unarchive";
        self.0.name("unarchive").call(sheet)
    }

    /// `PATCH /teams/{team-id}` — Update team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
    pub fn update(&self, body: models::Team) -> Call<()> {
        let sheet = "PATCH team: update
            team-update: TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/allChannels`
    pub fn all_channels(&self) -> super::TeamAllChannels {
        super::TeamAllChannels(self.0.name("allChannels"))
    }

    /// `…/channels`
    pub fn channels(&self) -> super::TeamChannels {
        super::TeamChannels(self.0.name("channels"))
    }

    /// `…/incomingChannels`
    pub fn incoming_channels(&self) -> super::TeamIncomingChannels {
        super::TeamIncomingChannels(self.0.references("incomingChannels"))
    }

    /// `…/installedApps`
    pub fn installed_apps(&self) -> super::TeamInstalledApps {
        super::TeamInstalledApps(self.0.name("installedApps"))
    }

    /// `…/members`
    pub fn members(&self) -> super::TeamMembers {
        super::TeamMembers(self.0.name("members"))
    }

    /// `…/operations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn operations(&self) -> Collection<models::TeamsAsyncOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/owners`
    ///
    /// The type lists it; no page documents a request there.
    pub fn owners(&self) -> super::User {
        super::User(self.0.name("owners"))
    }

    /// `…/permissionGrants`
    pub fn permission_grants(&self) -> super::TeamPermissionGrants {
        super::TeamPermissionGrants(self.0.name("permissionGrants"))
    }

    /// `…/photo`
    pub fn photo(&self) -> super::ProfilePhoto {
        super::ProfilePhoto(self.0.name("photo"))
    }

    /// `…/primaryChannel`
    pub fn primary_channel(&self) -> super::Channel {
        super::Channel(self.0.name("primaryChannel"))
    }

    /// `…/schedule`
    pub fn schedule(&self) -> super::Schedule {
        super::Schedule(self.0.name("schedule"))
    }

    /// `…/tags`
    pub fn tags(&self) -> super::TeamTags {
        super::TeamTags(self.0.name("tags"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/allChannels`.
    TeamAllChannels[models::Channel]
}

impl TeamAllChannels {
    /// `GET /teams/{team-id}/allChannels` — List allchannels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-allchannels?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`; application: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::Channel> {
        let sheet = "GET team: list
            team-list-allchannels: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All | | Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All
            /teams/{id}/allChannels";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/channels`.
    TeamChannels[models::Channel]
}

impl TeamChannels {
    /// `POST /teams/{team-id}/channels` — Create channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post?view=graph-rest-beta)
    /// Status: 201, 202, 400.
    /// Permissions, least privileged first: work or school account: `Channel.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Channel.Create.Group` and 4 more.
    pub fn create(&self, body: models::Channel) -> Call<Option<models::Channel>> {
        let sheet = "POST channel: create
            channel-post: Channel.Create Group.ReadWrite.All Directory.ReadWrite.All | | Channel.Create.Group Channel.Create Teamwork.Migrate.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/getAllMessages` — channel: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallmessages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `ChannelMessage.Read.All`.
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: get_all_messages
            channel-getallmessages: | | ChannelMessage.Read.All
            /teams/{id}/channels/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /teams/{team-id}/channels` — List channels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All` and 6 more; application: `ChannelSettings.Read.Group` and 8 more.
    pub fn list(&self) -> List<models::Channel> {
        let sheet = "GET channel: list
            channel-list: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | ChannelSettings.Read.Group ChannelSettings.ReadWrite.Group Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}/channels";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/incomingChannels`.
    TeamIncomingChannels[models::Channel]
}

impl TeamIncomingChannels {
    /// `GET /teams/{team-id}/incomingChannels` — List incomingChannels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-incomingchannels?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`; application: `Channel.ReadBasic.All`, `ChannelSettings.Read.All`, `ChannelSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::Channel> {
        let sheet = "GET team: list
            team-list-incomingchannels: Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All | | Channel.ReadBasic.All ChannelSettings.Read.All ChannelSettings.ReadWrite.All
            /teams/{id}/incomingChannels";
        self.0.list(sheet)
    }

    /// `DELETE /teams/{team-id}/incomingChannels/{incoming-channel-id}/$ref` — Remove channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-delete-incomingchannels?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Channel.Delete.All`; application: `Channel.Delete.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE team: remove_ref
            team-delete-incomingchannels: Channel.Delete.All | | Channel.Delete.All
            /teams/{id}/incomingChannels/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppInstallation`, such as `/teams/{id}/installedApps`.
    TeamInstalledApps[models::TeamsAppInstallation]
}

impl TeamInstalledApps {
    /// `POST /teams/{team-id}/installedApps` — Add app to team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForTeam` and 3 more; application: `TeamsAppInstallation.ReadWriteSelfForTeam.All` and 3 more.
    pub fn create(&self, body: impl Into<models::TeamsAppInstallation>) -> Call<()> {
        let sheet = "POST team: create
            team-post-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam Group.ReadWrite.All Directory.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/installedApps";
        self.0.call(sheet).json(Into::<models::TeamsAppInstallation>::into(body))
    }

    /// `GET /teams/{team-id}/installedApps` — List apps in team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam` and 6 more; application: `TeamsAppInstallation.Read.Group` and 7 more.
    pub fn list(&self) -> List<models::TeamsAppInstallation> {
        let sheet = "GET team: list
            team-list-installedapps: TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}/installedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/members`.
    TeamMembers[models::ConversationMember]
}

impl TeamMembers {
    /// `POST /teams/{team-id}/members/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /teams/{id}/members/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/members` — Add member to team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST team: create
            team-post-members: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /teams/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/members` — List members of team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamMember.Read.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.Read.Group`, `TeamMember.Read.All`, `TeamMember.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET team: list
            team-list-members: TeamMember.Read.All TeamMember.ReadWrite.All | | TeamMember.Read.Group TeamMember.Read.All TeamMember.ReadWrite.All
            /teams/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceSpecificPermissionGrant`, such as `/teams/{id}/permissionGrants`.
    TeamPermissionGrants[models::ResourceSpecificPermissionGrant]
}

impl TeamPermissionGrants {
    /// `GET /teams/{team-id}/permissionGrants` — List permissiongrants of a team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-permissiongrants?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam`, `TeamsAppInstallation.ReadWriteSelfForTeam`, `TeamsAppInstallation.ReadWriteForTeam`; application: `TeamsAppInstallation.Read.Group` and 4 more.
    pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
        let sheet = "GET team: list
            team-list-permissiongrants: TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All TeamsApp.Read.Group
            /teams/{id}/permissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkTag`, such as `/teams/{id}/tags`.
    TeamTags[models::TeamworkTag]
}

impl TeamTags {
    /// `POST /teams/{team-Id}/tags` — Create teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn create(&self, body: models::TeamworkTag) -> Call<models::TeamworkTag> {
        let sheet = "POST teamworkTag: create
            teamworktag-post: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-Id}/tags` — List teamworkTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`, `TeamworkTag.Read`; application: `TeamworkTag.ReadWrite.All`, `TeamworkTag.Read.All`.
    pub fn list(&self) -> List<models::TeamworkTag> {
        let sheet = "GET teamworkTag: list
            teamworktag-list: TeamworkTag.ReadWrite TeamworkTag.Read | | TeamworkTag.ReadWrite.All TeamworkTag.Read.All
            /teams/{id}/tags";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.team`, such as `/teams`.
    Teams[models::Team]
}

impl Teams {
    /// `POST /teams` — Create team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Team.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Team.Create` and 3 more.
    pub fn create(&self, body: models::Team) -> Call<()> {
        let sheet = "POST team: create
            team-post: Team.Create Group.ReadWrite.All Directory.ReadWrite.All | | Team.Create Teamwork.Migrate.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams` — List teams
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teams-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`; application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::Team> {
        let sheet = "GET teams: list
            teams-list: Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
            /teams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsApp`, such as `/appCatalogs/teamsApps/{id}`.
    TeamsApp = models::TeamsApp
}

impl TeamsApp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TeamsApp> {
        self.0.get("GET teamsApp: get")
    }

    /// `DELETE /appCatalogs/teamsApps/{id}` — Delete teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamsApp: delete
            teamsapp-delete: AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All | |
            /appCatalogs/teamsApps/{id}";
        self.0.call(sheet)
    }

    /// `…/appDefinitions`
    pub fn app_definitions(&self) -> super::TeamsAppAppDefinitions {
        super::TeamsAppAppDefinitions(self.0.name("appDefinitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppDefinition`, such as `/appCatalogs/teamsApps/{id}/appDefinitions`.
    TeamsAppAppDefinitions[models::TeamsAppDefinition]
}

impl TeamsAppAppDefinitions {
    /// `POST /appCatalogs/teamsApps/{id}/appDefinitions` — Update teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-update?view=graph-rest-beta)
    /// Status: 204, 201.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::TeamsApp) -> Call<Option<models::TeamsApp>> {
        let sheet = "POST teamsApp: create
            teamsapp-update: AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All | |
            /appCatalogs/teamsApps/{id}/appDefinitions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppDefinition`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}`.
    TeamsAppDefinition = models::TeamsAppDefinition
}

impl TeamsAppDefinition {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TeamsAppDefinition> {
        self.0.get("GET teamsAppDefinition: get")
    }

    /// `DELETE /appCatalogs/teamsApps/{appId}/appDefinitions/{appDefinitionId}` — Delete teamsApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamsApp: delete
            teamsapp-delete: AppCatalog.Submit AppCatalog.ReadWrite.All Directory.ReadWrite.All | |
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `…/bot`
    pub fn bot(&self) -> super::TeamworkBot {
        super::TeamworkBot(self.0.name("bot"))
    }

    /// `…/colorIcon`
    pub fn color_icon(&self) -> super::TeamsAppIcon {
        super::TeamsAppIcon(self.0.name("colorIcon"))
    }

    /// `…/outlineIcon`
    pub fn outline_icon(&self) -> super::TeamsAppIcon {
        super::TeamsAppIcon(self.0.name("outlineIcon"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppIcon`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon`.
    TeamsAppIcon = models::TeamsAppIcon
}

impl TeamsAppIcon {
    /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon` — Get teamsAppIcon
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappicon-get?view=graph-rest-beta)
    /// Also: `/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamsAppIcon> {
        let sheet = "GET teamsAppIcon: get
            teamsappicon-get: AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon";
        self.0.get(sheet)
    }

    /// `…/hostedContent`
    pub fn hosted_content(&self) -> super::TeamworkHostedContent {
        super::TeamworkHostedContent(self.0.name("hostedContent"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppInstallation`, such as `/chats/{id}/installedApps/{id}`.
    TeamsAppInstallation = models::TeamsAppInstallation
}

impl TeamsAppInstallation {
    /// `DELETE /chats/{chat-id}/installedApps/{app-installation-id}` — Uninstall app in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-installedapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-delete-installedapps?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/userteamwork-delete-installedapps?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/installedApps/{app-installation-id}`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `Chat.Manage.Chat`, `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | Chat.Manage.Chat TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}
            team-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam Group.ReadWrite.All Directory.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/installedApps/{id}
            userteamwork-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All
            /users/{id}/teamwork/installedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/installedApps/{app-installation-id}` — Get installed app in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-installedapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-get-installedapps?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/userteamwork-get-installedapps?view=graph-rest-beta)
    /// Also: `/teams/{id}/installedApps/{id}`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForChat`, `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `TeamsAppInstallation.Read.Chat` and 4 more.
    pub fn get(&self) -> Get<models::TeamsAppInstallation> {
        let sheet = "GET chat: get
            chat-get-installedapps: TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.Read.Chat Chat.Manage.Chat TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}
            team-get-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteForTeam Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}/installedApps/{id}
            userteamwork-get-installedapps: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All
            /users/{id}/teamwork/installedApps/{id}";
        self.0.get(sheet)
    }

    /// `POST /chats/{chat-id}/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation: upgrade
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-teamsappinstallation-upgrade?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/userteamwork-teamsappinstallation-upgrade?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/installedApps/{app-installation-id}/upgrade`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/upgrade`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `Chat.Manage.Chat`, `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`.
    pub fn upgrade(&self) -> Call<()> {
        let sheet = "POST teamsAppInstallation: upgrade
            chat-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | Chat.Manage.Chat TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}/upgrade
            team-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteForTeam Group.ReadWrite.All Directory.ReadWrite.All | | TeamsAppInstallation.ReadWriteForTeam.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/installedApps/{id}/upgrade
            userteamwork-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All
            /users/{id}/teamwork/installedApps/{id}/upgrade";
        self.0.name("upgrade").call(sheet)
    }

    /// `…/chat`
    pub fn chat(&self) -> super::Chat {
        super::Chat(self.0.name("chat"))
    }

    /// `…/teamsApp`
    ///
    /// The type lists it; no page documents a request there.
    pub fn teams_app(&self) -> super::TeamsApp {
        super::TeamsApp(self.0.name("teamsApp"))
    }

    /// `…/teamsAppDefinition`
    ///
    /// The type lists it; no page documents a request there.
    pub fn teams_app_definition(&self) -> super::TeamsAppDefinition {
        super::TeamsAppDefinition(self.0.name("teamsAppDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppSettings`, such as `/teamwork/teamsAppSettings`.
    TeamsAppSettings = models::TeamsAppSettings
}

impl TeamsAppSettings {
    /// `GET /teamwork/teamsAppSettings` — Get teamsAppSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkAppSettings.Read.All`, `TeamworkAppSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamsAppSettings> {
        let sheet = "GET teamsAppSettings: get
            teamsappsettings-get: TeamworkAppSettings.Read.All TeamworkAppSettings.ReadWrite.All | |
            /teamwork/teamsAppSettings";
        self.0.get(sheet)
    }

    /// `PATCH /teamwork/teamsAppSettings` — Update teamsAppSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappsettings-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkAppSettings.ReadWrite.All`.
    pub fn update(&self, body: models::TeamsAppSettings) -> Call<()> {
        let sheet = "PATCH teamsAppSettings: update
            teamsappsettings-update: TeamworkAppSettings.ReadWrite.All | |
            /teamwork/teamsAppSettings";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAsyncOperation`, such as `/chats/{id}/operations/{id}`.
    TeamsAsyncOperation = models::TeamsAsyncOperation
}

impl TeamsAsyncOperation {
    /// `GET /chats/{chat-id}/operations/{operation-id}` — Get teamsAsyncOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsasyncoperation-get?view=graph-rest-beta)
    /// Status: 200, 202.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `ChatSettings.Read.Chat` and 5 more.
    pub fn get(&self) -> Get<models::TeamsAsyncOperation> {
        let sheet = "GET teamsAsyncOperation: get
            teamsasyncoperation-get: Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsTab`, such as `/chats/{id}/tabs/{id}`.
    TeamsTab = models::TeamsTab
}

impl TeamsTab {
    /// `DELETE /chats/{chat-id}/tabs/{tab-id}` — Delete tab from chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-tabs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/channel-delete-tabs?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.Delete.Chat` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-tabs: TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.Delete.Chat TeamsTab.ReadWrite.Chat TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All
            /chats/{id}/tabs/{id}
            channel-delete-tabs: TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamsTab.Delete.Group TeamsTab.ReadWrite.Group TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/tabs/{tab-id}` — Get tab in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-tabs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/channel-get-tabs?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.Read.All`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.Read.Chat` and 4 more.
    pub fn get(&self) -> Get<models::TeamsTab> {
        let sheet = "GET chat: get
            chat-get-tabs: TeamsTab.ReadWriteForChat TeamsTab.Read.All TeamsTab.ReadWrite.All | | TeamsTab.Read.Chat TeamsTab.ReadWrite.Chat TeamsTab.ReadWriteForChat.All TeamsTab.Read.All TeamsTab.ReadWrite.All
            /chats/{id}/tabs/{id}
            channel-get-tabs: TeamsTab.Read.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | TeamsTab.Read.Group TeamsTab.ReadWrite.Group TeamsTab.Read.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /chats/{chat-id}/tabs/{tab-id}` — Update tab in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-patch-tabs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/channel-patch-tabs?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.ReadWrite.Chat`, `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`.
    pub fn update(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
        let sheet = "PATCH patch: update
            chat-patch-tabs: TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.ReadWrite.Chat TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All
            /chats/{id}/tabs/{id}
            channel-patch-tabs: TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamsTab.ReadWrite.Group TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/teamsApp`
    ///
    /// The type lists it; no page documents a request there.
    pub fn teams_app(&self) -> super::TeamsApp {
        super::TeamsApp(self.0.name("teamsApp"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamtemplatedefinition`, such as `/teamwork/teamTemplates/{id}`.
    Teamtemplatedefinition = models::Teamtemplatedefinition
}

impl Teamtemplatedefinition {
    /// `GET /teamwork/teamTemplates/{teamTemplateId}/definitions/{teamTemplateDefinitionID}` — Get teamTemplateDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamtemplatedefinition-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.Create`; application: `Team.Create`.
    pub fn get(&self) -> Get<models::Teamtemplatedefinition> {
        let sheet = "GET teamtemplatedefinition: get
            teamtemplatedefinition-get: Team.Create | | Team.Create
            /teamwork/teamTemplates/{id}/definitions/{id}";
        self.0.get(sheet)
    }

    /// `…/definitions`
    pub fn definitions(&self) -> Collection<models::Teamtemplatedefinition> {
        Collection::at(self.0.name("definitions"))
    }

    /// `…/teamDefinition`
    pub fn team_definition(&self) -> super::Team {
        super::Team(self.0.name("teamDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamwork`, such as `/teamwork`.
    Teamwork = models::Teamwork
}

impl Teamwork {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Teamwork> {
        self.0.get("GET teamwork: get")
    }

    /// `POST /teamwork/sendActivityNotificationToRecipients` — teamwork: sendActivityNotificationToRecipients
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-sendactivitynotificationtorecipients?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send`.
    pub fn send_activity_notification_to_recipients(
        &self,
        body: requests::teamwork::SendActivityNotificationToRecipientsRequest,
    ) -> Call<()> {
        let sheet = "POST teamwork: send_activity_notification_to_recipients
            teamwork-sendactivitynotificationtorecipients: TeamsActivity.Send | | TeamsActivity.Send
            /teamwork/sendActivityNotificationToRecipients";
        self.0.name("sendActivityNotificationToRecipients").call(sheet).json(body)
    }

    /// `…/deletedTeams`
    pub fn deleted_teams(&self) -> super::TeamworkDeletedTeams {
        super::TeamworkDeletedTeams(self.0.name("deletedTeams"))
    }

    /// `…/devices`
    pub fn devices(&self) -> super::TeamworkDevices {
        super::TeamworkDevices(self.0.name("devices"))
    }

    /// `…/teamTemplates`
    pub fn team_templates(&self) -> super::TeamworkTeamTemplates {
        super::TeamworkTeamTemplates(self.0.name("teamTemplates"))
    }

    /// `…/teamsAppSettings`
    pub fn teams_app_settings(&self) -> super::TeamsAppSettings {
        super::TeamsAppSettings(self.0.name("teamsAppSettings"))
    }

    /// `…/workforceIntegrations`
    pub fn workforce_integrations(&self) -> super::TeamworkWorkforceIntegrations {
        super::TeamworkWorkforceIntegrations(self.0.name("workforceIntegrations"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkBot`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot`.
    TeamworkBot = models::TeamworkBot
}

impl TeamworkBot {
    /// `GET /appCatalogs/teamsApps/{app-id}/appDefinitions/{app-definition-id}/bot` — Get teamworkbot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkbot-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkBot> {
        let sheet = "GET teamworkBot: get
            teamworkbot-get: AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deletedTeam`, such as `/teamwork/deletedTeams`.
    TeamworkDeletedTeams[models::DeletedTeam]
}

impl TeamworkDeletedTeams {
    /// `GET /teamwork/deletedTeams` — List deletedTeams
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-list-deletedteams?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All`; application: `Team.ReadBasic.All`.
    pub fn list(&self) -> List<models::DeletedTeam> {
        let sheet = "GET teamwork: list
            teamwork-list-deletedteams: Team.ReadBasic.All | | Team.ReadBasic.All
            /teamwork/deletedTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDevice`, such as `/teamwork/devices/{id}`.
    TeamworkDevice = models::TeamworkDevice
}

impl TeamworkDevice {
    /// `GET /teamwork/devices/{teamworkDeviceId}` — Get teamworkDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDevice> {
        let sheet = "GET teamworkDevice: get
            teamworkdevice-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}";
        self.0.get(sheet)
    }

    /// `POST /teamwork/devices/{teamworkDeviceId}/restart` — teamworkDevice: restart
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-restart?view=graph-rest-beta)
    /// Status: 202, 409.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.ReadWrite.All`.
    pub fn restart(&self) -> Call<()> {
        let sheet = "POST teamworkDevice: restart
            teamworkdevice-restart: TeamworkDevice.ReadWrite.All | | TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/restart";
        self.0.name("restart").call(sheet)
    }

    /// `POST /teamwork/devices/{teamworkDeviceId}/runDiagnostics` — teamworkDevice: runDiagnostics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-rundiagnostics?view=graph-rest-beta)
    /// Status: 202, 409.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.ReadWrite.All`.
    pub fn run_diagnostics(&self) -> Call<()> {
        let sheet = "POST teamworkDevice: run_diagnostics
            teamworkdevice-rundiagnostics: TeamworkDevice.ReadWrite.All | | TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/runDiagnostics";
        self.0.name("runDiagnostics").call(sheet)
    }

    /// `POST /teamwork/devices/{teamworkDeviceId}/updateSoftware` — teamworkDevice: updateSoftware
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-updatesoftware?view=graph-rest-beta)
    /// Status: 202, 409.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.ReadWrite.All`.
    pub fn update_software(&self, body: requests::teamwork_device::UpdateSoftwareRequest) -> Call<()> {
        let sheet = "POST teamworkDevice: update_software
            teamworkdevice-updatesoftware: TeamworkDevice.ReadWrite.All | | TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/updateSoftware";
        self.0.name("updateSoftware").call(sheet).json(body)
    }

    /// `…/activity`
    pub fn activity(&self) -> super::TeamworkDeviceActivity {
        super::TeamworkDeviceActivity(self.0.name("activity"))
    }

    /// `…/configuration`
    pub fn configuration(&self) -> super::TeamworkDeviceConfiguration {
        super::TeamworkDeviceConfiguration(self.0.name("configuration"))
    }

    /// `…/health`
    pub fn health(&self) -> super::TeamworkDeviceHealth {
        super::TeamworkDeviceHealth(self.0.name("health"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::TeamworkDeviceOperations {
        super::TeamworkDeviceOperations(self.0.name("operations"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDeviceActivity`, such as `/teamwork/devices/{id}/activity`.
    TeamworkDeviceActivity = models::TeamworkDeviceActivity
}

impl TeamworkDeviceActivity {
    /// `GET /teamwork/devices/{teamworkDeviceId}/activity` — Get teamworkDeviceActivity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceactivity-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDeviceActivity> {
        let sheet = "GET teamworkDeviceActivity: get
            teamworkdeviceactivity-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/activity";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDeviceConfiguration`, such as `/teamwork/devices/{id}/configuration`.
    TeamworkDeviceConfiguration = models::TeamworkDeviceConfiguration
}

impl TeamworkDeviceConfiguration {
    /// `GET /teamwork/devices/{teamworkDeviceId}/configuration` — Get teamworkDeviceConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDeviceConfiguration> {
        let sheet = "GET teamworkDeviceConfiguration: get
            teamworkdeviceconfiguration-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/configuration";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDeviceHealth`, such as `/teamwork/devices/{id}/health`.
    TeamworkDeviceHealth = models::TeamworkDeviceHealth
}

impl TeamworkDeviceHealth {
    /// `GET /teamwork/devices/{teamworkDeviceId}/health` — Get teamworkDeviceHealth
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevicehealth-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDeviceHealth> {
        let sheet = "GET teamworkDeviceHealth: get
            teamworkdevicehealth-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/health";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDeviceOperation`, such as `/teamwork/devices/{id}/operations/{id}`.
    TeamworkDeviceOperation = models::TeamworkDeviceOperation
}

impl TeamworkDeviceOperation {
    /// `GET /teamwork/devices/{teamworkDeviceId}/operations/{teamworkDeviceOperationId}` — Get teamworkDeviceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkDeviceOperation> {
        let sheet = "GET teamworkDeviceOperation: get
            teamworkdeviceoperation-get: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkDeviceOperation`, such as `/teamwork/devices/{id}/operations`.
    TeamworkDeviceOperations[models::TeamworkDeviceOperation]
}

impl TeamworkDeviceOperations {
    /// `GET /teamwork/devices/{teamworkDeviceId}/operations` — List teamworkDeviceOperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdeviceoperation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkDeviceOperation> {
        let sheet = "GET teamworkDeviceOperation: list
            teamworkdeviceoperation-list: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkDevice`, such as `/teamwork/devices`.
    TeamworkDevices[models::TeamworkDevice]
}

impl TeamworkDevices {
    /// `GET /teamwork/devices` — List teamworkDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkdevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`; application: `TeamworkDevice.Read.All`, `TeamworkDevice.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkDevice> {
        let sheet = "GET teamworkDevice: list
            teamworkdevice-list: TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All | | TeamworkDevice.Read.All TeamworkDevice.ReadWrite.All
            /teamwork/devices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkHostedContent`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent`.
    TeamworkHostedContent = models::TeamworkHostedContent
}

impl TeamworkHostedContent {
    /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon/hostedContent/$value` — Get teamworkHostedContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkhostedcontent-get?view=graph-rest-beta)
    /// Also: `/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon/hostedContent/$value`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET teamworkHostedContent: download
            teamworkhostedcontent-get: AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent/$value
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon/hostedContent/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon/hostedContent` — Get teamworkHostedContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkhostedcontent-get?view=graph-rest-beta)
    /// Also: `/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon/hostedContent`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`, `AppCatalog.Submit`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkHostedContent> {
        let sheet = "GET teamworkHostedContent: get
            teamworkhostedcontent-get: AppCatalog.Read.All AppCatalog.ReadWrite.All AppCatalog.Submit | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon/hostedContent";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkTag`, such as `/teams/{id}/tags/{id}`.
    TeamworkTag = models::TeamworkTag
}

impl TeamworkTag {
    /// `DELETE /teams/{team-Id}/tags/{teamworkTag-Id}` — Delete teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkTag: delete
            teamworktag-delete: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}` — Get teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`, `TeamworkTag.Read`; application: `TeamworkTag.ReadWrite.All`, `TeamworkTag.Read.All`.
    pub fn get(&self) -> Get<models::TeamworkTag> {
        let sheet = "GET teamworkTag: get
            teamworktag-get: TeamworkTag.ReadWrite TeamworkTag.Read | | TeamworkTag.ReadWrite.All TeamworkTag.Read.All
            /teams/{id}/tags/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-Id}/tags/{teamworkTag-Id}` — Update teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktag-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn update(&self, body: models::TeamworkTag) -> Call<models::TeamworkTag> {
        let sheet = "PATCH teamworkTag: update
            teamworktag-update: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/members`
    pub fn members(&self) -> super::TeamworkTagMembers {
        super::TeamworkTagMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkTagMember`, such as `/teams/{id}/tags/{id}/members/{id}`.
    TeamworkTagMember = models::TeamworkTagMember
}

impl TeamworkTagMember {
    /// `DELETE /teams/{team-Id}/tags/{teamworkTag-Id}/members/{teamworkTagMember-Id}` — Delete teamworktagmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkTagMember: delete
            teamworktagmember-delete: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}/members/{teamworkTagMember-Id}` — Get teamworktagmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`, `TeamworkTag.Read`; application: `TeamworkTag.ReadWrite.All`, `TeamworkTag.Read.All`.
    pub fn get(&self) -> Get<models::TeamworkTagMember> {
        let sheet = "GET teamworkTagMember: get
            teamworktagmember-get: TeamworkTag.ReadWrite TeamworkTag.Read | | TeamworkTag.ReadWrite.All TeamworkTag.Read.All
            /teams/{id}/tags/{id}/members/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkTagMember`, such as `/teams/{id}/tags/{id}/members`.
    TeamworkTagMembers[models::TeamworkTagMember]
}

impl TeamworkTagMembers {
    /// `POST /teams/{team-Id}/tags/{teamworkTag-Id}/members` — Create teamworktagmember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`; application: `TeamworkTag.ReadWrite.All`.
    pub fn create(&self, body: models::TeamworkTagMember) -> Call<models::TeamworkTagMember> {
        let sheet = "POST teamworkTagMember: create
            teamworktagmember-post: TeamworkTag.ReadWrite | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}/members` — List members in a teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.ReadWrite`, `TeamworkTag.Read`; application: `TeamworkTag.ReadWrite.All`, `TeamworkTag.Read.All`.
    pub fn list(&self) -> List<models::TeamworkTagMember> {
        let sheet = "GET teamworkTagMember: list
            teamworktagmember-list: TeamworkTag.ReadWrite TeamworkTag.Read | | TeamworkTag.ReadWrite.All TeamworkTag.Read.All
            /teams/{id}/tags/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamtemplatedefinition`, such as `/teamwork/teamTemplates`.
    TeamworkTeamTemplates[models::Teamtemplatedefinition]
}

impl TeamworkTeamTemplates {
    /// `GET /teamwork/teamTemplates` — List teamTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamwork-list-teamtemplates?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/teamtemplate-list-definitions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.Create`; application: `Team.Create`.
    pub fn list(&self) -> List<models::Teamtemplatedefinition> {
        let sheet = "GET teamwork: list
            teamwork-list-teamtemplates, teamtemplate-list-definitions: Team.Create | | Team.Create
            /teamwork/teamTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workforceIntegration`, such as `/teamwork/workforceIntegrations`.
    TeamworkWorkforceIntegrations[models::WorkforceIntegration]
}

impl TeamworkWorkforceIntegrations {
    /// `POST /teamwork/workforceIntegrations` — Create workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.ReadWrite.All`.
    pub fn create(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
        let sheet = "POST workforceIntegration: create
            workforceintegration-post: WorkforceIntegration.ReadWrite.All | |
            /teamwork/workforceIntegrations";
        self.0.call(sheet).json(body)
    }

    /// `GET /teamwork/workforceIntegrations` — List workforceintegrations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WorkforceIntegration> {
        let sheet = "GET workforceIntegration: list
            workforceintegration-list: WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All | |
            /teamwork/workforceIntegrations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeCard`, such as `/teams/{id}/schedule/timecards/{id}`.
    TimeCard = models::TimeCard
}

impl TimeCard {
    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/clockOut` — timeCard: clockOut
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn clock_out(&self, body: requests::time_card::ClockOutRequest) -> Call<()> {
        let sheet = "POST timeCard: clock_out
            timecard-clockout: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/clockOut";
        self.0.name("clockOut").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/confirm` — timeCard: confirm
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn confirm(&self) -> Call<()> {
        let sheet = "POST timeCard: confirm
            timecard-confirm: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/confirm";
        self.0.name("confirm").call(sheet)
    }

    /// `DELETE /teams/{teamId}/schedule/timecards/{timeCardID}` — Delete timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeCard: delete
            timecard-delete: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}";
        self.0.call(sheet)
    }

    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/endBreak` — timeCard: endBreak
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn end_break(&self, body: requests::time_card::EndBreakRequest) -> Call<()> {
        let sheet = "POST timeCard: end_break
            timecard-endbreak: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/endBreak";
        self.0.name("endBreak").call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timecards/{timecardID}` — Get timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeCard> {
        let sheet = "GET timeCard: get
            timecard-get: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timecards/{timeCardID}` — Replace timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeCard) -> Call<()> {
        let sheet = "PUT timeCard: replace
            timecard-replace: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/startBreak` — timeCard: startBreak
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn start_break(&self, body: requests::time_card::StartBreakRequest) -> Call<()> {
        let sheet = "POST timeCard: start_break
            timecard-startbreak: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/startBreak";
        self.0.name("startBreak").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff/{id}`.
    TimeOff = models::TimeOff
}

impl TimeOff {
    /// `DELETE /teams/{teamId}/schedule/timesOff/{timeOffId}` — Delete timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOff: delete
            timeoff-delete: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timesOff/{timeOffId}` — Get timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOff> {
        let sheet = "GET timeOff: get
            timeoff-get: Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timesOff/{timeOffId}` — Replace timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeOff) -> Call<models::TimeOff> {
        let sheet = "PUT timeOff: replace
            timeoff-put: Group.Read.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOffReason`, such as `/teams/{id}/schedule/timeOffReasons/{id}`.
    TimeOffReason = models::TimeOffReason
}

impl TimeOffReason {
    /// `DELETE /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Delete timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOffReason: delete
            timeoffreason-delete: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Get timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOffReason> {
        let sheet = "GET timeOffReason: get
            timeoffreason-get: Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Replace timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
        let sheet = "PUT timeOffReason: replace
            timeoffreason-put: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOffRequest`, such as `/teams/{id}/schedule/timeOffRequests/{id}`.
    TimeOffRequest = models::TimeOffRequest
}

impl TimeOffRequest {
    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/approve` — timeOffRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::time_off_request::ApproveRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: approve
            timeoffrequest-approve: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline` — timeOffRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::time_off_request::DeclineRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: decline
            timeoffrequest-decline: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `DELETE /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Delete timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOffRequest: delete
            timeoffrequest-delete: Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Get timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOffRequest> {
        let sheet = "GET timeOffRequest: get
            timeoffrequest-get: Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chat`, such as `/me/chats`.
    UserChats[models::Chat]
}

impl UserChats {
    /// `GET /users/{id | user-principal-name}/chats/getAllMessages` — chats: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chats-getallmessages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chats: get_all_messages
            chats-getallmessages: | | Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /me/chats` — List chats
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-beta)
    /// Also: `/users/{user-id | user-principal-name}/chats`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn list(&self) -> List<models::Chat> {
        let sheet = "GET chat: list
            chat-list: Chat.ReadBasic Chat.Read Chat.ReadWrite | | Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /me/chats
            /users/{id}/chats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.team`, such as `/me/joinedTeams`.
    UserJoinedTeams[models::Team]
}

impl UserJoinedTeams {
    /// `GET /me/joinedTeams` — List joinedTeams
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-beta)
    /// Also: `/users/{id | user-principal-name}/joinedTeams`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All` and 6 more; application: `Team.ReadBasic.All` and 6 more.
    pub fn list(&self) -> List<models::Team> {
        let sheet = "GET user: list
            user-list-joinedteams: Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /me/joinedTeams
            /users/{id}/joinedTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userTeamwork`, such as `/me/teamwork`.
    UserTeamwork = models::UserTeamwork
}

impl UserTeamwork {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserTeamwork> {
        self.0.get("GET userTeamwork: get")
    }

    /// `POST /users/{userId | user-principal-name}/teamwork/sendActivityNotification` — userTeamwork: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send`.
    pub fn send_activity_notification(
        &self,
        body: requests::user_teamwork::SendActivityNotificationRequest,
    ) -> Call<()> {
        let sheet = "POST userTeamwork: send_activity_notification
            userteamwork-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send
            /users/{id}/teamwork/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `…/associatedTeams`
    pub fn associated_teams(&self) -> super::UserTeamworkAssociatedTeams {
        super::UserTeamworkAssociatedTeams(self.0.name("associatedTeams"))
    }

    /// `…/installedApps`
    pub fn installed_apps(&self) -> super::UserTeamworkInstalledApps {
        super::UserTeamworkInstalledApps(self.0.name("installedApps"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.associatedTeamInfo`, such as `/me/teamwork/associatedTeams`.
    UserTeamworkAssociatedTeams[models::AssociatedTeamInfo]
}

impl UserTeamworkAssociatedTeams {
    /// `GET /me/teamwork/associatedTeams` — List associatedTeamInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/associatedteaminfo-list?view=graph-rest-beta)
    /// Also: `/users/{user-id}/teamwork/associatedTeams`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`; application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::AssociatedTeamInfo> {
        let sheet = "GET associatedTeamInfo: list
            associatedteaminfo-list: Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
            /me/teamwork/associatedTeams
            /users/{id}/teamwork/associatedTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppInstallation`, such as `/users/{id}/teamwork/installedApps`.
    UserTeamworkInstalledApps[models::TeamsAppInstallation]
}

impl UserTeamworkInstalledApps {
    /// `POST /users/{user-id | user-principal-name}/teamwork/installedApps` — Install app for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-post-installedapps?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForUser`, `TeamsAppInstallation.ReadWriteForUser`; application: `TeamsAppInstallation.ReadWriteSelfForUser.All`, `TeamsAppInstallation.ReadWriteForUser.All`.
    pub fn create(&self, body: impl Into<models::TeamsAppInstallation>) -> Call<()> {
        let sheet = "POST userTeamwork: create
            userteamwork-post-installedapps: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All
            /users/{id}/teamwork/installedApps";
        self.0.call(sheet).json(Into::<models::TeamsAppInstallation>::into(body))
    }

    /// `GET /users/{user-id | user-principal-name}/teamwork/installedApps` — List apps installed for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-list-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForUser`, `TeamsAppInstallation.ReadWriteSelfForUser`, `TeamsAppInstallation.ReadWriteForUser`; application: `TeamsAppInstallation.ReadForUser.All`, `TeamsAppInstallation.ReadWriteSelfForUser.All`, `TeamsAppInstallation.ReadWriteForUser.All`.
    pub fn list(&self) -> List<models::TeamsAppInstallation> {
        let sheet = "GET userTeamwork: list
            userteamwork-list-installedapps: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All
            /users/{id}/teamwork/installedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workforceIntegration`, such as `/teamwork/workforceIntegrations/{id}`.
    WorkforceIntegration = models::WorkforceIntegration
}

impl WorkforceIntegration {
    /// `DELETE /teamwork/workforceIntegrations/{workforceIntegrationId}` — Delete workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE workforceIntegration: delete
            workforceintegration-delete: WorkforceIntegration.ReadWrite.All | |
            /teamwork/workforceIntegrations/{id}";
        self.0.call(sheet)
    }

    /// `GET /teamwork/workforceIntegrations/{workforceIntegrationId}` — Get workforceIntegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WorkforceIntegration> {
        let sheet = "GET workforceIntegration: get
            workforceintegration-get: WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All | |
            /teamwork/workforceIntegrations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teamwork/workforceIntegrations/{workforceIntegrationId}` — Update workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.ReadWrite.All`.
    pub fn update(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
        let sheet = "PATCH workforceIntegration: update
            workforceintegration-update: WorkforceIntegration.ReadWrite.All | |
            /teamwork/workforceIntegrations/{id}";
        self.0.call(sheet).json(body)
    }
}
