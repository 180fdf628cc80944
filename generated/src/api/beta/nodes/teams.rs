// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::{models, requests};
use crate::runtime::{Bytes, Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.appCatalogs`, such as `/appCatalogs`.
    AppCatalogs = models::AppCatalogs
}

impl AppCatalogs {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AppCatalogs> {
        self.0.get("GET appCatalogs: get")
    }

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
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/allMembers`.
    ChannelAllMembers[models::ConversationMember]
}

impl ChannelAllMembers {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/allMembers/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/primaryChannel/allMembers/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/allMembers/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/allMembers/add` and 5 more.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/channels/{id}/allMembers/add
            /groups/{id}/team/primaryChannel/allMembers/add
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/allMembers/add
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/allMembers/add
            /teams/{id}/channels/{id}/allMembers/add
            /teams/{id}/primaryChannel/allMembers/add
            /teamwork/deletedTeams/{id}/channels/{id}/allMembers/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/allMembers/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/allMembers/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/allMembers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-allmembers?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET channel: list
            channel-list-allmembers: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/allMembers";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/allMembers/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/allMembers/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/allMembers/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/allMembers/remove` and 5 more.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/channels/{id}/allMembers/remove
            /groups/{id}/team/primaryChannel/allMembers/remove
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/allMembers/remove
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/allMembers/remove
            /teams/{id}/channels/{id}/allMembers/remove
            /teams/{id}/primaryChannel/allMembers/remove
            /teamwork/deletedTeams/{id}/channels/{id}/allMembers/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/allMembers/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/allMembers/remove";
        self.0.name("remove").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamsApp`, such as `/teams/{id}/channels/{id}/enabledApps`.
    ChannelEnabledApps[models::TeamsApp]
}

impl ChannelEnabledApps {
    /// `POST /teams/{team-id}/channels/{channel-id}/enabledApps/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ManageSelectedForTeam`, `TeamsAppInstallation.ReadWriteForTeam`; application: `TeamsAppInstallation.ManageSelectedForTeam.All`, `TeamsAppInstallation.ReadWriteForTeam.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST enabledapps: add_ref
            : TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
            /teams/{id}/channels/{id}/enabledApps/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/enabledApps`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam`, `TeamsAppInstallation.ManageSelectedForTeam`, `TeamsAppInstallation.ReadWriteForTeam`; application: `TeamsAppInstallation.Read.Group` and 4 more.
    pub fn list(&self) -> List<models::TeamsApp> {
        let sheet = "GET channel: list
            : TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
            /teams/{id}/channels/{id}/enabledApps";
        self.0.list(sheet)
    }

    /// `DELETE /teams/{team-id}/channels/{channel-id}/enabledApps/{teamsApp-id}/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ManageSelectedForTeam`, `TeamsAppInstallation.ReadWriteForTeam`; application: `TeamsAppInstallation.ManageSelectedForTeam.All`, `TeamsAppInstallation.ReadWriteForTeam.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE enabledapps: remove_ref
            : TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
            /teams/{id}/channels/{id}/enabledApps/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/joinedUsers`.
    ChannelJoinedUsers[models::ConversationMember]
}

impl ChannelJoinedUsers {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/joinedUsers/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/primaryChannel/joinedUsers/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/joinedUsers/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/joinedUsers/add` and 5 more.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/channels/{id}/joinedUsers/add
            /groups/{id}/team/primaryChannel/joinedUsers/add
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/joinedUsers/add
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/joinedUsers/add
            /teams/{id}/primaryChannel/joinedUsers/add
            /teamwork/deletedTeams/{id}/channels/{id}/joinedUsers/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/joinedUsers/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/joinedUsers/add
            conversationmembers-add: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/joinedUsers/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/joinedUsers`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST channel: create
            : ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/joinedUsers";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/joinedUsers`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET channel: list
            : ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/joinedUsers";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/joinedUsers/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/joinedUsers/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/joinedUsers/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/joinedUsers/remove` and 5 more.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/channels/{id}/joinedUsers/remove
            /groups/{id}/team/primaryChannel/joinedUsers/remove
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/joinedUsers/remove
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/joinedUsers/remove
            /teams/{id}/channels/{id}/joinedUsers/remove
            /teams/{id}/primaryChannel/joinedUsers/remove
            /teamwork/deletedTeams/{id}/channels/{id}/joinedUsers/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/joinedUsers/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/joinedUsers/remove";
        self.0.name("remove").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/teams/{id}/channels/{id}/members`.
    ChannelMembers[models::ConversationMember]
}

impl ChannelMembers {
    /// `POST /groups/{group-id}/team/channels/{channel-id}/members/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/primaryChannel/members/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/members/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/members/add` and 5 more.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/channels/{id}/members/add
            /groups/{id}/team/primaryChannel/members/add
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/members/add
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/members/add
            /teams/{id}/channels/{id}/members/add
            /teams/{id}/primaryChannel/members/add
            /teamwork/deletedTeams/{id}/channels/{id}/members/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/members/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/members/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/members` — Add member to channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.Group`, `ChannelMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST channel: create
            channel-post-members: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/members` — List members of channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`, `Group.Read.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET channel: list
            channel-list-members: ChannelMember.Read.All ChannelMember.ReadWrite.All Group.Read.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/members";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/members/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/members/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/members/remove`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/members/remove` and 5 more.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/channels/{id}/members/remove
            /groups/{id}/team/primaryChannel/members/remove
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/members/remove
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/members/remove
            /teams/{id}/channels/{id}/members/remove
            /teams/{id}/primaryChannel/members/remove
            /teamwork/deletedTeams/{id}/channels/{id}/members/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/members/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/members/remove";
        self.0.name("remove").call(sheet).json(body)
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
    pub fn create(&self, body: impl Into<models::ChatMessage>) -> Call<models::ChatMessage> {
        let sheet = "POST channel: create
            channel-post-messages, chatmessage-post: ChannelMessage.Send Group.ReadWrite.All | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages";
        self.0.call(sheet).json(Into::<models::ChatMessage>::into(body))
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages/delta` — chatMessage: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/channels/{channel-id}/messages/delta`, `/groups/{group-id}/team/primaryChannel/messages/delta`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/messages/delta` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All
            /groups/{id}/team/channels/{id}/messages/delta
            /groups/{id}/team/primaryChannel/messages/delta
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/delta
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/delta
            /teams/{id}/primaryChannel/messages/delta
            /teamwork/deletedTeams/{id}/channels/{id}/messages/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/messages/forwardToChat`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-forwardtochat?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/messages/forwardToChat`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/messages/forwardToChat`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/messages/forwardToChat` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn forward_to_chat(
        &self,
        body: requests::chat_message::ForwardToChatRequest,
    ) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST chatMessage: forward_to_chat
            chatmessage-forwardtochat: ChatMessage.Send | |
            /groups/{id}/team/channels/{id}/messages/forwardToChat
            /groups/{id}/team/primaryChannel/messages/forwardToChat
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/forwardToChat
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/forwardToChat
            /teams/{id}/channels/{id}/messages/forwardToChat
            /teams/{id}/primaryChannel/messages/forwardToChat
            /teamwork/deletedTeams/{id}/channels/{id}/messages/forwardToChat
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/forwardToChat
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/forwardToChat";
        self.0.name("forwardToChat").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages` — List channel messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-messages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: list
            channel-list-messages: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/channels/{channel-id}/messages/replyWithQuote`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/team/primaryChannel/messages/replyWithQuote`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/channels/{channel-id}/messages/replyWithQuote`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/primaryChannel/messages/replyWithQuote` and 5 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn reply_with_quote(&self, body: requests::chat_message::ReplyWithQuoteRequest) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: reply_with_quote
            chatmessage-replywithquote: ChatMessage.Send | |
            /groups/{id}/team/channels/{id}/messages/replyWithQuote
            /groups/{id}/team/primaryChannel/messages/replyWithQuote
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/replyWithQuote
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/replyWithQuote
            /teams/{id}/channels/{id}/messages/replyWithQuote
            /teams/{id}/primaryChannel/messages/replyWithQuote
            /teamwork/deletedTeams/{id}/channels/{id}/messages/replyWithQuote
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/replyWithQuote
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/replyWithQuote";
        self.0.name("replyWithQuote").call(sheet).json(body)
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
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::SharedWithChannelTeamInfo> {
        let sheet = "GET sharedWithChannelTeamInfo: list
            sharedwithchannelteaminfo-list: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
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
    /// Permissions, least privileged first: work or school account: `TeamsTab.Create` and 5 more; application: `TeamsTab.Create.Group` and 6 more.
    pub fn create(&self, body: models::TeamsTab) -> Call<models::Team> {
        let sheet = "POST channel: create
            channel-post-tabs: TeamsTab.Create TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWriteSelfForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.Create.Group TeamsTab.Create TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/tabs` — List tabs in channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-list-tabs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Read.All` and 7 more; application: `TeamsTab.Read.Group` and 9 more.
    pub fn list(&self) -> List<models::TeamsTab> {
        let sheet = "GET channel: list
            channel-list-tabs: TeamsTab.Read.All Directory.Read.All Group.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam TeamsTab.ReadWriteSelfForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.Read.Group TeamsTab.ReadWrite.Group Directory.Read.All Group.Read.All TeamsTab.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chat`, such as `/chats/{id}`.
    Chat: super::Entity = models::Chat
}

impl Chat {
    /// `POST /chats/{chat-id}/completeMigration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-completemigration?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/completeMigration`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn complete_migration(&self) -> Call<()> {
        let sheet = "POST chat: complete_migration
            chat-completemigration: | | Teamwork.Migrate.All
            /chats/{id}/completeMigration
            /users/{id}/chats/{id}/completeMigration";
        self.0.name("completeMigration").call(sheet)
    }

    /// `DELETE /chats/{chat-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ManageDeletion.All`; application: `Chat.ManageDeletion.Chat`, `Chat.ManageDeletion.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete: Chat.ManageDeletion.All | | Chat.ManageDeletion.Chat Chat.ManageDeletion.All
            /chats/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}` — Get chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/userscopeteamsappinstallation-get-chat?view=graph-rest-beta)
    /// Also: `/me/chats/{chat-id}`, `/users/{user-id | user-principal-name}/chats/{chat-id}`, `/users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/chat`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic`, `Chat.ReadWrite`, `Chat.Read`; application: `ChatSettings.ReadWrite.Chat` and 4 more.
    pub fn get(&self) -> Get<models::Chat> {
        let sheet = "GET chat: get
            chat-get: Chat.ReadBasic Chat.ReadWrite Chat.Read | | ChatSettings.ReadWrite.Chat Chat.ReadBasic.All ChatSettings.Read.Chat Chat.Manage.Chat Chat.Read.All
            /chats/{id}
            chat-get: Chat.ReadBasic Chat.Read Chat.ReadWrite | | Chat.ReadBasic.WhereInstalled ChatSettings.Read.Chat ChatSettings.ReadWrite.Chat Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /me/chats/{id}
            /users/{id}/chats/{id}
            userscopeteamsappinstallation-get-chat: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.Read.User TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All
            /users/{id}/teamwork/installedApps/{id}/chat";
        self.0.get(sheet)
    }

    /// `POST /chats/{chatsId}/hideForUser` — chat: hideForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-hideforuser?view=graph-rest-beta)
    /// Also: `/users/{user-id}/chats/{chat-id}/hideForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn hide_for_user(&self, body: requests::chat::HideForUserRequest) -> Call<()> {
        let sheet = "POST chat: hide_for_user
            chat-hideforuser: Chat.ReadWrite | |
            /chats/{id}/hideForUser
            /users/{id}/chats/{id}/hideForUser";
        self.0.name("hideForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/markActivityNotificationChainAsInactionable`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Chat`, `TeamsActivity.Send`.
    pub fn mark_activity_notification_chain_as_inactionable(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST chat: mark_activity_notification_chain_as_inactionable
            : TeamsActivity.Send | | TeamsActivity.Send.Chat TeamsActivity.Send
            /chats/{id}/markActivityNotificationChainAsInactionable";
        self.0.name("markActivityNotificationChainAsInactionable").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/markChatReadForUser` — chat: markChatReadForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-markchatreadforuser?view=graph-rest-beta)
    /// Also: `/users/{user-id}/chats/{chat-id}/markChatReadForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn mark_chat_read_for_user(&self, body: requests::chat::MarkChatReadForUserRequest) -> Call<()> {
        let sheet = "POST chat: mark_chat_read_for_user
            chat-markchatreadforuser: Chat.ReadWrite | |
            /chats/{id}/markChatReadForUser
            /users/{id}/chats/{id}/markChatReadForUser";
        self.0.name("markChatReadForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/markChatUnreadForUser` — chat: markChatUnreadForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-markchatunreadforuser?view=graph-rest-beta)
    /// Also: `/users/{user-id}/chats/{chat-id}/markChatUnreadForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn mark_chat_unread_for_user(&self, body: requests::chat::MarkChatUnreadForUserRequest) -> Call<()> {
        let sheet = "POST chat: mark_chat_unread_for_user
            chat-markchatunreadforuser: Chat.ReadWrite | |
            /chats/{id}/markChatUnreadForUser
            /users/{id}/chats/{id}/markChatUnreadForUser";
        self.0.name("markChatUnreadForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/recallActivityNotificationChainForRecipient`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Chat`, `TeamsActivity.Send`.
    pub fn recall_activity_notification_chain_for_recipient(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST chat: recall_activity_notification_chain_for_recipient
            : TeamsActivity.Send | | TeamsActivity.Send.Chat TeamsActivity.Send
            /chats/{id}/recallActivityNotificationChainForRecipient";
        self.0.name("recallActivityNotificationChainForRecipient").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/removeAllAccessForUser`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-removeallaccessforuser?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/removeAllAccessForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite.All`.
    pub fn remove_all_access_for_user(&self, body: requests::chat::RemoveAllAccessForUserRequest) -> Call<()> {
        let sheet = "POST chat: remove_all_access_for_user
            chat-removeallaccessforuser: Chat.ReadWrite.All | |
            /chats/{id}/removeAllAccessForUser
            /users/{id}/chats/{id}/removeAllAccessForUser";
        self.0.name("removeAllAccessForUser").call(sheet).json(body)
    }

    /// `POST /chats/{chatId}/sendActivityNotification` — chat: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-sendactivitynotification?view=graph-rest-beta)
    /// Also: `/users/{user-id}/chats/{chat-id}/sendActivityNotification`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.Chat`, `TeamsActivity.Send`.
    pub fn send_activity_notification(&self, body: requests::chat::SendActivityNotificationRequest) -> Call<()> {
        let sheet = "POST chat: send_activity_notification
            chat-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send.Chat TeamsActivity.Send
            /chats/{id}/sendActivityNotification
            /users/{id}/chats/{id}/sendActivityNotification";
        self.0.name("sendActivityNotification").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/startMigration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-startmigration?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/startMigration`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn start_migration(&self, body: requests::chat::StartMigrationRequest) -> Call<()> {
        let sheet = "POST chat: start_migration
            chat-startmigration: | | Teamwork.Migrate.All
            /chats/{id}/startMigration
            /users/{id}/chats/{id}/startMigration";
        self.0.name("startMigration").call(sheet).json(body)
    }

    /// `POST /chats/{chat-id}/unhideChatForAllUsers`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Teamwork.Migrate.All`.
    pub fn unhide_chat_for_all_users(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST chat: unhide_chat_for_all_users
            : | | Teamwork.Migrate.All
            /chats/{id}/unhideChatForAllUsers";
        self.0.name("unhideChatForAllUsers").call(sheet).json(body)
    }

    /// `POST /chats/{chatsId}/unhideForUser` — chat: unhideForUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-unhideforuser?view=graph-rest-beta)
    /// Also: `/users/{user-id}/chats/{chat-id}/unhideForUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`.
    pub fn unhide_for_user(&self, body: requests::chat::UnhideForUserRequest) -> Call<()> {
        let sheet = "POST chat: unhide_for_user
            chat-unhideforuser: Chat.ReadWrite | |
            /chats/{id}/unhideForUser
            /users/{id}/chats/{id}/unhideForUser";
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

    /// `…/targetedMessages`
    pub fn targeted_messages(&self) -> Collection<models::TargetedChatMessage> {
        Collection::at(self.0.name("targetedMessages"))
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
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat` and 4 more; application: `TeamsAppInstallation.ReadWriteSelfForChat.All` and 5 more.
    pub fn create(&self, body: models::TeamsApp) -> Call<()> {
        let sheet = "POST chat: create
            chat-post-installedapps: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteAndConsentForChat TeamsAppInstallation.ReadWriteAndConsentSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/installedApps` — List apps in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForChat` and 5 more; application: `TeamsAppInstallation.ReadForChat.All` and 8 more.
    pub fn list(&self) -> List<models::TeamsAppInstallation> {
        let sheet = "GET chat: list
            chat-list-installedapps: TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteAndConsentForChat TeamsAppInstallation.ReadWriteAndConsentSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.Read.Chat Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationMember`, such as `/chats/{id}/members`.
    ChatMembers[models::ConversationMember]
}

impl ChatMembers {
    /// `POST /chats/{chat-id}/members/add` — conversationMember: add
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-beta)
    /// Also: `/users/{user-id}/chats/{chat-id}/members/add`.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /chats/{id}/members/add
            /users/{id}/chats/{id}/members/add";
        self.0.name("add").call(sheet).json(body)
    }

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
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic` and 4 more; application: `ChatMember.Read.All` and 6 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET chat: list
            chat-list-members: Chat.ReadBasic ChatMember.ReadWrite Chat.Read Chat.ReadWrite ChatMember.Read | | ChatMember.Read.All Chat.Manage.Chat ChatMember.Read.Chat Chat.ReadBasic.All ChatMember.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/members
            chat-list-members: ChatMember.Read ChatMember.ReadWrite Chat.ReadBasic Chat.Read Chat.ReadWrite | | ChatMember.Read.Chat Chat.Manage.Chat ChatMember.Read.All ChatMember.ReadWrite.All Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /me/chats/{id}/members
            chat-list-members: ChatMember.Read Chat.Read Chat.ReadBasic Chat.ReadWrite ChatMember.ReadWrite | | ChatMember.Read.All ChatMember.Read.Chat Chat.Manage.Chat Chat.ReadBasic.All ChatMember.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/{id}/members";
        self.0.list(sheet)
    }

    /// `POST /chats/{chat-id}/members/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/members/remove`.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /chats/{id}/members/remove
            /users/{id}/chats/{id}/members/remove";
        self.0.name("remove").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.chatMessage`, such as `/chats/{id}/messages/{id}`.
    ChatMessage: super::Entity = models::ChatMessage
}

impl ChatMessage {
    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/forwardToChat`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn forward_to_chat(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST chatMessage: forward_to_chat
            : ChatMessage.Send | |
            /teams/{id}/channels/{id}/messages/{id}/forwardToChat";
        self.0.name("forwardToChat").call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/messages/{message-id}` — Get chatMessage in a channel or chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-get?view=graph-rest-beta)
    /// Also: `/me/chats/{chat-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read` and 3 more; application: `ChatMessage.Read.Chat` and 3 more.
    pub fn get(&self) -> Get<models::ChatMessage> {
        let sheet = "GET chatMessage: get
            chatmessage-get: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Group.Read.All Chat.Read.All Group.ReadWrite.All
            /chats/{id}/messages/{id}
            chatmessage-get: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Chat.Read.All Chat.ReadWrite.All
            /me/chats/{id}/messages/{id}
            chatmessage-get: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}
            chatmessage-get: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Group.Read.All Chat.Read.All Chat.ReadWrite.All Group.ReadWrite.All
            /users/{id}/chats/{id}/messages/{id}";
        self.0.get(sheet)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/setReaction`
    ///
    /// Source: metadata.
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/setReaction`, `/users/{user-id}/chats/{chat-id}/messages/{chatMessage-id}/setReaction`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`.
    pub fn set_reaction(&self, body: requests::chat_message::SetReactionRequest) -> Call<()> {
        let sheet = "POST chatMessage: set_reaction
            : ChannelMessage.Send | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/setReaction
            /teams/{id}/channels/{id}/messages/{id}/setReaction
            : ChatMessage.Send Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/setReaction";
        self.0.name("setReaction").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/softDelete` — chatMessage: softDelete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-softdelete?view=graph-rest-beta)
    /// Also: `/teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/softDelete`, `/users/{userId}/chats/{chatsId}/messages/{chatMessageId}/softDelete`, `/chats/{chat-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/softDelete` and 20 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.ReadWrite`.
    pub fn soft_delete(&self) -> Call<()> {
        let sheet = "POST chatMessage: soft_delete
            chatmessage-softdelete: ChannelMessage.ReadWrite | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teams/{id}/channels/{id}/messages/{id}/softDelete
            chatmessage-softdelete: Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/softDelete
            chatmessage-softdelete: ChannelMessage.ReadWrite ChatMessage.ReadWrite | |
            /chats/{id}/messages/{id}/replies/{id}/softDelete
            /chats/{id}/messages/{id}/softDelete
            /chats/{id}/targetedMessages/{id}/replies/{id}/softDelete
            /groups/{id}/team/channels/{id}/messages/{id}/replies/{id}/softDelete
            /groups/{id}/team/channels/{id}/messages/{id}/softDelete
            /groups/{id}/team/primaryChannel/messages/{id}/replies/{id}/softDelete
            /groups/{id}/team/primaryChannel/messages/{id}/softDelete
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/softDelete
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/{id}/softDelete
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/softDelete
            /teams/{id}/primaryChannel/messages/{id}/replies/{id}/softDelete
            /teams/{id}/primaryChannel/messages/{id}/softDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/softDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/{id}/softDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/softDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/{id}/softDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/softDelete
            /users/{id}/chats/{id}/messages/{id}/replies/{id}/softDelete
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/{id}/softDelete";
        self.0.name("softDelete").call(sheet)
    }

    /// `POST /teams/{teamId}/channels/{channelId}/messages/{messageId}/replies/{replyId}/undoSoftDelete` — chatMessage: undoSoftDelete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-undosoftdelete?view=graph-rest-beta)
    /// Also: `/teams/{teamsId}/channels/{channelId}/messages/{chatMessageId}/undoSoftDelete`, `/users/{userId}/chats/{chatsId}/messages/{chatMessageId}/undoSoftDelete`, `/chats/{chat-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/undoSoftDelete` and 20 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.ReadWrite`.
    pub fn undo_soft_delete(&self) -> Call<()> {
        let sheet = "POST chatMessage: undo_soft_delete
            chatmessage-undosoftdelete: ChannelMessage.ReadWrite | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teams/{id}/channels/{id}/messages/{id}/undoSoftDelete
            chatmessage-undosoftdelete: Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/undoSoftDelete
            chatmessage-undosoftdelete: ChannelMessage.ReadWrite ChatMessage.ReadWrite | |
            /chats/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /chats/{id}/messages/{id}/undoSoftDelete
            /chats/{id}/targetedMessages/{id}/replies/{id}/undoSoftDelete
            /groups/{id}/team/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /groups/{id}/team/channels/{id}/messages/{id}/undoSoftDelete
            /groups/{id}/team/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /groups/{id}/team/primaryChannel/messages/{id}/undoSoftDelete
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/undoSoftDelete
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/undoSoftDelete
            /teams/{id}/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /teams/{id}/primaryChannel/messages/{id}/undoSoftDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/undoSoftDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/undoSoftDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/{id}/undoSoftDelete
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/undoSoftDelete
            /users/{id}/chats/{id}/messages/{id}/replies/{id}/undoSoftDelete
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/{id}/undoSoftDelete";
        self.0.name("undoSoftDelete").call(sheet)
    }

    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/unsetReaction`
    ///
    /// Source: metadata.
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/unsetReaction`, `/users/{user-id}/chats/{chat-id}/messages/{chatMessage-id}/unsetReaction`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`.
    pub fn unset_reaction(&self, body: requests::chat_message::UnsetReactionRequest) -> Call<()> {
        let sheet = "POST chatMessage: unset_reaction
            : ChannelMessage.Send | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/unsetReaction
            /teams/{id}/channels/{id}/messages/{id}/unsetReaction
            : ChatMessage.Send Chat.ReadWrite | |
            /users/{id}/chats/{id}/messages/{id}/unsetReaction";
        self.0.name("unsetReaction").call(sheet).json(body)
    }

    /// `PATCH /chats/{chatThread-id}/messages/{message-id}` — Update chatMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-update?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}`.
    /// Status: 204, 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadWrite`, `Group.ReadWrite.All`; application: `Chat.UpdatePolicyViolation.All` and 3 more.
    pub fn update(&self, body: impl Into<models::ChatMessage>) -> Call<()> {
        let sheet = "PATCH chatMessage: update
            chatmessage-update: Chat.ReadWrite Group.ReadWrite.All | | Chat.UpdatePolicyViolation.All Teamwork.Migrate.All Chat.ReadWrite.All Group.ReadWrite.All
            /chats/{id}/messages/{id}
            chatmessage-update: ChannelMessage.ReadWrite Group.ReadWrite.All | | ChannelMessage.UpdatePolicyViolation.All Group.ReadWrite.All Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}";
        self.0.call(sheet).json(Into::<models::ChatMessage>::into(body))
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
    ChatMessageHostedContent: super::TeamworkHostedContent = models::ChatMessageHostedContent
}

impl ChatMessageHostedContent {
    /// `GET /chats/{chat-id}/messages/{chatMessage-id}/hostedContents/{chatMessageHostedContent-id}/$value`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get-hostedcontents-value?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get-hostedcontents-value-2?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get-hostedcontents-value-3?view=graph-rest-beta), metadata
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/hostedContents/{chatMessageHostedContent-id}/$value`, `/teams/{team-id}/channels/{channel-id}/messages/{chatMessage-id}/replies/{chatMessage-id1}/hostedContents/{chatMessageHostedContent-id}/$value`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `ChatMessage.Read.Chat`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET hostedcontents: download
            chatmessagehostedcontent-get-hostedcontents-value: | | ChatMessage.Read.Chat
            /chats/{id}/messages/{id}/hostedContents/{id}/$value
            chatmessagehostedcontent-get-hostedcontents-value-2: | |
            /teams/{id}/channels/{id}/messages/{id}/hostedContents/{id}/$value
            chatmessagehostedcontent-get-hostedcontents-value-3: | |
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}` — Get chatMessageHostedContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessagehostedcontent-get?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/hostedContents/{hosted-content-id}`, `/teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies/{reply-id}/hostedContents/{hosted-content-id}`, `/users/{user-id | user-principal-name}/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.Read` and 3 more; application: `ChatMessage.Read.Chat` and 4 more.
    pub fn get(&self) -> Get<models::ChatMessageHostedContent> {
        let sheet = "GET chatMessageHostedContent: get
            chatmessagehostedcontent-get: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Group.Read.All Chat.Read.All Chat.ReadWrite.All Group.ReadWrite.All
            /chats/{id}/messages/{id}/hostedContents/{id}
            /users/{id}/chats/{id}/messages/{id}/hostedContents/{id}
            chatmessagehostedcontent-get: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/{id}/hostedContents/{id}
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents/{id}";
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
    /// Permissions, least privileged first: work or school account: `Chat.Read` and 3 more; application: `ChatMessage.Read.Chat` and 4 more.
    pub fn list(&self) -> List<models::ChatMessageHostedContent> {
        let sheet = "GET chatMessage: list
            chatmessage-list-hostedcontents: Chat.Read Chat.ReadWrite Group.Read.All Group.ReadWrite.All | | ChatMessage.Read.Chat Group.Read.All Chat.Read.All Chat.ReadWrite.All Group.ReadWrite.All
            /chats/{id}/messages/{id}/hostedContents
            /users/{id}/chats/{id}/messages/{id}/hostedContents
            chatmessage-list-hostedcontents: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/{id}/hostedContents
            /teams/{id}/channels/{id}/messages/{id}/replies/{id}/hostedContents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chatMessage`, such as `/chats/{id}/messages/{id}/replies`.
    ChatMessageReplies[models::ChatMessage]
}

impl ChatMessageReplies {
    /// `POST /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — Send replies to a message in a channel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-post-replies?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/chatmessage-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Send`, `Group.ReadWrite.All`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: impl Into<models::ChatMessage>) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: create
            chatmessage-post-replies, chatmessage-post: ChannelMessage.Send Group.ReadWrite.All | | Teamwork.Migrate.All
            /teams/{id}/channels/{id}/messages/{id}/replies";
        self.0.call(sheet).json(Into::<models::ChatMessage>::into(body))
    }

    /// `GET /chats/{chat-id}/messages/{chatMessage-id}/replies/delta` — chatMessage: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-beta)
    /// Also: `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/delta`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/delta`, `/groups/{group-id}/team/primaryChannel/messages/{chatMessage-id}/replies/delta` and 9 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All
            /chats/{id}/messages/{id}/replies/delta
            /chats/{id}/targetedMessages/{id}/replies/delta
            /groups/{id}/team/channels/{id}/messages/{id}/replies/delta
            /groups/{id}/team/primaryChannel/messages/{id}/replies/delta
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/delta
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/delta
            /teams/{id}/channels/{id}/messages/{id}/replies/delta
            /teams/{id}/primaryChannel/messages/{id}/replies/delta
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/delta
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/delta
            /users/{id}/chats/{id}/messages/{id}/replies/delta
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /chats/{chat-id}/messages/{chatMessage-id}/replies/forwardToChat`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-forwardtochat?view=graph-rest-beta), metadata
    /// Also: `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/forwardToChat`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/forwardToChat`, `/groups/{group-id}/team/primaryChannel/messages/{chatMessage-id}/replies/forwardToChat` and 9 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn forward_to_chat(
        &self,
        body: requests::chat_message::ForwardToChatRequest,
    ) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST chatMessage: forward_to_chat
            chatmessage-forwardtochat: ChatMessage.Send | |
            /chats/{id}/messages/{id}/replies/forwardToChat
            /chats/{id}/targetedMessages/{id}/replies/forwardToChat
            /groups/{id}/team/channels/{id}/messages/{id}/replies/forwardToChat
            /groups/{id}/team/primaryChannel/messages/{id}/replies/forwardToChat
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/forwardToChat
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/forwardToChat
            /teams/{id}/channels/{id}/messages/{id}/replies/forwardToChat
            /teams/{id}/primaryChannel/messages/{id}/replies/forwardToChat
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/forwardToChat
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/forwardToChat
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/forwardToChat
            /users/{id}/chats/{id}/messages/{id}/replies/forwardToChat
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/forwardToChat";
        self.0.name("forwardToChat").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/messages/{message-id}/replies` — List replies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-list-replies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: list
            chatmessage-list-replies: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group Group.Read.All ChannelMessage.Read.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/messages/{id}/replies";
        self.0.list(sheet)
    }

    /// `POST /chats/{chat-id}/messages/{chatMessage-id}/replies/replyWithQuote`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-beta), metadata
    /// Also: `/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}/replies/replyWithQuote`, `/groups/{group-id}/team/channels/{channel-id}/messages/{chatMessage-id}/replies/replyWithQuote`, `/groups/{group-id}/team/primaryChannel/messages/{chatMessage-id}/replies/replyWithQuote` and 9 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn reply_with_quote(&self, body: requests::chat_message::ReplyWithQuoteRequest) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: reply_with_quote
            chatmessage-replywithquote: ChatMessage.Send | |
            /chats/{id}/messages/{id}/replies/replyWithQuote
            /chats/{id}/targetedMessages/{id}/replies/replyWithQuote
            /groups/{id}/team/channels/{id}/messages/{id}/replies/replyWithQuote
            /groups/{id}/team/primaryChannel/messages/{id}/replies/replyWithQuote
            /teamTemplateDefinition/{id}/teamDefinition/channels/{id}/messages/{id}/replies/replyWithQuote
            /teamTemplateDefinition/{id}/teamDefinition/primaryChannel/messages/{id}/replies/replyWithQuote
            /teams/{id}/channels/{id}/messages/{id}/replies/replyWithQuote
            /teams/{id}/primaryChannel/messages/{id}/replies/replyWithQuote
            /teamwork/deletedTeams/{id}/channels/{id}/messages/{id}/replies/replyWithQuote
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/channels/{id}/messages/{id}/replies/replyWithQuote
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/primaryChannel/messages/{id}/replies/replyWithQuote
            /users/{id}/chats/{id}/messages/{id}/replies/replyWithQuote
            /users/{id}/chats/{id}/targetedMessages/{id}/replies/replyWithQuote";
        self.0.name("replyWithQuote").call(sheet).json(body)
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
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`, `Chat.ReadWrite`, `Group.ReadWrite.All`; application: `Teamwork.Migrate.All`.
    pub fn create(&self, body: impl Into<models::ChatMessage>) -> Call<models::ChatMessage> {
        let sheet = "POST chat: create
            chat-post-messages, chatmessage-post: ChatMessage.Send Chat.ReadWrite Group.ReadWrite.All | | Teamwork.Migrate.All
            /chats/{id}/messages";
        self.0.call(sheet).json(Into::<models::ChatMessage>::into(body))
    }

    /// `GET /chats/{chat-id}/messages/delta` — chatMessage: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-delta?view=graph-rest-beta)
    /// Also: `/users/{user-id}/chats/{chat-id}/messages/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMessage.Read.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `ChannelMessage.Read.Group` and 3 more.
    pub fn delta(&self) -> List<models::ChatMessage> {
        let sheet = "GET chatMessage: delta
            chatmessage-delta: ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All | | ChannelMessage.Read.Group ChannelMessage.Read.All Group.Read.All Group.ReadWrite.All
            /chats/{id}/messages/delta
            /users/{id}/chats/{id}/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /chats/{chat-id}/messages/forwardToChat`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-forwardtochat?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/messages/forwardToChat`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn forward_to_chat(
        &self,
        body: requests::chat_message::ForwardToChatRequest,
    ) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST chatMessage: forward_to_chat
            chatmessage-forwardtochat: ChatMessage.Send | |
            /chats/{id}/messages/forwardToChat
            /users/{id}/chats/{id}/messages/forwardToChat";
        self.0.name("forwardToChat").call(sheet).json(body)
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

    /// `POST /chats/{chat-id}/messages/replyWithQuote`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chatmessage-replywithquote?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/chats/{chat-id}/messages/replyWithQuote`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChatMessage.Send`.
    pub fn reply_with_quote(&self, body: requests::chat_message::ReplyWithQuoteRequest) -> Call<models::ChatMessage> {
        let sheet = "POST chatMessage: reply_with_quote
            chatmessage-replywithquote: ChatMessage.Send | |
            /chats/{id}/messages/replyWithQuote
            /users/{id}/chats/{id}/messages/replyWithQuote";
        self.0.name("replyWithQuote").call(sheet).json(body)
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
    /// Permissions, least privileged first: work or school account: `ResourceSpecificPermissionGrant.ReadForChat` and 4 more; application: `TeamsAppInstallation.Read.Chat` and 7 more.
    pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
        let sheet = "GET chat: list
            chat-list-permissiongrants: ResourceSpecificPermissionGrant.ReadForChat TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.Read.Chat Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All ResourceSpecificPermissionGrant.ReadForChat.All
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
    /// Permissions, least privileged first: work or school account: `Chat.Read`, `Chat.ReadWrite`; application: `ChatMessage.Read.All`, `Chat.ReadWrite.All`, `Chat.Read.All`.
    pub fn list(&self) -> List<models::PinnedChatMessageInfo> {
        let sheet = "GET chat: list
            chat-list-pinnedmessages: Chat.Read Chat.ReadWrite | | ChatMessage.Read.All Chat.ReadWrite.All Chat.Read.All
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
    /// Permissions, least privileged first: work or school account: `TeamsTab.Create` and 3 more; application: `TeamsTab.Create` and 5 more.
    pub fn create(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
        let sheet = "POST chat: create
            chat-post-tabs: TeamsTab.Create TeamsTab.ReadWriteForChat TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWrite.All | | TeamsTab.Create TeamsTab.Create.Chat TeamsTab.ReadWrite.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat.All TeamsTab.ReadWriteSelfForChat.All
            /chats/{id}/tabs";
        self.0.call(sheet).json(body)
    }

    /// `GET /chats/{chat-id}/tabs` — List tabs in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-list-tabs?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Read.All` and 3 more; application: `TeamsTab.Read.All` and 3 more.
    pub fn list(&self) -> List<models::TeamsTab> {
        let sheet = "GET chat: list
            chat-list-tabs: TeamsTab.Read.All TeamsTab.ReadWriteForChat TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWrite.All | | TeamsTab.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat.All TeamsTab.ReadWriteSelfForChat.All
            /chats/{id}/tabs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.chat`, such as `/chats`.
    Chats[models::Chat]
}

impl Chats {
    /// `GET /chats/allMessages`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: all_messages
            : | |
            /chats/allMessages";
        self.0.name("allMessages").list(sheet)
    }

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

    /// `GET /chats/getAllMessages` — chats: getAllMessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chats-getallmessages?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn get_all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chats: get_all_messages
            chats-getallmessages: | | Chat.Read.All Chat.ReadWrite.All
            /chats/getAllMessages";
        self.0.name("getAllMessages").list(sheet)
    }

    /// `GET /chats/getAllRetainedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-getallretainedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: get_all_retained_messages
            chat-getallretainedmessages: | |
            /chats/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
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
    ConversationMember: super::Entity = models::ConversationMember
}

impl ConversationMember {
    /// `DELETE /chats/{chat-id}/members/{membership-id}` — Remove member from chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-delete-members?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/channel-delete-members?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChatMember.ReadWrite`; application: `ChatMember.ReadWrite.All`, `Chat.Manage.Chat`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-members: ChatMember.ReadWrite | | ChatMember.ReadWrite.All Chat.Manage.Chat
            /chats/{id}/members/{id}
            team-delete-members: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-delete-members: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/members/{membership-id}` — Get conversationMember in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-get-members?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/channel-get-members?view=graph-rest-beta)
    /// Also: `/users/{user-id | user-principal-name}/chats/{chat-id}/members/{membership-id}`, `/teams/{team-id}/members/{membership-id}`, `/teams/{team-id}/channels/{channel-id}/members/{membership-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ReadBasic` and 4 more; application: `ChatMember.Read.All` and 7 more.
    pub fn get(&self) -> Get<models::ConversationMember> {
        let sheet = "GET chat: get
            chat-get-members: Chat.ReadBasic ChatMember.ReadWrite Chat.Read Chat.ReadWrite ChatMember.Read | | ChatMember.Read.All ChatMember.ReadWrite.All ChatMember.Read.Chat TeamMember.Read.Group Chat.Manage.Chat Chat.ReadBasic.All Chat.Read.All Chat.ReadWrite.All
            /chats/{id}/members/{id}
            chat-get-members: ChatMember.Read Chat.Read Chat.ReadBasic Chat.ReadWrite ChatMember.ReadWrite | | ChatMember.Read.Chat Chat.Manage.Chat Chat.ReadBasic.All ChatMember.Read.All ChatMember.ReadWrite.All Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/{id}/members/{id}
            team-get-members: TeamMember.Read.All TeamMember.ReadWrite.All | | TeamMember.Read.Group TeamMember.ReadWrite.All TeamMember.Read.All
            /teams/{id}/members/{id}
            channel-get-members: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/members/{id}
            chat-get-members: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/allMembers/{id}
            chat-get-members: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.All ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/joinedUsers/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teams/{team-id}/members/{membership-id}` — Update member in team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-update-members?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/conversationmember-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/channel-update-members?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/members/{membership-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "PATCH team: update
            team-update-members, conversationmember-update: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members/{id}
            channel-update-members, conversationmember-update: ChannelMember.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/members/{id}";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deletedChat`, such as `/teamwork/deletedChats/{id}`.
    DeletedChat: super::Entity = models::DeletedChat
}

impl DeletedChat {
    /// `GET /teamwork/deletedChats/{deletedChat-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/deletedchat-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Chat.ManageDeletion.All`; application: `Chat.ManageDeletion.Chat`, `Chat.ManageDeletion.All`.
    pub fn get(&self) -> Get<models::DeletedChat> {
        let sheet = "GET deletedChat: get
            deletedchat-get: Chat.ManageDeletion.All | | Chat.ManageDeletion.Chat Chat.ManageDeletion.All
            /teamwork/deletedChats/{id}";
        self.0.get(sheet)
    }

    /// `POST /teamwork/deletedChats/{deletedChat-id}/undoDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/deletedchat-undodelete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Chat.ManageDeletion.All`; application: `Chat.ManageDeletion.Chat`, `Chat.ManageDeletion.All`.
    pub fn undo_delete(&self) -> Call<()> {
        let sheet = "POST deletedChat: undo_delete
            deletedchat-undodelete: Chat.ManageDeletion.All | | Chat.ManageDeletion.Chat Chat.ManageDeletion.All
            /teamwork/deletedChats/{id}/undoDelete";
        self.0.name("undoDelete").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.pinnedChatMessageInfo`, such as `/chats/{id}/pinnedMessages/{id}`.
    PinnedChatMessageInfo: super::Entity = models::PinnedChatMessageInfo
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
    /// A value of `microsoft.graph.sharedWithChannelTeamInfo`, such as `/teams/{id}/channels/{id}/sharedWithTeams/{id}`.
    SharedWithChannelTeamInfo: super::Entity = models::SharedWithChannelTeamInfo
}

impl SharedWithChannelTeamInfo {
    /// `DELETE /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}` — Delete sharedWithChannelTeamInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ChannelMember.ReadWrite.All`; application: `ChannelMember.ReadWrite.Group`, `ChannelMember.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sharedWithChannelTeamInfo: delete
            sharedwithchannelteaminfo-delete: ChannelMember.ReadWrite.All | | ChannelMember.ReadWrite.Group ChannelMember.ReadWrite.All
            /teams/{id}/channels/{id}/sharedWithTeams/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/channels/{channel-id}/sharedWithTeams/{shared-with-channel-team-info-id}` — Get sharedWithChannelTeamInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sharedwithchannelteaminfo-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn get(&self) -> Get<models::SharedWithChannelTeamInfo> {
        let sheet = "GET sharedWithChannelTeamInfo: get
            sharedwithchannelteaminfo-get: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/sharedWithTeams/{id}";
        self.0.get(sheet)
    }

    /// `…/allowedMembers`
    pub fn allowed_members(&self) -> super::SharedWithChannelTeamInfoAllowedMembers {
        super::SharedWithChannelTeamInfoAllowedMembers(self.0.name("allowedMembers"))
    }

    /// `…/team`
    ///
    /// The type lists it; no page documents a request there.
    pub fn team(&self) -> super::Team {
        super::Team(self.0.name("team"))
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
    /// Permissions, least privileged first: work or school account: `ChannelMember.Read.All`, `ChannelMember.ReadWrite.All`; application: `ChannelMember.Read.Group` and 3 more.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET sharedWithChannelTeamInfo: list
            sharedwithchannelteaminfo-list-allowedmembers: ChannelMember.Read.All ChannelMember.ReadWrite.All | | ChannelMember.Read.Group ChannelMember.Read.All ChannelMember.ReadWrite.All ChannelMember.ReadWrite.Group
            /teams/{id}/channels/{id}/sharedWithTeams/{id}/allowedMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.targetedChatMessage`, such as `/chats/{id}/targetedMessages/{id}`.
    TargetedChatMessage: super::ChatMessage = models::TargetedChatMessage
}

impl TargetedChatMessage {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TargetedChatMessage> {
        self.0.get("GET targetedChatMessage: get")
    }

    /// `DELETE /users/{user-id}/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-targetedmessages?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTargetedMessage.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-targetedmessages: TeamworkTargetedMessage.ReadWrite | |
            /users/{id}/chats/{id}/targetedMessages/{id}";
        self.0.call(sheet)
    }

    /// `…/replies`
    pub fn replies(&self) -> super::ChatMessageReplies {
        super::ChatMessageReplies(self.0.name("replies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.channel`, such as `/teams/{id}/allChannels`.
    TeamAllChannels[models::Channel]
}

impl TeamAllChannels {
    /// `GET /teams/{team-id}/allChannels/allMessages`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn all_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: all_messages
            : | |
            /teams/{id}/allChannels/allMessages";
        self.0.name("allMessages").list(sheet)
    }

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
    /// `/teams/{id}/deletedchannels`
    TeamDeletedchannels
}

impl TeamDeletedchannels {
    /// `GET /teams/{team-id}/deletedchannels`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Channel.ReadBasic.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET team: get
            : | | Channel.ReadBasic.All
            /teams/{id}/deletedchannels";
        self.0.get(sheet)
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
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForTeam` and 5 more; application: `TeamsAppInstallation.ReadWriteSelfForTeam.All` and 6 more.
    pub fn create(&self, body: impl Into<models::TeamsAppInstallation>) -> Call<()> {
        let sheet = "POST team: create
            team-post-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/installedApps";
        self.0.call(sheet).json(Into::<models::TeamsAppInstallation>::into(body))
    }

    /// `GET /teams/{team-id}/installedApps` — List apps in team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam` and 9 more; application: `TeamsAppInstallation.Read.Group` and 11 more.
    pub fn list(&self) -> List<models::TeamsAppInstallation> {
        let sheet = "GET team: list
            team-list-installedapps: TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteSelfForTeam Directory.Read.All Group.Read.All TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam.All Directory.Read.All Group.Read.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
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
    /// Also: `/groups/{group-id}/team/members/add`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/members/add`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/members/add`.
    /// Status: 200, 207.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`.
    pub fn add(&self, body: requests::conversation_member::AddRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: add
            conversationmembers-add: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members/add
            conversationmembers-add: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /groups/{id}/team/members/add
            /teamTemplateDefinition/{id}/teamDefinition/members/add
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/members/add";
        self.0.name("add").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/members` — Add member to team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-post-members?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.ReadWriteNonOwnerRole.All`, `TeamMember.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ConversationMember>) -> Call<models::ConversationMember> {
        let sheet = "POST team: create
            team-post-members: TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All | | TeamMember.ReadWriteNonOwnerRole.All TeamMember.ReadWrite.All
            /teams/{id}/members";
        self.0.call(sheet).json(Into::<models::ConversationMember>::into(body))
    }

    /// `GET /teams/{team-id}/members` — List members of team
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamMember.Read.All`, `TeamMember.ReadWrite.All`; application: `TeamMember.Read.Group`, `TeamMember.ReadWrite.All`, `TeamMember.Read.All`.
    pub fn list(&self) -> List<models::ConversationMember> {
        let sheet = "GET team: list
            team-list-members: TeamMember.Read.All TeamMember.ReadWrite.All | | TeamMember.Read.Group TeamMember.ReadWrite.All TeamMember.Read.All
            /teams/{id}/members";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/team/members/remove`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationmember-remove?view=graph-rest-beta), metadata
    /// Also: `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/members/remove`, `/teams/{team-id}/members/remove`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/members/remove`.
    /// Status: 200.
    pub fn remove(&self, body: requests::conversation_member::RemoveRequest) -> Call<Vec<models::ActionResultPart>> {
        let sheet = "POST conversationMember: remove
            conversationmember-remove: | |
            /groups/{id}/team/members/remove
            /teamTemplateDefinition/{id}/teamDefinition/members/remove
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/members/remove
            conversationmember-remove: TeamMember.ReadWrite.All | | TeamMember.ReadWrite.All
            /teams/{id}/members/remove";
        self.0.name("remove").call(sheet).json(body)
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
    /// Permissions, least privileged first: work or school account: `ResourceSpecificPermissionGrant.ReadForTeam` and 4 more; application: `TeamsAppInstallation.Read.Group` and 7 more.
    pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
        let sheet = "GET team: list
            team-list-permissiongrants: ResourceSpecificPermissionGrant.ReadForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteForTeam TeamsAppInstallation.ReadWriteSelfForTeam | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All TeamsAppInstallation.ReadWriteSelfForTeam.All ResourceSpecificPermissionGrant.ReadForTeam.All TeamsApp.Read.Group
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
    /// Permissions, least privileged first: work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`; application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkTag> {
        let sheet = "GET teamworkTag: list
            teamworktag-list: TeamworkTag.Read TeamworkTag.ReadWrite | | TeamworkTag.Read.All TeamworkTag.ReadWrite.All
            /teams/{id}/tags";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsApp`, such as `/appCatalogs/teamsApps/{id}`.
    TeamsApp: super::Entity = models::TeamsApp
}

impl TeamsApp {
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

    /// `GET /teams/{team-id}/channels/{channel-id}/enabledApps/{teamsApp-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForTeam` and 3 more; application: `TeamsAppInstallation.Read.Group` and 4 more.
    pub fn get(&self) -> Get<models::TeamsApp> {
        let sheet = "GET teamsApp: get
            : TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadForUser TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteForTeam.All
            /teams/{id}/channels/{id}/enabledApps/{id}";
        self.0.get(sheet)
    }

    /// `…/appDefinitions`
    pub fn app_definitions(&self) -> super::TeamsAppAppDefinitions {
        super::TeamsAppAppDefinitions(self.0.name("appDefinitions"))
    }

    /// `…/installations`
    pub fn installations(&self) -> super::TeamsAppInstallations {
        super::TeamsAppInstallations(self.0.name("installations"))
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
    TeamsAppDefinition: super::Entity = models::TeamsAppDefinition
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

    /// `PATCH /appCatalogs/teamsApps/{teamsApp-id}/appDefinitions/{teamsAppDefinition-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappdefinition-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TeamsAppDefinition) -> Call<models::TeamsAppDefinition> {
        let sheet = "PATCH teamsAppDefinition: update
            teamsappdefinition-update: | |
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/bot`
    pub fn bot(&self) -> super::TeamworkBot {
        super::TeamworkBot(self.0.name("bot"))
    }

    /// `…/colorIcon`
    pub fn color_icon(&self) -> super::TeamsAppIcon {
        super::TeamsAppIcon(self.0.name("colorIcon"))
    }

    /// `…/dashboardCards`
    ///
    /// The type lists it; no page documents a request there.
    pub fn dashboard_cards(&self) -> Collection<models::TeamsAppDashboardCardDefinition> {
        Collection::at(self.0.name("dashboardCards"))
    }

    /// `…/installations`
    pub fn installations(&self) -> super::TeamsAppDefinitionInstallations {
        super::TeamsAppDefinitionInstallations(self.0.name("installations"))
    }

    /// `…/outlineIcon`
    pub fn outline_icon(&self) -> super::TeamsAppIcon {
        super::TeamsAppIcon(self.0.name("outlineIcon"))
    }
}

crate::runtime::node! {
    /// `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/installations`
    TeamsAppDefinitionInstallations
}

impl TeamsAppDefinitionInstallations {
    /// `GET /appCatalogs/teamsApps/{teamsApp-id}/appDefinitions/{teamsAppDefinition-id}/installations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `TeamsAppInstallation.ManageSelectedForTeam.All` and 8 more.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamsAppDefinition: get
            : | | TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadSelectedForChat.All TeamsAppInstallation.ReadSelectedForTeam.All TeamsAppInstallation.ReadSelectedForUser.All TeamsAppInstallation.ReadWriteSelectedForChat.All TeamsAppInstallation.ReadWriteSelectedForTeam.All TeamsAppInstallation.ReadWriteSelectedForUser.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/installations";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppIcon`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon`.
    TeamsAppIcon: super::Entity = models::TeamsAppIcon
}

impl TeamsAppIcon {
    /// `GET /appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/colorIcon` — Get teamsAppIcon
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamsappicon-get?view=graph-rest-beta)
    /// Also: `/appCatalogs/teamsApps/{teams-app-id}/appDefinitions/{app-definition-id}/outlineIcon`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamsAppIcon> {
        let sheet = "GET teamsAppIcon: get
            teamsappicon-get: AppCatalog.Read.All AppCatalog.Submit AppCatalog.ReadWrite.All | | AppCatalog.Read.All AppCatalog.ReadWrite.All
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
    TeamsAppInstallation: super::Entity = models::TeamsAppInstallation
}

impl TeamsAppInstallation {
    /// `DELETE /chats/{chat-id}/installedApps/{app-installation-id}` — Uninstall app in a chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-installedapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-delete-installedapps?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/installedApps/{app-installation-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat`, `TeamsAppInstallation.ManageSelectedForChat`, `TeamsAppInstallation.ReadWriteForChat`; application: `TeamsAppInstallation.ReadWriteSelfForChat.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}
            team-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/installedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/installedApps/{app-installation-id}` — Get installed app in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-installedapps?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-get-installedapps?view=graph-rest-beta)
    /// Also: `/teams/{id}/installedApps/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForChat` and 3 more; application: `TeamsAppInstallation.ReadForChat.All` and 6 more.
    pub fn get(&self) -> Get<models::TeamsAppInstallation> {
        let sheet = "GET chat: get
            chat-get-installedapps: TeamsAppInstallation.ReadForChat TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.Read.Chat Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}
            team-get-installedapps: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ReadForUser Directory.Read.All Group.Read.All TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadForTeam TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.Read.Group TeamsAppInstallation.ReadWriteSelfForTeam.All Directory.Read.All Group.Read.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All TeamsAppInstallation.ReadWriteSelfForTeam
            /teams/{id}/installedApps/{id}";
        self.0.get(sheet)
    }

    /// `POST /chats/{chat-id}/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation: upgrade
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/team-teamsappinstallation-upgrade?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/installedApps/{app-installation-id}/upgrade`, `/groups/{group-id}/team/installedApps/{teamsAppInstallation-id}/upgrade`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/installedApps/{teamsAppInstallation-id}/upgrade` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForChat` and 4 more; application: `TeamsAppInstallation.ReadWriteSelfForChat.All` and 5 more.
    pub fn upgrade(&self, body: requests::teams_app_installation::UpgradeRequest) -> Call<()> {
        let sheet = "POST teamsAppInstallation: upgrade
            chat-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ManageSelectedForChat TeamsAppInstallation.ReadWriteAndConsentForChat TeamsAppInstallation.ReadWriteAndConsentSelfForChat TeamsAppInstallation.ReadWriteForChat | | TeamsAppInstallation.ReadWriteSelfForChat.All Chat.Manage.Chat TeamsAppInstallation.ManageSelectedForChat.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /chats/{id}/installedApps/{id}/upgrade
            team-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForTeam TeamsAppInstallation.ManageSelectedForTeam TeamsAppInstallation.ReadWriteAndConsentForTeam TeamsAppInstallation.ReadWriteAndConsentSelfForTeam TeamsAppInstallation.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsAppInstallation.ReadWriteSelfForTeam.All TeamsAppInstallation.ManageSelectedForTeam.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteAndConsentSelfForTeam.All TeamsAppInstallation.ReadWriteForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/installedApps/{id}/upgrade
            chat-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForChat TeamsAppInstallation.ReadWriteForChat | | Chat.Manage.Chat TeamsAppInstallation.ReadWriteSelfForChat.All TeamsAppInstallation.ReadWriteForChat.All
            /groups/{id}/team/installedApps/{id}/upgrade
            /teamTemplateDefinition/{id}/teamDefinition/installedApps/{id}/upgrade
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/installedApps/{id}/upgrade
            /users/{id}/chats/{id}/installedApps/{id}/upgrade";
        self.0.name("upgrade").call(sheet).json(body)
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
    /// `/appCatalogs/teamsApps/{id}/installations`
    TeamsAppInstallations
}

impl TeamsAppInstallations {
    /// `GET /appCatalogs/teamsApps/{teamsApp-id}/installations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `TeamsAppInstallation.Read.Chat` and 12 more.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamsApp: get
            : | | TeamsAppInstallation.Read.Chat TeamsAppInstallation.Read.Group TeamsAppInstallation.Read.User TeamsAppInstallation.Read.All TeamsAppInstallation.ReadForChat.All TeamsAppInstallation.ReadForTeam.All TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteAndConsentForChat.All TeamsAppInstallation.ReadWriteAndConsentForTeam.All TeamsAppInstallation.ReadWriteForChat.All TeamsAppInstallation.ReadWriteForTeam.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /appCatalogs/teamsApps/{id}/installations";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamsAppSettings`, such as `/teamwork/teamsAppSettings`.
    TeamsAppSettings: super::Entity = models::TeamsAppSettings
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
    TeamsAsyncOperation: super::Entity = models::TeamsAsyncOperation
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
    TeamsTab: super::Entity = models::TeamsTab
}

impl TeamsTab {
    /// `DELETE /chats/{chat-id}/tabs/{tab-id}` — Delete tab from chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-delete-tabs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/channel-delete-tabs?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteSelfForChat`, `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.ReadWriteSelfForChat.All` and 4 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE chat: delete
            chat-delete-tabs: TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.ReadWriteSelfForChat.All TeamsTab.Delete.Chat TeamsTab.ReadWrite.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat
            /chats/{id}/tabs/{id}
            channel-delete-tabs: TeamsTab.ReadWriteSelfForTeam TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.Delete.Group TeamsTab.ReadWrite.Group TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.call(sheet)
    }

    /// `GET /chats/{chat-id}/tabs/{tab-id}` — Get tab in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-get-tabs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/channel-get-tabs?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.Read.All` and 3 more; application: `TeamsTab.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::TeamsTab> {
        let sheet = "GET chat: get
            chat-get-tabs: TeamsTab.Read.All TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.Read.All TeamsTab.ReadWriteSelfForChat.All TeamsTab.Read.Chat TeamsTab.ReadWrite.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat.All
            /chats/{id}/tabs/{id}
            channel-get-tabs: TeamsTab.Read.All TeamsTab.ReadWriteSelfForTeam Directory.Read.All Group.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.Read.Group TeamsTab.ReadWrite.Group Directory.Read.All Group.Read.All TeamsTab.Read.All TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
            /teams/{id}/channels/{id}/tabs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /chats/{chat-id}/tabs/{tab-id}` — Update tab in chat
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-patch-tabs?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/channel-patch-tabs?view=graph-rest-beta)
    /// Also: `/teams/{team-id}/channels/{channel-id}/tabs/{tab-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsTab.ReadWriteSelfForChat`, `TeamsTab.ReadWriteForChat`, `TeamsTab.ReadWrite.All`; application: `TeamsTab.ReadWriteSelfForChat.All` and 3 more.
    pub fn update(&self, body: models::TeamsTab) -> Call<models::TeamsTab> {
        let sheet = "PATCH patch: update
            chat-patch-tabs: TeamsTab.ReadWriteSelfForChat TeamsTab.ReadWriteForChat TeamsTab.ReadWrite.All | | TeamsTab.ReadWriteSelfForChat.All TeamsTab.ReadWrite.Chat TeamsTab.ReadWrite.All TeamsTab.ReadWriteForChat
            /chats/{id}/tabs/{id}
            channel-patch-tabs: TeamsTab.ReadWriteSelfForTeam TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam Directory.ReadWrite.All Group.ReadWrite.All | | TeamsTab.ReadWrite.Group TeamsTab.ReadWrite.All TeamsTab.ReadWriteForTeam.All TeamsTab.ReadWriteSelfForTeam.All Directory.ReadWrite.All Group.ReadWrite.All
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
    /// `/teamwork/activityNotificationOperations`
    TeamworkActivityNotificationOperations
}

impl TeamworkActivityNotificationOperations {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::TeamworkActivityNotificationOperationsId {
        super::TeamworkActivityNotificationOperationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/teamwork/activityNotificationOperations/{id}`
    TeamworkActivityNotificationOperationsId
}

impl TeamworkActivityNotificationOperationsId {
    /// `GET /teamwork/activityNotificationOperations/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamwork: get
            : TeamsActivity.Send | | TeamsActivity.Send
            /teamwork/activityNotificationOperations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkBot`, such as `/appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot`.
    TeamworkBot: super::Entity = models::TeamworkBot
}

impl TeamworkBot {
    /// `GET /appCatalogs/teamsApps/{app-id}/appDefinitions/{app-definition-id}/bot` — Get teamworkbot
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkbot-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkBot> {
        let sheet = "GET teamworkBot: get
            teamworkbot-get: AppCatalog.Read.All AppCatalog.Submit AppCatalog.ReadWrite.All | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/bot";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkDevice`, such as `/teamwork/devices/{id}`.
    TeamworkDevice: super::Entity = models::TeamworkDevice
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
    pub fn restart(&self) -> Call<Option<models::TeamworkDeviceOperation>> {
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
    pub fn run_diagnostics(&self) -> Call<Option<models::TeamworkDeviceOperation>> {
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
    pub fn update_software(
        &self,
        body: requests::teamwork_device::UpdateSoftwareRequest,
    ) -> Call<Option<models::TeamworkDeviceOperation>> {
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
    TeamworkDeviceActivity: super::Entity = models::TeamworkDeviceActivity
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
    TeamworkDeviceConfiguration: super::Entity = models::TeamworkDeviceConfiguration
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
    TeamworkDeviceHealth: super::Entity = models::TeamworkDeviceHealth
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
    TeamworkDeviceOperation: super::Entity = models::TeamworkDeviceOperation
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
    TeamworkHostedContent: super::Entity = models::TeamworkHostedContent
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
    /// Permissions, least privileged first: work or school account: `AppCatalog.Read.All`, `AppCatalog.Submit`, `AppCatalog.ReadWrite.All`; application: `AppCatalog.Read.All`, `AppCatalog.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkHostedContent> {
        let sheet = "GET teamworkHostedContent: get
            teamworkhostedcontent-get: AppCatalog.Read.All AppCatalog.Submit AppCatalog.ReadWrite.All | | AppCatalog.Read.All AppCatalog.ReadWrite.All
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/colorIcon/hostedContent
            /appCatalogs/teamsApps/{id}/appDefinitions/{id}/outlineIcon/hostedContent";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkMessaging`, such as `/teamwork/messaging`.
    TeamworkMessaging: super::Entity = models::TeamworkMessaging
}

impl TeamworkMessaging {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TeamworkMessaging> {
        self.0.get("GET teamworkMessaging: get")
    }

    /// `…/customEmojis`
    pub fn custom_emojis(&self) -> super::TeamworkMessagingCustomEmojis {
        super::TeamworkMessagingCustomEmojis(self.0.name("customEmojis"))
    }

    /// `…/customemoji`
    pub fn customemoji(&self) -> super::TeamworkMessagingCustomemoji {
        super::TeamworkMessagingCustomemoji(self.0.name("customemoji"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkCustomEmoji`, such as `/teamwork/messaging/customEmojis`.
    TeamworkMessagingCustomEmojis[models::TeamworkCustomEmoji]
}

impl TeamworkMessagingCustomEmojis {
    /// `POST /teamwork/messaging/customEmojis`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkmessaging-post-customemojis?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::TeamworkCustomEmoji) -> Call<models::TeamworkCustomEmoji> {
        let sheet = "POST teamworkMessaging: create
            teamworkmessaging-post-customemojis: | |
            /teamwork/messaging/customEmojis";
        self.0.call(sheet).json(body)
    }

    /// `GET /teamwork/messaging/customEmojis`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworkmessaging-list-customemojis?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::TeamworkCustomEmoji> {
        let sheet = "GET teamworkMessaging: list
            teamworkmessaging-list-customemojis: | |
            /teamwork/messaging/customEmojis";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/teamwork/messaging/customemoji`
    TeamworkMessagingCustomemoji
}

impl TeamworkMessagingCustomemoji {
    /// `POST /teamwork/messaging/customemoji`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkCustomEmoji.Create`; application: `TeamworkCustomEmoji.Create.All`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST teamworkMessaging: call
            : TeamworkCustomEmoji.Create | | TeamworkCustomEmoji.Create.All
            /teamwork/messaging/customemoji";
        self.0.call(sheet).json(body)
    }

    /// `GET /teamwork/messaging/customemoji`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkCustomEmoji.Read`; application: `TeamworkCustomEmoji.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamworkMessaging: get
            : TeamworkCustomEmoji.Read | | TeamworkCustomEmoji.Read.All
            /teamwork/messaging/customemoji";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkSection`, such as `/users/{id}/teamwork/sections/{id}`.
    TeamworkSection: super::Entity = models::TeamworkSection
}

impl TeamworkSection {
    /// `DELETE /users/{user-id}/teamwork/sections/{teamworkSection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkSection: delete
            teamworksection-delete: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkSection> {
        let sheet = "GET teamworkSection: get
            teamworksection-get: TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /users/{user-id}/teamwork/sections/{teamworkSection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn update(&self, body: models::TeamworkSection) -> Call<models::TeamworkSection> {
        let sheet = "PATCH teamworkSection: update
            teamworksection-update: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/hostedContents`
    pub fn hosted_contents(&self) -> super::TeamworkSectionHostedContents {
        super::TeamworkSectionHostedContents(self.0.name("hostedContents"))
    }

    /// `…/items`
    pub fn items(&self) -> super::TeamworkSectionItems {
        super::TeamworkSectionItems(self.0.name("items"))
    }
}

crate::runtime::node! {
    /// `/users/{id}/teamwork/sections/{id}/hostedContents`
    TeamworkSectionHostedContents
}

impl TeamworkSectionHostedContents {
    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/hostedContents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET teamworkSection: list
            : TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/hostedContents";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::TeamworkSectionHostedContentsId {
        super::TeamworkSectionHostedContentsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/users/{id}/teamwork/sections/{id}/hostedContents/{id}`
    TeamworkSectionHostedContentsId
}

impl TeamworkSectionHostedContentsId {
    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/hostedContents/{id}/$value`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET teamworkSection: download
            : TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/hostedContents/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/hostedContents/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET teamworkSection: get
            : TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/hostedContents/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkSectionItem`, such as `/users/{id}/teamwork/sections/{id}/items/{id}`.
    TeamworkSectionItem: super::Entity = models::TeamworkSectionItem
}

impl TeamworkSectionItem {
    /// `DELETE /users/{user-id}/teamwork/sections/{teamworkSection-id}/items/{teamworkSectionItem-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksectionitem-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE teamworkSectionItem: delete
            teamworksectionitem-delete: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/items/{teamworkSectionItem-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkSectionItem> {
        let sheet = "GET teamworkSectionItem: get
            : TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id}/teamwork/sections/{teamworkSection-id}/items/{teamworkSectionItem-id}/move`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksectionitem-move?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn move_(&self, body: requests::teamwork_section_item::MoveRequest) -> Call<models::TeamworkSectionItem> {
        let sheet = "POST teamworkSectionItem: move_
            teamworksectionitem-move: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}/items/{id}/move";
        self.0.name("move").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkSectionItem`, such as `/users/{id}/teamwork/sections/{id}/items`.
    TeamworkSectionItems[models::TeamworkSectionItem]
}

impl TeamworkSectionItems {
    /// `POST /users/{user-id}/teamwork/sections/{teamworkSection-id}/items`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-post-items?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn create(&self, body: models::TeamworkSectionItem) -> Call<models::TeamworkSectionItem> {
        let sheet = "POST teamworkSection: create
            teamworksection-post-items: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}/items";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{user-id}/teamwork/sections/{teamworkSection-id}/items`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-list-items?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkSectionItem> {
        let sheet = "GET teamworkSection: list
            teamworksection-list-items: TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections/{id}/items";
        self.0.list(sheet)
    }

    /// `POST /users/{user-id}/teamwork/sections/{teamworkSection-id}/items/reorder`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksectionitem-reorder?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn reorder(
        &self,
        body: requests::teamwork_section_item::ReorderRequest,
    ) -> Call<Vec<models::TeamworkSectionItem>> {
        let sheet = "POST teamworkSectionItem: reorder
            teamworksectionitem-reorder: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/{id}/items/reorder";
        self.0.name("reorder").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.teamworkTag`, such as `/teams/{id}/tags/{id}`.
    TeamworkTag: super::Entity = models::TeamworkTag
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
    /// Permissions, least privileged first: work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`; application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkTag> {
        let sheet = "GET teamworkTag: get
            teamworktag-get: TeamworkTag.Read TeamworkTag.ReadWrite | | TeamworkTag.Read.All TeamworkTag.ReadWrite.All
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
    TeamworkTagMember: super::Entity = models::TeamworkTagMember
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
    /// Permissions, least privileged first: work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`; application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TeamworkTagMember> {
        let sheet = "GET teamworkTagMember: get
            teamworktagmember-get: TeamworkTag.Read TeamworkTag.ReadWrite | | TeamworkTag.Read.All TeamworkTag.ReadWrite.All
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
    /// Permissions, least privileged first: application: `TeamworkTag.ReadWrite.All`.
    pub fn create(&self, body: models::TeamworkTagMember) -> Call<models::TeamworkTagMember> {
        let sheet = "POST teamworkTagMember: create
            teamworktagmember-post: | | TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-Id}/tags/{teamworkTag-Id}/members` — List members in a teamworktag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworktagmember-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkTag.Read`, `TeamworkTag.ReadWrite`; application: `TeamworkTag.Read.All`, `TeamworkTag.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkTagMember> {
        let sheet = "GET teamworkTagMember: list
            teamworktagmember-list: TeamworkTag.Read TeamworkTag.ReadWrite | | TeamworkTag.Read.All TeamworkTag.ReadWrite.All
            /teams/{id}/tags/{id}/members";
        self.0.list(sheet)
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

    /// `GET /users/{user-id}/chats/getAllRetainedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/chat-getallretainedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `Chat.Read.All`, `Chat.ReadWrite.All`.
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET chat: get_all_retained_messages
            chat-getallretainedmessages: | | Chat.Read.All Chat.ReadWrite.All
            /users/{id}/chats/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
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
            chat-list: Chat.ReadBasic Chat.Read Chat.ReadWrite | | Chat.ReadBasic.All Chat.ReadWrite.All
            /users/{id}/chats";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.team`, such as `/me/joinedTeams`.
    UserJoinedTeams[models::Team]
}

impl UserJoinedTeams {
    /// `GET /users/{user-id}/joinedTeams/getOpenShifts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-getopenshifts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get_open_shifts(&self) -> List<models::OpenShift> {
        let sheet = "GET team: get_open_shifts
            team-getopenshifts: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /users/{id}/joinedTeams/getOpenShifts";
        self.0.name("getOpenShifts").list(sheet)
    }

    /// `GET /users/{user-id}/joinedTeams/getShifts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-getshifts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get_shifts(&self) -> List<models::Shift> {
        let sheet = "GET team: get_shifts
            team-getshifts: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /users/{id}/joinedTeams/getShifts";
        self.0.name("getShifts").list(sheet)
    }

    /// `GET /users/{user-id}/joinedTeams/getTimesOff`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-gettimesoff?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get_times_off(&self) -> List<models::TimeOff> {
        let sheet = "GET team: get_times_off
            team-gettimesoff: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /users/{id}/joinedTeams/getTimesOff";
        self.0.name("getTimesOff").list(sheet)
    }

    /// `GET /me/joinedTeams` — List joinedTeams
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-joinedteams?view=graph-rest-beta)
    /// Also: `/users/{id | user-principal-name}/joinedTeams`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Team.ReadBasic.All` and 8 more; application: `Team.ReadBasic.All`, `TeamSettings.Read.All`, `TeamSettings.ReadWrite.All`.
    pub fn list(&self) -> List<models::Team> {
        let sheet = "GET user: list
            user-list-joinedteams: Team.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All TeamSettings.ReadWrite.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All TeamSettings.Read.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
            /me/joinedTeams
            user-list-joinedteams: Team.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All TeamSettings.ReadWrite.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All TeamSettings.Read.All | | Team.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Directory.Read.All TeamSettings.Read.All TeamSettings.ReadWrite.All User.Read.All Directory.ReadWrite.All User.ReadWrite.All
            /users/{id}/joinedTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userScopeTeamsAppInstallation`, such as `/users/{id}/teamwork/installedApps/{id}`.
    UserScopeTeamsAppInstallation: super::TeamsAppInstallation = models::UserScopeTeamsAppInstallation
}

impl UserScopeTeamsAppInstallation {
    /// `DELETE /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}` — Uninstall app for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-delete-installedapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForUser` and 5 more; application: `TeamsAppInstallation.ReadWriteSelfForUser.All` and 5 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userTeamwork: delete
            userteamwork-delete-installedapps: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}` — Get installed app for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-get-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForUser` and 6 more; application: `TeamsAppInstallation.ReadForUser.All` and 8 more.
    pub fn get(&self) -> Get<models::UserScopeTeamsAppInstallation> {
        let sheet = "GET userTeamwork: get
            userteamwork-get-installedapps: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.Read.User TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps/{id}";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id | user-principal-name}/teamwork/installedApps/{app-installation-id}/upgrade` — teamsAppInstallation: upgrade
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-teamsappinstallation-upgrade?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForUser` and 5 more; application: `TeamsAppInstallation.ReadWriteSelfForUser.All` and 5 more.
    pub fn upgrade(&self, body: requests::teams_app_installation::UpgradeRequest) -> Call<()> {
        let sheet = "POST teamsAppInstallation: upgrade
            userteamwork-teamsappinstallation-upgrade: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps/{id}/upgrade";
        self.0.name("upgrade").call(sheet).json(body)
    }

    /// `…/chat`
    pub fn chat(&self) -> super::Chat {
        super::Chat(self.0.name("chat"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userTeamwork`, such as `/me/teamwork`.
    UserTeamwork: super::Entity = models::UserTeamwork
}

impl UserTeamwork {
    /// `POST /users/{user-id}/teamwork/deleteTargetedMessage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-deletetargetedmessage?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamworkTargetedMessage.ReadWrite`.
    pub fn delete_targeted_message(&self, body: requests::user_teamwork::DeleteTargetedMessageRequest) -> Call<()> {
        let sheet = "POST userTeamwork: delete_targeted_message
            userteamwork-deletetargetedmessage: TeamworkTargetedMessage.ReadWrite | |
            /users/{id}/teamwork/deleteTargetedMessage";
        self.0.name("deleteTargetedMessage").call(sheet).json(body)
    }

    /// `GET /users/{user-id}/teamwork`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `UserTeamwork.Read`; application: `UserTeamwork.Read.All`.
    pub fn get(&self) -> Get<models::UserTeamwork> {
        let sheet = "GET userTeamwork: get
            userteamwork-get: UserTeamwork.Read | | UserTeamwork.Read.All
            /users/{id}/teamwork";
        self.0.get(sheet)
    }

    /// `GET /users/{user-id}/teamwork/getAllRetainedTargetedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-getallretainedtargetedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `TeamworkTargetedMessage.Read.All`.
    pub fn get_all_retained_targeted_messages(&self) -> List<models::TargetedChatMessage> {
        let sheet = "GET userTeamwork: get_all_retained_targeted_messages
            userteamwork-getallretainedtargetedmessages: | | TeamworkTargetedMessage.Read.All
            /users/{id}/teamwork/getAllRetainedTargetedMessages";
        self.0.name("getAllRetainedTargetedMessages").list(sheet)
    }

    /// `GET /users/{user-id}/teamwork/getAllTargetedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-getalltargetedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `TeamworkTargetedMessage.Read.All`.
    pub fn get_all_targeted_messages(&self) -> List<models::TargetedChatMessage> {
        let sheet = "GET userTeamwork: get_all_targeted_messages
            userteamwork-getalltargetedmessages: | | TeamworkTargetedMessage.Read.All
            /users/{id}/teamwork/getAllTargetedMessages";
        self.0.name("getAllTargetedMessages").list(sheet)
    }

    /// `POST /users/{user-id}/teamwork/markActivityNotificationChainAsInactionable`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.User`, `TeamsActivity.Send`.
    pub fn mark_activity_notification_chain_as_inactionable(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST userTeamwork: mark_activity_notification_chain_as_inactionable
            : TeamsActivity.Send | | TeamsActivity.Send.User TeamsActivity.Send
            /users/{id}/teamwork/markActivityNotificationChainAsInactionable";
        self.0.name("markActivityNotificationChainAsInactionable").call(sheet).json(body)
    }

    /// `POST /users/{user-id}/teamwork/recallActivityNotificationChainForRecipient`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.User`, `TeamsActivity.Send`.
    pub fn recall_activity_notification_chain_for_recipient(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST userTeamwork: recall_activity_notification_chain_for_recipient
            : TeamsActivity.Send | | TeamsActivity.Send.User TeamsActivity.Send
            /users/{id}/teamwork/recallActivityNotificationChainForRecipient";
        self.0.name("recallActivityNotificationChainForRecipient").call(sheet).json(body)
    }

    /// `POST /users/{userId | user-principal-name}/teamwork/sendActivityNotification` — userTeamwork: sendActivityNotification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-sendactivitynotification?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `TeamsActivity.Send`; application: `TeamsActivity.Send.User`, `TeamsActivity.Send`.
    pub fn send_activity_notification(
        &self,
        body: requests::user_teamwork::SendActivityNotificationRequest,
    ) -> Call<()> {
        let sheet = "POST userTeamwork: send_activity_notification
            userteamwork-sendactivitynotification: TeamsActivity.Send | | TeamsActivity.Send.User TeamsActivity.Send
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

    /// `…/sections`
    pub fn sections(&self) -> super::UserTeamworkSections {
        super::UserTeamworkSections(self.0.name("sections"))
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
            associatedteaminfo-list: Team.ReadBasic.All TeamSettings.ReadWrite.All TeamSettings.Read.All | | Team.ReadBasic.All TeamSettings.Read.All TeamSettings.ReadWrite.All
            /users/{id}/teamwork/associatedTeams";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userScopeTeamsAppInstallation`, such as `/users/{id}/teamwork/installedApps`.
    UserTeamworkInstalledApps[models::UserScopeTeamsAppInstallation]
}

impl UserTeamworkInstalledApps {
    /// `POST /users/{user-id | user-principal-name}/teamwork/installedApps` — Install app for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-post-installedapps?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadWriteSelfForUser` and 5 more; application: `TeamsAppInstallation.ReadWriteSelfForUser.All` and 5 more.
    pub fn create(&self, body: impl Into<models::TeamsAppInstallation>) -> Call<()> {
        let sheet = "POST userTeamwork: create
            userteamwork-post-installedapps: TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps";
        self.0.call(sheet).json(Into::<models::TeamsAppInstallation>::into(body))
    }

    /// `GET /users/{user-id | user-principal-name}/teamwork/installedApps` — List apps installed for user
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-list-installedapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamsAppInstallation.ReadForUser` and 6 more; application: `TeamsAppInstallation.ReadForUser.All` and 8 more.
    pub fn list(&self) -> List<models::UserScopeTeamsAppInstallation> {
        let sheet = "GET userTeamwork: list
            userteamwork-list-installedapps: TeamsAppInstallation.ReadForUser TeamsAppInstallation.ReadWriteSelfForUser TeamsAppInstallation.ManageSelectedForUser TeamsAppInstallation.ReadWriteAndConsentForUser TeamsAppInstallation.ReadWriteAndConsentSelfForUser TeamsAppInstallation.ReadWriteForUser TeamsAppInstallation.ReadWriteSelectedForUser | | TeamsAppInstallation.ReadForUser.All TeamsAppInstallation.ReadWriteSelfForUser.All TeamsAppInstallation.Read.User TeamsAppInstallation.ManageSelectedForUser.All TeamsAppInstallation.Read.All TeamsAppInstallation.ReadWriteAndConsentSelfForUser.All TeamsAppInstallation.ReadWriteForUser.All TeamsAppInstallation.ReadWriteSelectedForUser.All TeamsAppInstallation.ReadWriteAndConsentForUser.All
            /users/{id}/teamwork/installedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.teamworkSection`, such as `/users/{id}/teamwork/sections`.
    UserTeamworkSections[models::TeamworkSection]
}

impl UserTeamworkSections {
    /// `POST /users/{user-id}/teamwork/sections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-post-sections?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn create(&self, body: models::TeamworkSection) -> Call<models::TeamworkSection> {
        let sheet = "POST userTeamwork: create
            userteamwork-post-sections: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{user-id}/teamwork/sections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userteamwork-list-sections?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.Read`, `TeamworkSection.ReadWrite`; application: `TeamworkSection.Read.All`, `TeamworkSection.ReadWrite.All`.
    pub fn list(&self) -> List<models::TeamworkSection> {
        let sheet = "GET userTeamwork: list
            userteamwork-list-sections: TeamworkSection.Read TeamworkSection.ReadWrite | | TeamworkSection.Read.All TeamworkSection.ReadWrite.All
            /users/{id}/teamwork/sections";
        self.0.list(sheet)
    }

    /// `POST /users/{user-id}/teamwork/sections/reorder`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/teamworksection-reorder?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TeamworkSection.ReadWrite`; application: `TeamworkSection.ReadWrite.All`, `Teamwork.Migrate.All`.
    pub fn reorder(&self, body: requests::teamwork_section::ReorderRequest) -> Call<Vec<models::TeamworkSection>> {
        let sheet = "POST teamworkSection: reorder
            teamworksection-reorder: TeamworkSection.ReadWrite | | TeamworkSection.ReadWrite.All Teamwork.Migrate.All
            /users/{id}/teamwork/sections/reorder";
        self.0.name("reorder").call(sheet).json(body)
    }
}
