// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.dayNote`, such as `/teams/{id}/schedule/dayNotes/{id}`.
    DayNote: super::Entity = models::DayNote
}

impl DayNote {
    /// `DELETE /teams/{team-id}/schedule/dayNotes/{dayNote-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE dayNote: delete
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/schedule/dayNotes/{dayNote-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DayNote> {
        let sheet = "GET dayNote: get
            : Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{team-id}/schedule/dayNotes/{dayNote-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::DayNote) -> Call<models::DayNote> {
        let sheet = "PUT dayNote: replace
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/dayNotes/{dayNote-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::DayNote) -> Call<models::DayNote> {
        let sheet = "PATCH dayNote: update
            daynote-update: | |
            /teams/{id}/schedule/dayNotes/{id}";
        self.0.call(sheet).json(body)
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
    /// A value of `microsoft.graph.deletedTeam`, such as `/teamwork/deletedTeams/{id}`.
    DeletedTeam: super::Entity = models::DeletedTeam
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

    /// `GET /teamwork/deletedTeams/{deletedTeam-id}/channels/getAllRetainedMessages`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/channel-getallretainedmessages?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get_all_retained_messages(&self) -> List<models::ChatMessage> {
        let sheet = "GET channel: get_all_retained_messages
            channel-getallretainedmessages: | |
            /teamwork/deletedTeams/{id}/channels/getAllRetainedMessages";
        self.0.name("getAllRetainedMessages").list(sheet)
    }
}
