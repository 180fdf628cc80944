// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Value};

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
    /// `POST /appCatalogs/teamsApps` — Publish teamsapp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-publish?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/appcatalogs-list-teamsapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-completemigration?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Channel.Delete.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Channel.Delete.Group` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE channel: delete
            channel-delete: Channel.Delete.All Group.ReadWrite.All Directory.ReadWrite.All | | Channel.Delete.Group Channel.Delete.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}` — Get channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-get-primarychannel?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-provisionemail?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-removeemail?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelSettings.ReadWrite.All`.
    pub fn remove_email(&self) -> Call<()> {
        let sheet = "POST channel: remove_email
            channel-removeemail: ChannelSettings.ReadWrite.All | |
            /teams/{id}/channels/{id}/removeEmail";
        self.0.name("removeEmail").call(sheet)
    }

    /// `PATCH /teams/{team-id}/channels/{channel-id}` — Patch channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-patch?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/conversationmember-add?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST channel: create
            channel-post-members, conversationmember-add: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/members` — List members of a channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-members?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
        let sheet = "POST channel: create
            channel-post-messages, chatmessage-post: ChannelMessage.Send | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages/delta` — chatMessage: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`; application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All | | ChannelMessage.Read.Group ChannelMessage.Read.All
            /teams/{id}/channels/{id}/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages` — List channel messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`; application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: list
            channel-list-messages: ChannelMessage.Read.All | | ChannelMessage.Read.Group ChannelMessage.Read.All
            /teams/{id}/channels/{id}/messages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsTab`, such as `/teams/{id}/channels/{id}/tabs`.
    ChannelTabs[models::TeamsTab]
}

impl ChannelTabs {
    /// `POST /teams/{team-id}/channels/{channel-id}/tabs` — Add tab to channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-tabs?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Create` and 4 more; application: `TeamsTab.Create.Group` and 5 more.
    pub fn create(&self, body: models::TeamsTab) -> Call<models::Team> {
        let sheet = "POST channel: create
            channel-post-tabs: TeamsTab.Create TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamsTab.Create.Group TeamsTab.Create TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}/tabs";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{id}/channels/{id}/tabs` — List tabs in channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-tabs?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/userscopeteamsappinstallation-get-chat?view=graph-rest-1.0)
    /// Also: `/me/chats/{chat-id}`, `/users/{user-id | user-principal-name}/chats/{chat-id}`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/chat`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`; application: `Chat.ReadBasic.All`, `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Chat> {
        let sheet = "GET chat: get
            chat-get: Chat.ReadBasic Chat.Read Chat.ReadWrite | | Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}
            /me/chats/{id}
            /users/{id}/chats/{id}
            userscopeteamsappinstallation-get-chat: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All
            /users/{id}/teamwork/installedApps/{id}/chat";
        self.0.get(sheet)
    }

    /// `POST /chats/{chatId}/sendActivityNotification` — chat: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send`.
    pub fn send_activity_notification(&self, body: requests::chat::SendActivityNotificationRequest) -> Call<()> {
        let sheet = "POST chat: send_activity_notification
            chat-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send
            /chats/{id}/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `PATCH /chats/{chat-id}` — Update chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-patch?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn update(&self, body: models::Chat) -> Call<models::Chat> {
        let sheet = "PATCH chat: update
            chat-patch: Chat.ReadWrite | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-installedapps?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`.
    pub fn create(&self, body: models::TeamsApp) -> Call<()> {
        let sheet = "POST chat: create
            chat-post-installedapps: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/installedApps` — List apps in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-installedapps?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForChat`, `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `TeamsAppInstallation.ReadForChat.All`, `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`.
    pub fn list(&self) -> List<models::TeamsAppInstallation> {
        let sheet = "GET chat: list
            chat-list-installedapps: TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-members?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChatMember.ReadWrite`, `Chat.ReadWrite`; application: `ChatMember.ReadWrite.All`, `Chat.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<()> {
        let sheet = "POST chat: create
            chat-post-members: ChatMember.ReadWrite Chat.ReadWrite | | ChatMember.ReadWrite.All Chat.ReadWrite.All
            /chats/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /chats/{id}/members` — List conversationmembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chat-list-members?view=graph-rest-1.0)
    /// Also: `/me/chats/{chat-id}/members`, `/users/{user-id | user-principal-name}/chats/{chat-id}/members`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET conversationMember: list
            conversationmember-list, chat-list-members: Chat.ReadBasic Chat.Read Chat.ReadWrite | |
            /chats/{id}/members
            chat-list-members: ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-1.0)
    /// Also: `/me/chats/{chat-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All` and 4 more; application: `ChannelMessage.Read.Group` and 5 more.
    pub fn get(&self) -> Get<models::ChatMessage> {
        let sheet = "GET chatMessage: get
            chatmessage-get: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read Chat.ReadWrite | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/messages/{id}
            /me/chats/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}
            /users/{id}/chats/{id}/messages/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /chats/{chatThread-id}/messages/{message-id}` — Update chatMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Chat.UpdatePolicyViolation.All`, `ChannelMessage.UpdatePolicyViolation.All`.
    pub fn update(&self, body: models::ChatMessage) -> Call<()> {
        let sheet = "PATCH chatMessage: update
            chatmessage-update: | | Chat.UpdatePolicyViolation.All ChannelMessage.UpdatePolicyViolation.All
            /chats/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/hostedContents`
    pub fn hosted_contents(&self) -> super::ChatMessageHostedContents {
        super::ChatMessageHostedContents(self.0.name("hostedContents"))
    }

    /// `…/onBehalfOf`
    ///
    /// The type lists it; no page documents a request there.
    pub fn on_behalf_of(&self) -> super::ChatMessage {
        super::ChatMessage(self.0.name("onBehalfOf"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents/{hosted-content-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents/{hosted-content-id}`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Chat.Read`, `Chat.ReadWrite`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn get(&self) -> Get<models::ChatMessageHostedContent> {
        let sheet = "GET chatMessageHostedContent: get
            chatmessagehostedcontent-get: ChannelMessage.Read.All Chat.Read Chat.ReadWrite | | ChannelMessage.Read.Group ChannelMessage.Read.All Chat.Read.All Chat.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-hostedcontents?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Chat.Read`, `Chat.ReadWrite`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ChatMessageHostedContent> {
        let sheet = "GET chatMessage: list
            chatmessage-list-hostedcontents: ChannelMessage.Read.All Chat.Read Chat.ReadWrite | | ChannelMessage.Read.Group ChannelMessage.Read.All Chat.Read.All Chat.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-post-replies?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-post-messagereply?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: models::ChatMessage) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: create
            chatmessage-post-replies, channel-post-messagereply, chatmessage-post: ChannelMessage.Send Group.ReadWrite.All | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages/{id}/replies";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — List replies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-replies?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`; application: `ChannelMessage.Read.Group`, `ChannelMessage.Read.All`.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: list
            chatmessage-list-replies: ChannelMessage.Read.All | | ChannelMessage.Read.Group ChannelMessage.Read.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-messages?view=graph-rest-1.0)
    /// Also: `/me/chats/{chat-id}/messages`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read`, `Chat.ReadWrite`; application: `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: list
            chat-list-messages: Chat.Read Chat.ReadWrite | | Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/messages
            /me/chats/{id}/messages
            /users/{id}/chats/{id}/messages";
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post-tabs?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Create`, `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.Create`, `TeamsTab.ReadWriteForChat.All`, `TeamsTab.ReadWrite.All`.
    pub fn create(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
        let sheet = "POST chat: create
            chat-post-tabs: TeamsTab.Create TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.Create TeamsTab.ReadWriteForChat.All TeamsTab.ReadWrite.All
            /chats/{id}/tabs";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/tabs` — List tabs in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-tabs?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Chat.Create`, `Chat.ReadWrite`; application: `Chat.Create`.
    pub fn create(&self, body: models::Chat) -> Call<models::Chat> {
        let sheet = "POST chat: create
            chat-post: Chat.Create Chat.ReadWrite | | Chat.Create
            /chats";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats` — List chats
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`.
    pub fn list(&self) -> List<models::Chat> {
        let sheet = "GET chat: list
            chat-list: Chat.ReadBasic Chat.Read Chat.ReadWrite | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-delete-members?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/channel-delete-members?view=graph-rest-1.0) and 1 more
    /// Also: `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChatMember.ReadWrite`; application: `ChatMember.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-members: ChatMember.ReadWrite | | ChatMember.ReadWrite.All
            /chats/{id}/members/{id}
            team-delete-members: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-delete-members, conversationmember-delete: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/members/{membership-id}` — Get conversationMember in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/conversationmember-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/team-get-members?view=graph-rest-1.0) and 1 more
    /// Also: `/users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}`, `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMember.Read` and 4 more; application: `ChatMember.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::ConversationMember> {
        let sheet = "GET chat: get
            chat-get-members, conversationmember-get: ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/members/{id}
            chat-get-members: ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/{id}/members/{id}
            team-get-members: TeamMember.Read.All TeamMember.ReadWrite.All | | TeamMember.Read.Group TeamMember.Read.All TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-get-members, conversationmember-get: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-id}/members/{membership-id}` — Update member in team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update-members?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-update-members?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/conversationmember-update?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "PATCH team: update
            team-update-members: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-update-members, conversationmember-update: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/groups/{id}/team`.
    GroupTeam[models::Channel]
}

impl GroupTeam {
    /// `PUT /groups/{id}/team` — Create team from group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-put-teams?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE openShift: delete
            openshift-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{id}/schedule/openShifts/{openShiftId}` — Get openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OpenShift> {
        let sheet = "GET openShift: get
            openshift-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{id}/schedule/openShifts/{openShiftId}` — Update openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::OpenShift) -> Call<models::OpenShift> {
        let sheet = "PUT openShift: replace
            openshift-update: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::open_shift_change_request::ApproveRequest) -> Call<()> {
        let sheet = "POST openShiftChangeRequest: approve
            openshiftchangerequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/decline` — openShiftChangeRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::open_shift_change_request::DeclineRequest) -> Call<()> {
        let sheet = "POST openShiftChangeRequest: decline
            openshiftchangerequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShiftChangeRequests/{openShiftsChangeRequestId}` — Get openShiftChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OpenShiftChangeRequest> {
        let sheet = "GET openShiftChangeRequest: get
            openshiftchangerequest-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.schedule`, such as `/teams/{id}/schedule`.
    Schedule = models::Schedule
}

impl Schedule {
    /// `GET /teams/{teamId}/schedule` — Get schedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0)
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

    /// `…/timesOff`
    pub fn times_off(&self) -> super::ScheduleTimesOff {
        super::ScheduleTimesOff(self.0.name("timesOff"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.offerShiftRequest`, such as `/teams/{id}/schedule/offerShiftRequests`.
    ScheduleOfferShiftRequests[models::OfferShiftRequest]
}

impl ScheduleOfferShiftRequests {
    /// `POST /teams/{teamId}/schedule/offerShiftRequests` — Create offerShiftRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::OpenShiftChangeRequest) -> Call<models::OpenShiftChangeRequest> {
        let sheet = "POST openShiftChangeRequest: create
            openshiftchangerequest-post: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShiftChangeRequests` — List openShiftChangeRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::OpenShiftChangeRequest> {
        let sheet = "GET openShiftChangeRequest: list
            openshiftchangerequest-list: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::OpenShift) -> Call<models::OpenShift> {
        let sheet = "POST openShift: create
            openshift-post: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShifts` — List openShifts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::OpenShift> {
        let sheet = "GET openShift: list
            openshift-list: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::Shift) -> Call<models::Shift> {
        let sheet = "POST schedule: create
            schedule-post-shifts: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/shifts` — List shifts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::SwapShiftsChangeRequest) -> Call<models::SwapShiftsChangeRequest> {
        let sheet = "POST swapShiftsChangeRequest: create
            swapshiftschangerequest-post: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/swapShiftsChangeRequests` — Get swapShiftsChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::SwapShiftsChangeRequest> {
        let sheet = "GET swapShiftsChangeRequest: list
            swapshiftschangerequest-get, swapshiftschangerequest-list: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
        let sheet = "POST schedule: create
            schedule-post-timeoffreasons: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timeOffReasons` — List timeOffReasons
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeOffReason> {
        let sheet = "GET schedule: list
            schedule-list-timeoffreasons: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff`.
    ScheduleTimesOff[models::TimeOff]
}

impl ScheduleTimesOff {
    /// `POST /teams/{teamId}/schedule/timesOff` — Create timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeOff) -> Call<models::TimeOff> {
        let sheet = "POST schedule: create
            schedule-post-timesoff: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timesOff` — List timesOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeOff> {
        let sheet = "GET schedule: list
            schedule-list-timesoff: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.shift`, such as `/teams/{id}/schedule/shifts/{id}`.
    Shift = models::Shift
}

impl Shift {
    /// `DELETE /teams/{teamId}/schedule/shifts/{shiftId}` — Delete shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::swap_shifts_change_request::ApproveRequest) -> Call<()> {
        let sheet = "POST swapShiftsChangeRequest: approve
            swapshiftschangerequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/decline` — swapShiftsChangeRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::swap_shifts_change_request::DeclineRequest) -> Call<()> {
        let sheet = "POST swapShiftsChangeRequest: decline
            swapshiftschangerequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-archive?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-clone?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-completemigration?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All` and 6 more; application: `TeamSettings.Read.Group` and 8 more.
    pub fn get(&self) -> Get<models::Team> {
        let sheet = "GET team: get
            team-get: Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | TeamSettings.Read.Group TeamSettings.ReadWrite.Group Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}";
        self.0.get(sheet)
    }

    /// `POST /teams/{teamId}/sendActivityNotification` — team: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-sendactivitynotification?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-unarchive?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamSettings.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `TeamSettings.ReadWrite.Group` and 3 more.
    pub fn update(&self, body: models::Team) -> Call<()> {
        let sheet = "PATCH team: update
            team-update: TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamSettings.ReadWrite.Group TeamSettings.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/channels`
    pub fn channels(&self) -> super::TeamChannels {
        super::TeamChannels(self.0.name("channels"))
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/channels`.
    TeamChannels[models::Channel]
}

impl TeamChannels {
    /// `POST /teams/{team-id}/channels` — Create channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Channel.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Channel.Create.Group` and 4 more.
    pub fn create(&self, body: models::Channel) -> Call<models::Channel> {
        let sheet = "POST channel: create
            channel-post: Channel.Create Group.ReadWrite.All Directory.ReadWrite.All | | Channel.Create.Group Channel.Create Teamwork.Migrate.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/getAllMessages` — channel: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallmessages?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.teamsAppInstallation`, such as `/teams/{id}/installedApps`.
    TeamInstalledApps[models::TeamsAppInstallation]
}

impl TeamInstalledApps {
    /// `POST /teams/{team-id}/installedApps` — Add app to team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-post-members?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-members?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.team`, such as `/teams`.
    Teams[models::Team]
}

impl Teams {
    /// `POST /teams` — Create team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Team.Create`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Team.Create` and 3 more.
    pub fn create(&self, body: models::Team) -> Call<()> {
        let sheet = "POST team: create
            team-post: Team.Create Group.ReadWrite.All Directory.ReadWrite.All | | Team.Create Teamwork.Migrate.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams";
        self.0.call(sheet).json(body)
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
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<()> {
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
    /// [Reference](https://learn.microsoft.com/graph/api/teamsapp-delete?view=graph-rest-1.0)
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
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppInstallation`, such as `/chats/{id}/installedApps/{id}`.
    TeamsAppInstallation = models::TeamsAppInstallation
}

impl TeamsAppInstallation {
    /// `DELETE /chats/{chat-id}/installedApps/{app-installation-id}` — Uninstall app in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-installedapps?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-delete-installedapps?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/userteamwork-delete-installedapps?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/installedApps/{app-installation-id}`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}
            team-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam Group.ReadWrite.All Directory.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/installedApps/{id}
            userteamwork-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All
            /users/{id}/teamwork/installedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/installedApps/{app-installation-id}` — Get installed app in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-installedapps?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-get-installedapps?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/userteamwork-get-installedapps?view=graph-rest-1.0)
    /// Also: `/teams/{id}/installedApps/{id}`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForChat`, `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `TeamsAppInstallation.ReadForChat.All`, `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`.
    pub fn get(&self) -> Get<models::TeamsAppInstallation> {
        let sheet = "GET chat: get
            chat-get-installedapps: TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}
            team-get-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteForTeam Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}/installedApps/{id}
            userteamwork-get-installedapps: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All
            /users/{id}/teamwork/installedApps/{id}";
        self.0.get(sheet)
    }

    /// `POST /chats/{chat-id}/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation: upgrade
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/team-teamsappinstallation-upgrade?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/userteamwork-teamsappinstallation-upgrade?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/installedApps/{app-installation-id}/upgrade`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/upgrade`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `TeamsAppInstallation.ReadWriteSelfForChat.All`, `TeamsAppInstallation.ReadWriteForChat.All`.
    pub fn upgrade(&self) -> Call<()> {
        let sheet = "POST teamsAppInstallation: upgrade
            chat-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}/upgrade
            team-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadWriteForTeam Group.ReadWrite.All Directory.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Group.ReadWrite.All Directory.ReadWrite.All
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
    /// A value of `microsoft.graph.teamsTab`, such as `/chats/{id}/tabs/{id}`.
    TeamsTab = models::TeamsTab
}

impl TeamsTab {
    /// `DELETE /chats/{chat-id}/tabs/{tab-id}` — Delete tab from chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-tabs?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-delete-tabs?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-tabs: TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All
            /chats/{id}/tabs/{id}
            channel-delete-tabs: TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | TeamsTab.Delete.Group TeamsTab.ReadWrite.Group TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/tabs/{tab-id}` — Get tab in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-tabs?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-get-tabs?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.Read.All`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.ReadWriteForChat.All`, `TeamsTab.Read.All`, `TeamsTab.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamsTab> {
        let sheet = "GET chat: get
            chat-get-tabs: TeamsTab.ReadWriteForChat TeamsTab.Read.All TeamsTab.ReadWrite.All | | TeamsTab.ReadWriteForChat.All TeamsTab.Read.All TeamsTab.ReadWrite.All
            /chats/{id}/tabs/{id}
            channel-get-tabs: TeamsTab.Read.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | TeamsTab.Read.Group TeamsTab.ReadWrite.Group TeamsTab.Read.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWrite.All Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /chats/{chat-id}/tabs/{tab-id}` — Update tab in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-patch-tabs?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/channel-patch-tabs?view=graph-rest-1.0)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`.
    pub fn update(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
        let sheet = "PATCH patch: update
            chat-patch-tabs: TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All
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
    /// `/teamwork`
    Teamwork
}

impl Teamwork {
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
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkbot-get?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.workforceIntegration`, such as `/teamwork/workforceIntegrations`.
    TeamworkWorkforceIntegrations[models::WorkforceIntegration]
}

impl TeamworkWorkforceIntegrations {
    /// `POST /teamwork/workforceIntegrations` — Create workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff/{id}`.
    TimeOff = models::TimeOff
}

impl TimeOff {
    /// `DELETE /teams/{teamId}/schedule/timesOff/{timeOffId}` — Delete timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOff: delete
            timeoff-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timesOff/{timeOffId}` — Get timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOff> {
        let sheet = "GET timeOff: get
            timeoff-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timesOff/{timeOffId}` — Replace timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeOff) -> Call<models::TimeOff> {
        let sheet = "PUT timeOff: replace
            timeoff-put: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOffReason: delete
            timeoffreason-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Get timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOffReason> {
        let sheet = "GET timeOffReason: get
            timeoffreason-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Replace timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
        let sheet = "PUT timeOffReason: replace
            timeoffreason-put: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::time_off_request::ApproveRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: approve
            timeoffrequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline` — timeOffRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::time_off_request::DeclineRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: decline
            timeoffrequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `DELETE /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Delete timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOffRequest: delete
            timeoffrequest-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Get timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOffRequest> {
        let sheet = "GET timeOffRequest: get
            timeoffrequest-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/chats-getallmessages?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list?view=graph-rest-1.0)
    /// Also: `/users/{user-id | user-principal-name}/chats`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.Read`, `Chat.ReadWrite`.
    pub fn list(&self) -> List<models::Chat> {
        let sheet = "GET chat: list
            chat-list: Chat.ReadBasic Chat.Read Chat.ReadWrite | |
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-1.0)
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
    /// `/users/{id}/teamwork`
    UserTeamwork
}

impl UserTeamwork {
    /// `POST /users/{userId | user-principal-name}/teamwork/sendActivityNotification` — userTeamwork: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-1.0)
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

    /// `…/installedApps`
    pub fn installed_apps(&self) -> super::UserTeamworkInstalledApps {
        super::UserTeamworkInstalledApps(self.0.name("installedApps"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsAppInstallation`, such as `/users/{id}/teamwork/installedApps`.
    UserTeamworkInstalledApps[models::TeamsAppInstallation]
}

impl UserTeamworkInstalledApps {
    /// `POST /users/{user-id | user-principal-name}/teamwork/installedApps` — Install app for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-post-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-list-installedapps?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.ReadWrite.All`.
    pub fn update(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
        let sheet = "PATCH workforceIntegration: update
            workforceintegration-update: WorkforceIntegration.ReadWrite.All | |
            /teamwork/workforceIntegrations/{id}";
        self.0.call(sheet).json(body)
    }
}
