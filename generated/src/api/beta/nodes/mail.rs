// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `mail`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.automaticRepliesSetting`, such as `/me/mailboxSettings/automaticRepliesSetting`.
    AutomaticRepliesSetting = models::AutomaticRepliesSetting
}

impl AutomaticRepliesSetting {
    /// `GET /me/mailboxSettings/automaticRepliesSetting` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings/automaticRepliesSetting`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`.
    pub fn get(&self) -> Get<models::AutomaticRepliesSetting> {
        let sheet = "GET user: get
            user-get-mailboxsettings: MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite
            /me/mailboxSettings/automaticRepliesSetting
            /users/{id}/mailboxSettings/automaticRepliesSetting";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.conversation`, such as `/groups/{id}/conversations/{id}`.
    Conversation: super::Entity = models::Conversation
}

impl Conversation {
    /// `DELETE /groups/{id}/conversations/{id}` — Delete conversation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversation-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-delete-conversation?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`; application: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conversation: delete
            conversation-delete, group-delete-conversation: Group-Conversation.ReadWrite.All Group.ReadWrite.All | | Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}` — Get conversation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversation-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-get-conversation?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.Read.All` and 3 more; application: `Group-Conversation.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Conversation> {
        let sheet = "GET conversation: get
            conversation-get, group-get-conversation: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}";
        self.0.get(sheet)
    }

    /// `…/threads`
    pub fn threads(&self) -> super::ConversationThreads {
        super::ConversationThreads(self.0.name("threads"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.conversationThread`, such as `/groups/{id}/threads/{id}`.
    ConversationThread: super::Entity = models::ConversationThread
}

impl ConversationThread {
    /// `DELETE /groups/{id}/conversations/{id}/threads/{id}` — Delete conversationThread
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-delete-thread?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`; application: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE conversationThread: delete
            conversationthread-delete: Group-Conversation.ReadWrite.All Group.ReadWrite.All | | Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}/threads/{id}
            group-delete-thread, conversationthread-delete: Group-Conversation.ReadWrite.All Group.ReadWrite.All | | Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/threads/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}` — Get conversationThread
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-get-thread?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.Read.All` and 3 more; application: `Group-Conversation.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ConversationThread> {
        let sheet = "GET conversationThread: get
            conversationthread-get: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}/threads/{id}
            group-get-thread, conversationthread-get: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /groups/{id}/threads/{id}";
        self.0.get(sheet)
    }

    /// `POST /groups/{id}/conversations/{id}/threads/{id}/reply` — Create multi value extended property
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/post-post-attachments?view=graph-rest-beta) and 1 more
    /// Also: `/groups/{id}/threads/{id}/reply`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn reply(&self, body: requests::multi_value_legacy_extended_property::ReplyRequest) -> Call<()> {
        let sheet = "POST multiValueLegacyExtendedProperty: reply
            multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties, post-post-attachments, conversationthread-reply: Group-Conversation.ReadWrite.All Group.ReadWrite.All | |
            /groups/{id}/conversations/{id}/threads/{id}/reply
            /groups/{id}/threads/{id}/reply";
        self.0.name("reply").call(sheet).json(body)
    }

    /// `PATCH /groups/{group id}/conversations/{conversation id}/threads/{thread id}` — Update conversationThread
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-update-thread?view=graph-rest-beta)
    /// Also: `/groups/{group id}/threads/{thread id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`; application: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn update(&self, body: models::ConversationThread) -> Call<Object> {
        let sheet = "PATCH conversationThread: update
            conversationthread-update: Group-Conversation.ReadWrite.All Group.ReadWrite.All | | Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}/threads/{id}
            conversationthread-update, group-update-thread: Group-Conversation.ReadWrite.All Group.ReadWrite.All | | Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/threads/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/posts`
    pub fn posts(&self) -> super::ConversationThreadPosts {
        super::ConversationThreadPosts(self.0.name("posts"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.post`, such as `/groups/{id}/threads/{id}/posts`.
    ConversationThreadPosts[models::Post]
}

impl ConversationThreadPosts {
    /// `GET /groups/{groupId}/conversations/{conversationId}/threads/{threadId}/posts` — List posts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-list-posts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/groups/{groupId}/threads/{threadId}/posts`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.Read.All` and 3 more; application: `Group-Conversation.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Post> {
        let sheet = "GET conversationThread: list
            conversationthread-list-posts, singlevaluelegacyextendedproperty-get: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group.Read.All Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}/threads/{id}/posts
            conversationthread-list-posts, opentypeextension-get, singlevaluelegacyextendedproperty-get: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group.Read.All Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/threads/{id}/posts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationThread`, such as `/groups/{id}/conversations/{id}/threads`.
    ConversationThreads[models::ConversationThread]
}

impl ConversationThreads {
    /// `POST /groups/{id}/conversations/{id}/threads` — Create thread
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversation-post-threads?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn create(&self, body: models::ConversationThread) -> Call<models::ConversationThread> {
        let sheet = "POST conversation: create
            conversation-post-threads: Group-Conversation.ReadWrite.All Group.ReadWrite.All | |
            /groups/{id}/conversations/{id}/threads";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/conversations/{id}/threads` — List threads
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/conversation-list-threads?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.Read.All` and 3 more; application: `Group-Conversation.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ConversationThread> {
        let sheet = "GET conversation: list
            conversation-list-threads: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group.Read.All Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}/threads";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/groups/{id}/acceptedSenders`.
    GroupAcceptedSenders[models::DirectoryObject]
}

impl GroupAcceptedSenders {
    /// `POST /groups/{id}/acceptedSenders/$ref` — Create acceptedSender
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-acceptedsenders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST group: add_ref
            group-post-acceptedsenders: Group.ReadWrite.All | |
            /groups/{id}/acceptedSenders/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /groups/{group-id}/acceptedSenders/{directoryObject-id}/$ref` — Remove acceptedSender
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete-acceptedsenders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn delete_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE group: delete_ref
            group-delete-acceptedsenders: Group.ReadWrite.All | |
            /groups/{id}/acceptedSenders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }

    /// `GET /groups/{id}/acceptedSenders` — List acceptedSenders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-acceptedsenders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET group: list
            group-list-acceptedsenders: Group.Read.All Group.ReadWrite.All | |
            /groups/{id}/acceptedSenders";
        self.0.list(sheet)
    }

    /// `GET /groups/{group-id}/acceptedSenders/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-acceptedsenders-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET acceptedsenders: list_refs
            group-list-acceptedsenders-ref: | |
            /groups/{id}/acceptedSenders/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /groups/{id}/acceptedSenders/$ref` — Remove acceptedSender
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete-acceptedsenders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn remove_ref(&self) -> Call<()> {
        let sheet = "DELETE group: remove_ref
            group-delete-acceptedsenders: Group.ReadWrite.All | |
            /groups/{id}/acceptedSenders/$ref";
        self.0.name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversation`, such as `/groups/{id}/conversations`.
    GroupConversations[models::Conversation]
}

impl GroupConversations {
    /// `POST /groups/{id}/conversations` — Create conversation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-conversations?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn create(&self, body: models::Conversation) -> Call<models::Conversation> {
        let sheet = "POST group: create
            group-post-conversations, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Group-Conversation.ReadWrite.All Group.ReadWrite.All | |
            /groups/{id}/conversations";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/conversations` — List conversations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-conversations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.Read.All` and 3 more; application: `Group-Conversation.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Conversation> {
        let sheet = "GET group: list
            group-list-conversations: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group.Read.All Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/conversations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/groups/{id}/rejectedSenders`.
    GroupRejectedSenders[models::DirectoryObject]
}

impl GroupRejectedSenders {
    /// `POST /groups/{id}/rejectedSenders/$ref` — Create rejectedSender
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-rejectedsenders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST group: add_ref
            group-post-rejectedsenders: Group.ReadWrite.All | |
            /groups/{id}/rejectedSenders/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /groups/{group-id}/rejectedSenders/{directoryObject-id}/$ref` — Remove rejectedSender
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete-rejectedsenders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn delete_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE group: delete_ref
            group-delete-rejectedsenders: Group.ReadWrite.All | |
            /groups/{id}/rejectedSenders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }

    /// `GET /groups/{id}/rejectedSenders` — List rejectedSenders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-rejectedsenders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET group: list
            group-list-rejectedsenders: Group.Read.All Group.ReadWrite.All | |
            /groups/{id}/rejectedSenders";
        self.0.list(sheet)
    }

    /// `GET /groups/{group-id}/rejectedSenders/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-rejectedsenders-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET rejectedsenders: list_refs
            group-list-rejectedsenders-ref: | |
            /groups/{id}/rejectedSenders/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /groups/{id}/rejectedSenders/$ref` — Remove rejectedSender
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete-rejectedsenders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn remove_ref(&self) -> Call<()> {
        let sheet = "DELETE group: remove_ref
            group-delete-rejectedsenders: Group.ReadWrite.All | |
            /groups/{id}/rejectedSenders/$ref";
        self.0.name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.conversationThread`, such as `/groups/{id}/threads`.
    GroupThreads[models::ConversationThread]
}

impl GroupThreads {
    /// `POST /groups/{id}/threads` — Create conversation thread
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-threads?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn create(&self, body: models::ConversationThread) -> Call<models::ConversationThread> {
        let sheet = "POST group: create
            group-post-threads, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Group-Conversation.ReadWrite.All Group.ReadWrite.All | |
            /groups/{id}/threads";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/threads` — List threads
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-threads?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.Read.All` and 3 more; application: `Group-Conversation.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ConversationThread> {
        let sheet = "GET group: list
            group-list-threads: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group.Read.All Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/threads";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.inferenceClassification`, such as `/me/inferenceClassification`.
    InferenceClassification: super::Entity = models::InferenceClassification
}

impl InferenceClassification {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::InferenceClassification> {
        self.0.get("GET inferenceClassification: get")
    }

    /// `…/overrides`
    pub fn overrides(&self) -> super::InferenceClassificationOverrides {
        super::InferenceClassificationOverrides(self.0.name("overrides"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.inferenceClassificationOverride`, such as `/me/inferenceClassification/overrides/{id}`.
    InferenceClassificationOverride: super::Entity = models::InferenceClassificationOverride
}

impl InferenceClassificationOverride {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::InferenceClassificationOverride> {
        self.0.get("GET inferenceClassificationOverride: get")
    }

    /// `DELETE /me/inferenceClassification/overrides/{id}` — Delete inferenceClassificationOverride
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassificationoverride-delete?view=graph-rest-beta)
    /// Also: `/users/{id}/inferenceClassification/overrides/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE inferenceClassificationOverride: delete
            inferenceclassificationoverride-delete: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/inferenceClassification/overrides/{id}
            /users/{id}/inferenceClassification/overrides/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /me/inferenceClassification/overrides/{id}` — Update inferenceClassificationOverride
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassificationoverride-update?view=graph-rest-beta)
    /// Also: `/users/{id}/inferenceClassification/overrides/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn update(
        &self,
        body: models::InferenceClassificationOverride,
    ) -> Call<models::InferenceClassificationOverride> {
        let sheet = "PATCH inferenceClassificationOverride: update
            inferenceclassificationoverride-update: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/inferenceClassification/overrides/{id}
            /users/{id}/inferenceClassification/overrides/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.inferenceClassificationOverride`, such as `/me/inferenceClassification/overrides`.
    InferenceClassificationOverrides[models::InferenceClassificationOverride]
}

impl InferenceClassificationOverrides {
    /// `POST /me/inferenceClassification/overrides` — Create inferenceClassificationOverride
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassification-post-overrides?view=graph-rest-beta)
    /// Also: `/users/{id}/inferenceClassification/overrides`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create(
        &self,
        body: models::InferenceClassificationOverride,
    ) -> Call<models::InferenceClassificationOverride> {
        let sheet = "POST inferenceClassification: create
            inferenceclassification-post-overrides: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/inferenceClassification/overrides
            /users/{id}/inferenceClassification/overrides";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/inferenceClassification/overrides` — List overrides
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/inferenceclassification-list-overrides?view=graph-rest-beta)
    /// Also: `/users/{id}/inferenceClassification/overrides`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read`; personal account: `Mail.Read`; application: `Mail.Read`.
    pub fn list(&self) -> List<models::InferenceClassificationOverride> {
        let sheet = "GET inferenceClassification: list
            inferenceclassification-list-overrides: Mail.Read | Mail.Read | Mail.Read
            /me/inferenceClassification/overrides
            /users/{id}/inferenceClassification/overrides";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.localeInfo`, such as `/me/mailboxSettings/language`.
    LocaleInfo = models::LocaleInfo
}

impl LocaleInfo {
    /// `GET /me/mailboxSettings/language` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings/language`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`.
    pub fn get(&self) -> Get<models::LocaleInfo> {
        let sheet = "GET user: get
            user-get-mailboxsettings: MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite
            /me/mailboxSettings/language
            /users/{id}/mailboxSettings/language";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailFolder`, such as `/me/mailFolders/{id}`.
    MailFolder: super::Entity = models::MailFolder
}

impl MailFolder {
    /// `POST /me/mailFolders/{id}/copy` — mailFolder: copy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-copy?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/copy`, `/users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/copy`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn copy(&self, body: requests::mail_folder::CopyRequest) -> Call<models::MailFolder> {
        let sheet = "POST mailFolder: copy
            mailfolder-copy: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/copy
            /users/{id}/mailFolders/{id}/copy
            /users/{id}/mailFolders/{id}/childFolders/{id}/copy";
        self.0.name("copy").call(sheet).json(body)
    }

    /// `DELETE /me/mailFolders/{id}` — Delete MailFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mailFolder: delete
            mailfolder-delete: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}
            /users/{id}/mailFolders/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/mailFolders/{id}` — Get mailFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; personal account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; application: `Mail.ReadBasic.All`, `Mail.ReadWrite`, `Mail.Read`.
    pub fn get(&self) -> Get<models::MailFolder> {
        let sheet = "GET mailFolder: get
            mailfolder-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic.All Mail.ReadWrite Mail.Read
            /me/mailFolders/{id}
            /users/{id}/mailFolders/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/mailFolders/{mailFolder-id}/importMime`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn import_mime(&self) -> Call<models::Message> {
        let sheet = "POST mailFolder: import_mime
            : | |
            /me/mailFolders/{id}/importMime";
        self.0.name("importMime").call(sheet)
    }

    /// `POST /me/mailFolders/{id}/move` — mailFolder: move
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-move?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/move`, `/users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/move`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn move_(&self, body: requests::mail_folder::MoveRequest) -> Call<models::MailFolder> {
        let sheet = "POST mailFolder: move_
            mailfolder-move: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/move
            /users/{id}/mailFolders/{id}/move
            /users/{id}/mailFolders/{id}/childFolders/{id}/move";
        self.0.name("move").call(sheet).json(body)
    }

    /// `POST /me/mailFolders/{mailFolder-id}/permanentDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-permanentdelete?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/permanentDelete`, `/users/{user-id}/mailFolders/{mailFolder-id}/permanentDelete`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST mailFolder: permanent_delete
            mailfolder-permanentdelete: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/permanentDelete
            /users/{id}/mailFolders/{id}/childFolders/{id}/permanentDelete
            /users/{id}/mailFolders/{id}/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `POST /me/mailFolders/{mailFolder-id}/reportMessage`
    ///
    /// Source: list of requests.
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/reportMessage`.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn report_message(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST mailFolder: report_message
            : Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/reportMessage
            /users/{id}/mailFolders/{id}/reportMessage";
        self.0.name("reportMessage").call(sheet).json(body)
    }

    /// `PATCH /me/mailFolders/{id}` — Update mailFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mailsearchfolder-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn update(&self, body: impl Into<models::MailFolder>) -> Call<models::MailFolder> {
        let sheet = "PATCH mailFolder: update
            mailfolder-update, mailsearchfolder-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}
            /users/{id}/mailFolders/{id}";
        self.0.call(sheet).json(Into::<models::MailFolder>::into(body))
    }

    /// `POST /me/mailFolders/{mailFolder-id}/updateAllMessagesReadState`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-updateallmessagesreadstate?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/updateAllMessagesReadState`, `/users/{user-id}/mailFolders/{mailFolder-id}/updateAllMessagesReadState`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn update_all_messages_read_state(
        &self,
        body: requests::mail_folder::UpdateAllMessagesReadStateRequest,
    ) -> Call<()> {
        let sheet = "POST mailFolder: update_all_messages_read_state
            mailfolder-updateallmessagesreadstate: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/updateAllMessagesReadState
            /users/{id}/mailFolders/{id}/childFolders/{id}/updateAllMessagesReadState
            /users/{id}/mailFolders/{id}/updateAllMessagesReadState";
        self.0.name("updateAllMessagesReadState").call(sheet).json(body)
    }

    /// `…/childFolders`
    pub fn child_folders(&self) -> super::MailFolderChildFolders {
        super::MailFolderChildFolders(self.0.name("childFolders"))
    }

    /// `…/messagerules`
    pub fn messagerules(&self) -> super::MailFolderMessagerules {
        super::MailFolderMessagerules(self.0.name("messagerules"))
    }

    /// `…/messages`
    pub fn messages(&self) -> super::MailFolderMessages {
        super::MailFolderMessages(self.0.name("messages"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::MailFolderOperations {
        super::MailFolderOperations(self.0.name("operations"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }

    /// `…/userConfigurations`
    pub fn user_configurations(&self) -> super::MailFolderUserConfigurations {
        super::MailFolderUserConfigurations(self.0.name("userConfigurations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailFolder`, such as `/me/mailFolders/{id}/childFolders`.
    MailFolderChildFolders[models::MailFolder]
}

impl MailFolderChildFolders {
    /// `POST /me/mailFolders/{id}/childFolders` — Create child folder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-post-childfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/mailsearchfolder-post?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/childFolders`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create(&self, body: impl Into<models::MailFolder>) -> Call<models::MailFolder> {
        let sheet = "POST mailFolder: create
            mailfolder-post-childfolders, mailsearchfolder-post: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/childFolders
            /users/{id}/mailFolders/{id}/childFolders";
        self.0.call(sheet).json(Into::<models::MailFolder>::into(body))
    }

    /// `GET /users/{user-id}/mailFolders/{mailFolder-id}/childFolders/delta` — mailFolder: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`; personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`; application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`.
    pub fn delta(&self) -> List<models::MailFolder> {
        let sheet = "GET mailFolder: delta
            mailfolder-delta: Mail.ReadBasic Mail.Read Mail.ReadWrite | Mail.ReadBasic Mail.Read Mail.ReadWrite | Mail.ReadBasic.All Mail.Read Mail.ReadWrite
            /users/{id}/mailFolders/{id}/childFolders/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/mailFolders/{id}/childFolders` — List childFolders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-list-childfolders?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/childFolders`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; personal account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; application: `Mail.ReadBasic.All`, `Mail.ReadWrite`, `Mail.Read`.
    pub fn list(&self) -> List<models::MailFolder> {
        let sheet = "GET mailFolder: list
            mailfolder-list-childfolders: Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic.All Mail.ReadWrite Mail.Read
            /me/mailFolders/{id}/childFolders
            /users/{id}/mailFolders/{id}/childFolders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.messageRule`, such as `/me/mailFolders/inbox/messagerules`.
    MailFolderMessagerules[models::MessageRule]
}

impl MailFolderMessagerules {
    /// `POST /me/mailFolders/inbox/messagerules` — Create rule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-post-messagerules?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/inbox/messagerules`.
    /// Required: `actions`, `displayName`, `sequence`. Status: 201.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.ReadWrite`; application: `MailboxSettings.ReadWrite`.
    pub fn create(&self, body: models::MessageRule) -> Call<models::MessageRule> {
        let sheet = "POST mailFolder: create
            mailfolder-post-messagerules: MailboxSettings.ReadWrite | MailboxSettings.ReadWrite | MailboxSettings.ReadWrite
            /me/mailFolders/inbox/messagerules
            /users/{id}/mailFolders/inbox/messagerules";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/mailFolders/inbox/messagerules` — List rules
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-list-messagerules?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/inbox/messagerules`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`; personal account: `MailboxSettings.Read`; application: `MailboxSettings.Read`.
    pub fn list(&self) -> List<models::MessageRule> {
        let sheet = "GET mailFolder: list
            mailfolder-list-messagerules: MailboxSettings.Read | MailboxSettings.Read | MailboxSettings.Read
            /me/mailFolders/inbox/messagerules
            /users/{id}/mailFolders/inbox/messagerules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.message`, such as `/me/mailFolders/{id}/messages`.
    MailFolderMessages[models::Message]
}

impl MailFolderMessages {
    /// `POST /me/mailFolders/{id}/messages` — Create Message
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-post-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/messages`.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create(&self, body: impl Into<models::Message>) -> Call<models::Message> {
        let sheet = "POST mailFolder: create
            mailfolder-post-messages, user-post-messages, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages
            mailfolder-post-messages, user-post-messages: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /users/{id}/mailFolders/{id}/messages";
        self.0.call(sheet).json(Into::<models::Message>::into(body))
    }

    /// `GET /me/mailFolders/{id}/messages/delta` — message: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-beta)
    /// Also: `/users/{id}/mailFolders/{id}/messages/delta`, `/users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/messages/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`; personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`; application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`.
    pub fn delta(&self) -> List<models::Message> {
        let sheet = "GET message: delta
            message-delta: Mail.ReadBasic Mail.Read Mail.ReadWrite | Mail.ReadBasic Mail.Read Mail.ReadWrite | Mail.ReadBasic.All Mail.Read Mail.ReadWrite
            /me/mailFolders/{id}/messages/delta
            /users/{id}/mailFolders/{id}/messages/delta
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/mailFolders/{id}/messages` — List messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-list-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/messages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; personal account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; application: `Mail.ReadBasic.All`, `Mail.ReadWrite`, `Mail.Read`.
    pub fn list(&self) -> List<models::Message> {
        let sheet = "GET mailFolder: list
            mailfolder-list-messages, user-list-messages, singlevaluelegacyextendedproperty-get: Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic.All Mail.ReadWrite Mail.Read
            /me/mailFolders/{id}/messages
            mailfolder-list-messages, user-list-messages: Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic.All Mail.ReadWrite Mail.Read
            /users/{id}/mailFolders/{id}/messages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailFolderOperation`, such as `/me/mailFolders/{id}/operations/{id}`.
    MailFolderOperation: super::Entity = models::MailFolderOperation
}

impl MailFolderOperation {
    /// `GET /me/mailFolders/{mailFolder-id}/operations/{mailFolderOperation-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/operations/{mailFolderOperation-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read`; personal account: `Mail.Read`; application: `Mail.Read`.
    pub fn get(&self) -> Get<models::MailFolderOperation> {
        let sheet = "GET mailFolderOperation: get
            : Mail.Read | Mail.Read | Mail.Read
            /me/mailFolders/{id}/operations/{id}
            /users/{id}/mailFolders/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailFolderOperation`, such as `/me/mailFolders/{id}/operations`.
    MailFolderOperations[models::MailFolderOperation]
}

impl MailFolderOperations {
    /// `GET /me/mailFolders/{mailFolder-id}/operations`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/operations`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read`; personal account: `Mail.Read`; application: `Mail.Read`.
    pub fn list(&self) -> List<models::MailFolderOperation> {
        let sheet = "GET mailFolder: list
            : Mail.Read | Mail.Read | Mail.Read
            /me/mailFolders/{id}/operations
            /users/{id}/mailFolders/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userConfiguration`, such as `/me/mailFolders/{id}/userConfigurations`.
    MailFolderUserConfigurations[models::UserConfiguration]
}

impl MailFolderUserConfigurations {
    /// `POST /me/mailFolders/{mailFolder-id}/userConfigurations`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/userConfigurations`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `MailboxConfigItem.ReadWrite`; personal account: `MailboxConfigItem.ReadWrite`; application: `MailboxConfigItem.ReadWrite`.
    pub fn create(&self, body: models::UserConfiguration) -> Call<models::UserConfiguration> {
        let sheet = "POST mailFolder: create
            : MailboxConfigItem.ReadWrite | MailboxConfigItem.ReadWrite | MailboxConfigItem.ReadWrite
            /me/mailFolders/{id}/userConfigurations
            /users/{id}/mailFolders/{id}/userConfigurations";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mailboxSettings`, such as `/me/mailboxSettings`.
    MailboxSettings = models::MailboxSettings
}

impl MailboxSettings {
    /// `GET /me/mailboxSettings` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`.
    pub fn get(&self) -> Get<models::MailboxSettings> {
        let sheet = "GET user: get
            user-get-mailboxsettings: MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite
            /me/mailboxSettings
            /users/{id}/mailboxSettings";
        self.0.get(sheet)
    }

    /// `PATCH /me/mailboxSettings` — Update user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-update-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.ReadWrite`; application: `MailboxSettings.ReadWrite`.
    pub fn update(&self, body: models::MailboxSettings) -> Call<models::MailboxSettings> {
        let sheet = "PATCH user: update
            user-update-mailboxsettings: MailboxSettings.ReadWrite | MailboxSettings.ReadWrite | MailboxSettings.ReadWrite
            /me/mailboxSettings
            /users/{id}/mailboxSettings";
        self.0.call(sheet).json(body)
    }

    /// `…/automaticRepliesSetting`
    pub fn automatic_replies_setting(&self) -> super::AutomaticRepliesSetting {
        super::AutomaticRepliesSetting(self.0.name("automaticRepliesSetting"))
    }

    /// `…/dateFormat`
    pub fn date_format(&self) -> super::MailboxSettingsDateFormat {
        super::MailboxSettingsDateFormat(self.0.name("dateFormat"))
    }

    /// `…/delegateMeetingMessageDeliveryOptions`
    pub fn delegate_meeting_message_delivery_options(
        &self,
    ) -> super::MailboxSettingsDelegateMeetingMessageDeliveryOptions
    {
        super::MailboxSettingsDelegateMeetingMessageDeliveryOptions(
            self.0.name("delegateMeetingMessageDeliveryOptions"),
        )
    }

    /// `…/language`
    pub fn language(&self) -> super::LocaleInfo {
        super::LocaleInfo(self.0.name("language"))
    }

    /// `…/timeFormat`
    pub fn time_format(&self) -> super::MailboxSettingsTimeFormat {
        super::MailboxSettingsTimeFormat(self.0.name("timeFormat"))
    }

    /// `…/timeZone`
    pub fn time_zone(&self) -> super::MailboxSettingsTimeZone {
        super::MailboxSettingsTimeZone(self.0.name("timeZone"))
    }

    /// `…/userPurpose`
    pub fn user_purpose(&self) -> super::UserPurpose {
        super::UserPurpose(self.0.name("userPurpose"))
    }

    /// `…/workingHours`
    pub fn working_hours(&self) -> super::WorkingHours {
        super::WorkingHours(self.0.name("workingHours"))
    }
}

crate::runtime::node! {
    /// `/me/mailboxSettings/dateFormat`
    MailboxSettingsDateFormat
}

impl MailboxSettingsDateFormat {
    /// `GET /me/mailboxSettings/dateFormat` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings/dateFormat`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET user: get
            user-get-mailboxsettings: MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite
            /me/mailboxSettings/dateFormat
            /users/{id}/mailboxSettings/dateFormat";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// `/me/mailboxSettings/delegateMeetingMessageDeliveryOptions`
    MailboxSettingsDelegateMeetingMessageDeliveryOptions
}

impl MailboxSettingsDelegateMeetingMessageDeliveryOptions {
    /// `GET /me/mailboxSettings/delegateMeetingMessageDeliveryOptions` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings/delegateMeetingMessageDeliveryOptions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`.
    pub fn get(&self) -> Call<models::DelegateMeetingMessageDeliveryOptions> {
        let sheet = "GET user: get
            user-get-mailboxsettings: MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite
            /me/mailboxSettings/delegateMeetingMessageDeliveryOptions
            /users/{id}/mailboxSettings/delegateMeetingMessageDeliveryOptions";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// `/me/mailboxSettings/timeFormat`
    MailboxSettingsTimeFormat
}

impl MailboxSettingsTimeFormat {
    /// `GET /me/mailboxSettings/timeFormat` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings/timeFormat`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET user: get
            user-get-mailboxsettings: MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite
            /me/mailboxSettings/timeFormat
            /users/{id}/mailboxSettings/timeFormat";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// `/me/mailboxSettings/timeZone`
    MailboxSettingsTimeZone
}

impl MailboxSettingsTimeZone {
    /// `GET /me/mailboxSettings/timeZone` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings/timeZone`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET user: get
            user-get-mailboxsettings: MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite
            /me/mailboxSettings/timeZone
            /users/{id}/mailboxSettings/timeZone";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mention`, such as `/me/messages/{id}/mentions/{id}`.
    Mention: super::Entity = models::Mention
}

impl Mention {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Mention> {
        self.0.get("GET mention: get")
    }

    /// `DELETE /me/mailFolders/{id}/messages/{id}/mentions/{id}` — Delete message
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/mentions/{id}`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/mentions/{id}`, `/users/{id | userPrincipalName}/messages/{id}/mentions/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE message: delete
            message-delete: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}/mentions/{id}
            /me/messages/{id}/mentions/{id}
            /users/{id}/mailFolders/{id}/messages/{id}/mentions/{id}
            /users/{id}/messages/{id}/mentions/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.message`, such as `/me/messages/{id}`.
    Message: super::Entity = models::Message
}

impl Message {
    /// `POST /me/mailFolders/{id}/messages/{id}/copy` — message: copy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-copy?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/copy`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/copy`, `/users/{id | userPrincipalName}/messages/{id}/copy` and 1 more.
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn copy(&self, body: requests::message::CopyRequest) -> Call<models::Message> {
        let sheet = "POST message: copy
            message-copy: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}/copy
            /me/messages/{id}/copy
            /users/{id}/mailFolders/{id}/messages/{id}/copy
            /users/{id}/messages/{id}/copy
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/copy";
        self.0.name("copy").call(sheet).json(body)
    }

    /// `POST /me/mailFolders/{id}/messages/{id}/createForward` — message: createForward
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-createforward?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/createForward`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createForward`, `/users/{id | userPrincipalName}/messages/{id}/createForward` and 1 more.
    /// Status: 201, 400.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create_forward(&self, body: requests::message::CreateForwardRequest) -> Call<models::Message> {
        let sheet = "POST message: create_forward
            message-createforward: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}/createForward
            /me/messages/{id}/createForward
            /users/{id}/mailFolders/{id}/messages/{id}/createForward
            /users/{id}/messages/{id}/createForward
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/createForward";
        self.0.name("createForward").call(sheet).json(body)
    }

    /// `POST /me/mailFolders/{id}/messages/{id}/createReply` — message: createReply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-createreply?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/createReply`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createReply`, `/users/{id | userPrincipalName}/messages/{id}/createReply` and 1 more.
    /// Status: 201, 400.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create_reply(&self, body: requests::message::CreateReplyRequest) -> Call<models::Message> {
        let sheet = "POST message: create_reply
            message-createreply: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}/createReply
            /me/messages/{id}/createReply
            /users/{id}/mailFolders/{id}/messages/{id}/createReply
            /users/{id}/messages/{id}/createReply
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/createReply";
        self.0.name("createReply").call(sheet).json(body)
    }

    /// `POST /me/mailFolders/{id}/messages/{id}/createReplyAll` — message: createReplyAll
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-createreplyall?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/createReplyAll`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createReplyAll`, `/users/{id | userPrincipalName}/messages/{id}/createReplyAll` and 1 more.
    /// Status: 201, 400.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create_reply_all(&self, body: requests::message::CreateReplyAllRequest) -> Call<models::Message> {
        let sheet = "POST message: create_reply_all
            message-createreplyall: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}/createReplyAll
            /me/messages/{id}/createReplyAll
            /users/{id}/mailFolders/{id}/messages/{id}/createReplyAll
            /users/{id}/messages/{id}/createReplyAll
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/createReplyAll";
        self.0.name("createReplyAll").call(sheet).json(body)
    }

    /// `DELETE /me/mailFolders/{id}/messages/{id}` — Delete eventMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/eventmessage-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-beta)
    /// Also: `/me/messages/{id}`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`, `/users/{id | userPrincipalName}/messages/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE eventMessage: delete
            eventmessage-delete, message-delete: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}
            /me/messages/{id}
            /users/{id}/mailFolders/{id}/messages/{id}
            /users/{id}/messages/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/mailFolders/{id}/messages/{id}/$value` — Get message
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/$value`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/$value`, `/users/{id | userPrincipalName}/messages/{id}/$value`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.Read`; personal account: `Mail.ReadBasic`, `Mail.Read`; application: `Mail.ReadBasic.All`, `Mail.Read`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET message: download
            message-get: Mail.ReadBasic Mail.Read | Mail.ReadBasic Mail.Read | Mail.ReadBasic.All Mail.Read
            /me/mailFolders/{id}/messages/{id}/$value
            /me/messages/{id}/$value
            /users/{id}/mailFolders/{id}/messages/{id}/$value
            /users/{id}/messages/{id}/$value";
        self.0.name("$value").call(sheet)
    }

    /// `POST /me/mailFolders/{id}/messages/{id}/forward` — message: forward
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/forward`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/forward`, `/users/{id | userPrincipalName}/messages/{id}/forward` and 1 more.
    /// Status: 202, 400.
    /// Permissions, least privileged first: work or school account: `Mail.Send`; personal account: `Mail.Send`; application: `Mail.Send`.
    pub fn forward(&self, body: requests::message::ForwardRequest) -> Call<()> {
        let sheet = "POST message: forward
            message-forward: Mail.Send | Mail.Send | Mail.Send
            /me/mailFolders/{id}/messages/{id}/forward
            /me/messages/{id}/forward
            /users/{id}/mailFolders/{id}/messages/{id}/forward
            /users/{id}/messages/{id}/forward
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/forward";
        self.0.name("forward").call(sheet).json(body)
    }

    /// `GET /me/mailFolders/{id}/messages/{id}` — Get message
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/eventmessage-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta) and 2 more
    /// Also: `/me/messages/{id}`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`, `/users/{id | userPrincipalName}/messages/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read`, `Mail.ReadBasic`; personal account: `Mail.Read`, `Mail.ReadBasic`; application: `Mail.Read`, `Mail.ReadBasic.All`.
    pub fn get(&self) -> Get<models::Message> {
        let sheet = "GET message: get
            message-get, eventmessage-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Mail.Read Mail.ReadBasic | Mail.Read Mail.ReadBasic | Mail.Read Mail.ReadBasic.All
            /me/mailFolders/{id}/messages/{id}
            /me/messages/{id}
            message-get, eventmessage-get: Mail.Read Mail.ReadBasic | Mail.Read Mail.ReadBasic | Mail.Read Mail.ReadBasic.All
            /users/{id}/mailFolders/{id}/messages/{id}
            message-get, eventmessage-get, opentypeextension-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Mail.Read Mail.ReadBasic | Mail.Read Mail.ReadBasic | Mail.Read Mail.ReadBasic.All
            /users/{id}/messages/{id}";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/messages/{message-id}/markAsJunk`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-markasjunk?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/messages/{message-id}/markAsJunk`, `/users/{user-id}/messages/{message-id}/markAsJunk`.
    /// Status: 200.
    pub fn mark_as_junk(&self, body: requests::message::MarkAsJunkRequest) -> Call<models::Message> {
        let sheet = "POST message: mark_as_junk
            message-markasjunk: | |
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/markAsJunk
            /users/{id}/mailFolders/{id}/messages/{id}/markAsJunk
            /users/{id}/messages/{id}/markAsJunk";
        self.0.name("markAsJunk").call(sheet).json(body)
    }

    /// `POST /users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/messages/{message-id}/markAsNotJunk`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-markasnotjunk?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/messages/{message-id}/markAsNotJunk`, `/users/{user-id}/messages/{message-id}/markAsNotJunk`.
    /// Status: 200.
    pub fn mark_as_not_junk(&self, body: requests::message::MarkAsNotJunkRequest) -> Call<models::Message> {
        let sheet = "POST message: mark_as_not_junk
            message-markasnotjunk: | |
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/markAsNotJunk
            /users/{id}/mailFolders/{id}/messages/{id}/markAsNotJunk
            /users/{id}/messages/{id}/markAsNotJunk";
        self.0.name("markAsNotJunk").call(sheet).json(body)
    }

    /// `POST /me/mailFolders/{id}/messages/{id}/move` — message: move
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-move?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/move`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move`, `/users/{id | userPrincipalName}/messages/{id}/move` and 1 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn move_(&self, body: requests::message::MoveRequest) -> Call<models::Message> {
        let sheet = "POST message: move_
            message-move: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}/move
            /me/messages/{id}/move
            /users/{id}/mailFolders/{id}/messages/{id}/move
            /users/{id}/messages/{id}/move
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/move";
        self.0.name("move").call(sheet).json(body)
    }

    /// `POST /me/mailFolders/{mailFolder-id}/messages/{message-id}/permanentDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-permanentdelete?view=graph-rest-beta), metadata
    /// Also: `/me/messages/{message-id}/permanentDelete`, `/users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/messages/{message-id}/permanentDelete`, `/users/{user-id}/mailFolders/{mailFolder-id}/messages/{message-id}/permanentDelete` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST message: permanent_delete
            message-permanentdelete: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}/permanentDelete
            /me/messages/{id}/permanentDelete
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/permanentDelete
            /users/{id}/mailFolders/{id}/messages/{id}/permanentDelete
            /users/{id}/messages/{id}/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `POST /me/mailFolders/{id}/messages/{id}/reply` — message: reply
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/reply`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply`, `/users/{id | userPrincipalName}/messages/{id}/reply` and 1 more.
    /// Status: 202, 400.
    /// Permissions, least privileged first: work or school account: `Mail.Send`; personal account: `Mail.Send`; application: `Mail.Send`.
    pub fn reply(&self, body: requests::message::ReplyRequest) -> Call<()> {
        let sheet = "POST message: reply
            message-reply: Mail.Send | Mail.Send | Mail.Send
            /me/mailFolders/{id}/messages/{id}/reply
            /me/messages/{id}/reply
            /users/{id}/mailFolders/{id}/messages/{id}/reply
            /users/{id}/messages/{id}/reply
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/reply";
        self.0.name("reply").call(sheet).json(body)
    }

    /// `POST /me/mailFolders/{id}/messages/{id}/replyAll` — message: replyAll
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-replyall?view=graph-rest-beta)
    /// Also: `/me/messages/{id}/replyAll`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/replyAll`, `/users/me/messages/{id}/replyAll` and 1 more.
    /// Status: 202, 400.
    /// Permissions, least privileged first: work or school account: `Mail.Send`; personal account: `Mail.Send`; application: `Mail.Send`.
    pub fn reply_all(&self, body: requests::message::ReplyAllRequest) -> Call<()> {
        let sheet = "POST message: reply_all
            message-replyall: Mail.Send | Mail.Send | Mail.Send
            /me/mailFolders/{id}/messages/{id}/replyAll
            /me/messages/{id}/replyAll
            /users/{id}/mailFolders/{id}/messages/{id}/replyAll
            /users/{id}/messages/{id}/replyAll
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/replyAll";
        self.0.name("replyAll").call(sheet).json(body)
    }

    /// `POST /me/messages/{message-id}/reportMessage`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/messages/{message-id}/reportMessage`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn report_message(&self, body: requests::message::ReportMessageRequest) -> Call<models::Message> {
        let sheet = "POST message: report_message
            : Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/messages/{id}/reportMessage
            /users/{id}/messages/{id}/reportMessage";
        self.0.name("reportMessage").call(sheet).json(body)
    }

    /// `POST /me/messages/{id}/send` — message: send
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-send?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/messages/{id}/send`, `/users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/messages/{message-id}/send`, `/users/{user-id}/mailFolders/{mailFolder-id}/messages/{message-id}/send`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Mail.Send`; personal account: `Mail.Send`; application: `Mail.Send`.
    pub fn send(&self) -> Call<()> {
        let sheet = "POST message: send
            message-send: Mail.Send | Mail.Send | Mail.Send
            /me/messages/{id}/send
            /users/{id}/messages/{id}/send
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/send
            /users/{id}/mailFolders/{id}/messages/{id}/send";
        self.0.name("send").call(sheet)
    }

    /// `POST /me/messages/{id}/unsubscribe` — message: unsubscribe
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-unsubscribe?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/messages/{id}/unsubscribe`, `/users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/messages/{message-id}/unsubscribe`, `/users/{user-id}/mailFolders/{mailFolder-id}/messages/{message-id}/unsubscribe`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Mail.Send`; personal account: `Mail.Send`; application: `Mail.Send`.
    pub fn unsubscribe(&self) -> Call<()> {
        let sheet = "POST message: unsubscribe
            message-unsubscribe: Mail.Send | Mail.Send | Mail.Send
            /me/messages/{id}/unsubscribe
            /users/{id}/messages/{id}/unsubscribe
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/unsubscribe
            /users/{id}/mailFolders/{id}/messages/{id}/unsubscribe";
        self.0.name("unsubscribe").call(sheet)
    }

    /// `PATCH /me/mailFolders/{id}/messages/{id}` — Update message
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/eventmessage-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/me/messages/{id}`, `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}`, `/users/{id | userPrincipalName}/messages/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn update(&self, body: impl Into<models::Message>) -> Call<models::Message> {
        let sheet = "PATCH message: update
            message-update, eventmessage-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}
            /me/messages/{id}
            /users/{id}/messages/{id}
            message-update, eventmessage-update: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /users/{id}/mailFolders/{id}/messages/{id}";
        self.0.call(sheet).json(Into::<models::Message>::into(body))
    }

    /// `…/attachments`
    pub fn attachments(&self) -> super::MessageAttachments {
        super::MessageAttachments(self.0.name("attachments"))
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::MessageExtensions {
        super::MessageExtensions(self.0.name("extensions"))
    }

    /// `…/mentions`
    pub fn mentions(&self) -> Collection<models::Mention> {
        Collection::at(self.0.name("mentions"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.attachment`, such as `/me/messages/{id}/attachments`.
    MessageAttachments[models::Attachment]
}

impl MessageAttachments {
    /// `POST /me/mailFolders/{id}/messages/{id}/attachments` — Add attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/eventmessage-post-attachments?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments`, `/me/messages/{id}/attachments`, `/users/{id|userPrincipalName}/messages/{id}/attachments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
        let sheet = "POST message: create
            message-post-attachments: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders/{id}/messages/{id}/attachments
            /users/{id}/mailFolders/{id}/messages/{id}/attachments
            eventmessage-post-attachments, message-post-attachments: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/messages/{id}/attachments
            /users/{id}/messages/{id}/attachments";
        self.0.call(sheet).json(Into::<models::Attachment>::into(body))
    }

    /// `POST /me/messages/{id}/attachments/createUploadSession` — attachment: createUploadSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-beta)
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/childFolders/{mailFolder-id1}/messages/{message-id}/attachments/createUploadSession`, `/users/{user-id}/mailFolders/{mailFolder-id}/messages/{message-id}/attachments/createUploadSession`, `/users/{user-id}/messages/{message-id}/attachments/createUploadSession`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`, `Mail.ReadWrite`; personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`; application: `Calendars.ReadWrite`, `Mail.ReadWrite`.
    pub fn create_upload_session(
        &self,
        body: requests::attachment::CreateUploadSessionRequest,
    ) -> Call<models::UploadSession> {
        let sheet = "POST attachment: create_upload_session
            attachment-createuploadsession: Calendars.ReadWrite Mail.ReadWrite | Calendars.ReadWrite Mail.ReadWrite | Calendars.ReadWrite Mail.ReadWrite
            /me/messages/{id}/attachments/createUploadSession
            /users/{id}/messages/{id}/attachments/createUploadSession
            attachment-createuploadsession: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/createUploadSession
            /users/{id}/mailFolders/{id}/messages/{id}/attachments/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `GET /me/mailFolders/{id}/messages/{id}/attachments` — List attachments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/eventmessage-list-attachments?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments`, `/me/messages/{id}/attachments`, `/users/{id | userPrincipalName}/messages/{id}/attachments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read`; personal account: `Mail.Read`; application: `Mail.Read`.
    pub fn list(&self) -> List<models::Attachment> {
        let sheet = "GET message: list
            message-list-attachments: Mail.Read | Mail.Read | Mail.Read
            /me/mailFolders/{id}/messages/{id}/attachments
            /users/{id}/mailFolders/{id}/messages/{id}/attachments
            eventmessage-list-attachments, message-list-attachments: Mail.Read | Mail.Read | Mail.Read
            /me/messages/{id}/attachments
            /users/{id}/messages/{id}/attachments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/me/messages/{id}/extensions`.
    MessageExtensions[models::Extension]
}

impl MessageExtensions {
    /// `POST /me/messages/{messageId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/messages/{messageId}/extensions`.
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /me/messages/{id}/extensions
            /users/{id}/messages/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.messageRule`, such as `/me/mailFolders/inbox/messagerules/{id}`.
    MessageRule: super::Entity = models::MessageRule
}

impl MessageRule {
    /// `DELETE /me/mailFolders/inbox/messagerules/{id}` — Delete messageRule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/messagerule-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/inbox/messagerules/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.ReadWrite`; application: `MailboxSettings.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE messageRule: delete
            messagerule-delete: MailboxSettings.ReadWrite | MailboxSettings.ReadWrite | MailboxSettings.ReadWrite
            /me/mailFolders/inbox/messagerules/{id}
            /users/{id}/mailFolders/inbox/messagerules/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/mailFolders/inbox/messagerules/{id}` — Get rule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/messagerule-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/inbox/messagerules/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`; personal account: `MailboxSettings.Read`; application: `MailboxSettings.Read`.
    pub fn get(&self) -> Get<models::MessageRule> {
        let sheet = "GET messageRule: get
            messagerule-get: MailboxSettings.Read | MailboxSettings.Read | MailboxSettings.Read
            /me/mailFolders/inbox/messagerules/{id}
            /users/{id}/mailFolders/inbox/messagerules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/mailFolders/inbox/messagerules/{id}` — Update rule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/messagerule-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders/inbox/messagerules/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.ReadWrite`; application: `MailboxSettings.ReadWrite`.
    pub fn update(&self, body: models::MessageRule) -> Call<models::MessageRule> {
        let sheet = "PATCH messageRule: update
            messagerule-update: MailboxSettings.ReadWrite | MailboxSettings.ReadWrite | MailboxSettings.ReadWrite
            /me/mailFolders/inbox/messagerules/{id}
            /users/{id}/mailFolders/inbox/messagerules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.outlookCategory`, such as `/me/outlook/masterCategories/{id}`.
    OutlookCategory: super::Entity = models::OutlookCategory
}

impl OutlookCategory {
    /// `DELETE /me/outlook/masterCategories/{id}` — Delete Outlook category
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookcategory-delete?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/masterCategories/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.ReadWrite`; application: `MailboxSettings.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE outlookCategory: delete
            outlookcategory-delete: MailboxSettings.ReadWrite | MailboxSettings.ReadWrite | MailboxSettings.ReadWrite
            /me/outlook/masterCategories/{id}
            /users/{id}/outlook/masterCategories/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/outlook/masterCategories/{id}` — Get Outlook category
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookcategory-get?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/masterCategories/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`; personal account: `MailboxSettings.Read`; application: `MailboxSettings.Read`.
    pub fn get(&self) -> Get<models::OutlookCategory> {
        let sheet = "GET outlookCategory: get
            outlookcategory-get: MailboxSettings.Read | MailboxSettings.Read | MailboxSettings.Read
            /me/outlook/masterCategories/{id}
            /users/{id}/outlook/masterCategories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/outlook/masterCategories/{id}` — Update Outlook category
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookcategory-update?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/masterCategories/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.ReadWrite`; application: `MailboxSettings.ReadWrite`.
    pub fn update(&self, body: models::OutlookCategory) -> Call<models::OutlookCategory> {
        let sheet = "PATCH outlookCategory: update
            outlookcategory-update: MailboxSettings.ReadWrite | MailboxSettings.ReadWrite | MailboxSettings.ReadWrite
            /me/outlook/masterCategories/{id}
            /users/{id}/outlook/masterCategories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.outlookTask`, such as `/me/outlook/tasks/{id}`.
    OutlookTask: super::Entity = models::OutlookTask
}

impl OutlookTask {
    /// `POST /me/outlook/tasks/{id}/complete` — outlookTask: complete deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-complete?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/tasks/{id}/complete`, `/users/{user-id}/outlook/taskFolders/{outlookTaskFolder-id}/tasks/{outlookTask-id}/complete`, `/users/{user-id}/outlook/taskGroups/{outlookTaskGroup-id}/taskFolders/{outlookTaskFolder-id}/tasks/{outlookTask-id}/complete`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn complete(&self) -> Call<Vec<models::OutlookTask>> {
        let sheet = "POST outlookTask: complete
            outlooktask-complete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/tasks/{id}/complete
            /users/{id}/outlook/tasks/{id}/complete
            /users/{id}/outlook/taskFolders/{id}/tasks/{id}/complete
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}/complete";
        self.0.name("complete").call(sheet)
    }

    /// `DELETE /me/outlook/tasks/{id}` — Delete outlookTask deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-delete?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/tasks/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE outlookTask: delete
            outlooktask-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/tasks/{id}
            /users/{id}/outlook/tasks/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/outlook/tasks/{id}` — Get outlookTask deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/tasks/{id}`, `/me/outlook/taskFolders/{id}/tasks/{id}`, `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn get(&self) -> Get<models::OutlookTask> {
        let sheet = "GET outlookTask: get
            outlooktask-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Tasks.Read | Tasks.Read |
            /me/outlook/tasks/{id}
            /users/{id}/outlook/tasks/{id}
            multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Calendars.Read Contacts.Read Group.Read.All Mail.Read Tasks.Read | Calendars.Read Contacts.Read Mail.Read Tasks.Read | Calendars.Read Contacts.Read Group.Read.All Mail.Read
            /me/outlook/taskFolders/{id}/tasks/{id}
            /me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}
            /users/{id}/outlook/taskFolders/{id}/tasks/{id}
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/outlook/taskGroups/{outlookTaskGroup-id}/taskFolders/{outlookTaskFolder-id}/tasks/{outlookTask-id}/permanentDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-permanentdelete?view=graph-rest-beta), metadata
    /// Also: `/me/outlook/tasks/{outlookTask-id}/permanentDelete`, `/users/{user-id}/outlook/taskFolders/{outlookTaskFolder-id}/tasks/{outlookTask-id}/permanentDelete`, `/users/{user-id}/outlook/taskGroups/{outlookTaskGroup-id}/taskFolders/{outlookTaskFolder-id}/tasks/{outlookTask-id}/permanentDelete` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST outlookTask: permanent_delete
            outlooktask-permanentdelete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}/permanentDelete
            /me/outlook/tasks/{id}/permanentDelete
            /users/{id}/outlook/taskFolders/{id}/tasks/{id}/permanentDelete
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}/permanentDelete
            /users/{id}/outlook/tasks/{id}/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `PATCH /me/outlook/tasks/{id}` — Update outlooktask deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/tasks/{id}`, `/me/outlook/taskFolders/{id}/tasks/{id}`, `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::OutlookTask) -> Call<models::OutlookTask> {
        let sheet = "PATCH outlookTask: update
            outlooktask-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/tasks/{id}
            /users/{id}/outlook/tasks/{id}
            multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Calendars.ReadWrite Contacts.ReadWrite Group.ReadWrite.All Mail.ReadWrite Tasks.ReadWrite | Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite Tasks.ReadWrite | Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite
            /me/outlook/taskFolders/{id}/tasks/{id}
            /me/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}
            /users/{id}/outlook/taskFolders/{id}/tasks/{id}
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/attachments`
    pub fn attachments(&self) -> super::OutlookTaskAttachments {
        super::OutlookTaskAttachments(self.0.name("attachments"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.attachment`, such as `/me/outlook/tasks/{id}/attachments`.
    OutlookTaskAttachments[models::Attachment]
}

impl OutlookTaskAttachments {
    /// `POST /me/outlook/tasks/{id}/attachments` — Create attachment deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-post-attachments?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/tasks/{id}/attachments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
        let sheet = "POST outlookTask: create
            outlooktask-post-attachments: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/tasks/{id}/attachments
            /users/{id}/outlook/tasks/{id}/attachments";
        self.0.call(sheet).json(Into::<models::Attachment>::into(body))
    }

    /// `POST /users/{user-id}/outlook/taskFolders/{outlookTaskFolder-id}/tasks/{outlookTask-id}/attachments/createUploadSession` — attachment: createUploadSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-beta)
    /// Also: `/users/{user-id}/outlook/taskGroups/{outlookTaskGroup-id}/taskFolders/{outlookTaskFolder-id}/tasks/{outlookTask-id}/attachments/createUploadSession`, `/users/{user-id}/outlook/tasks/{outlookTask-id}/attachments/createUploadSession`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create_upload_session(
        &self,
        body: requests::attachment::CreateUploadSessionRequest,
    ) -> Call<models::UploadSession> {
        let sheet = "POST attachment: create_upload_session
            attachment-createuploadsession: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /users/{id}/outlook/taskFolders/{id}/tasks/{id}/attachments/createUploadSession
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}/tasks/{id}/attachments/createUploadSession
            /users/{id}/outlook/tasks/{id}/attachments/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `GET /me/outlook/tasks/{id}/attachments` — List attachments deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktask-list-attachments?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/tasks/{id}/attachments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn list(&self) -> List<models::Attachment> {
        let sheet = "GET outlookTask: list
            outlooktask-list-attachments: Tasks.Read | Tasks.Read |
            /me/outlook/tasks/{id}/attachments
            /users/{id}/outlook/tasks/{id}/attachments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.outlookTaskFolder`, such as `/me/outlook/taskFolders/{id}`.
    OutlookTaskFolder: super::Entity = models::OutlookTaskFolder
}

impl OutlookTaskFolder {
    /// `DELETE /me/outlook/taskFolders/{id}` — Delete outlookTaskFolder deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-delete?view=graph-rest-beta)
    /// Also: `/me/outlook/taskGroups/{id}/taskFolders/{id}`, `/users/{id|userPrincipalName}/outlook/taskFolders/{id}`, `/users/{id|userPrincipalName}/outlook/taskGroups/{id}/taskFolders/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE outlookTaskFolder: delete
            outlooktaskfolder-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskFolders/{id}
            /me/outlook/taskGroups/{id}/taskFolders/{id}
            /users/{id}/outlook/taskFolders/{id}
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/outlook/taskFolders/{id}` — Get outlookTaskFolder deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/me/outlook/taskGroups/{id}/taskFolders/{id}`, `/users/{id|userPrincipalName}/outlook/taskFolders/{id}`, `/users/{id|userPrincipalName}/outlook/taskGroups/{id}/taskFolders/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn get(&self) -> Get<models::OutlookTaskFolder> {
        let sheet = "GET outlookTaskFolder: get
            outlooktaskfolder-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Tasks.Read | Tasks.Read |
            /me/outlook/taskFolders/{id}
            /me/outlook/taskGroups/{id}/taskFolders/{id}
            /users/{id}/outlook/taskFolders/{id}
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/outlook/taskFolders/{outlookTaskFolder-id}/permanentDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-permanentdelete?view=graph-rest-beta), metadata
    /// Also: `/me/outlook/taskGroups/{outlookTaskGroup-id}/taskFolders/{outlookTaskFolder-id}/permanentDelete`, `/users/{user-id}/outlook/taskFolders/{outlookTaskFolder-id}/permanentDelete`, `/users/{user-id}/outlook/taskGroups/{outlookTaskGroup-id}/taskFolders/{outlookTaskFolder-id}/permanentDelete`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST outlookTaskFolder: permanent_delete
            outlooktaskfolder-permanentdelete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskFolders/{id}/permanentDelete
            /me/outlook/taskGroups/{id}/taskFolders/{id}/permanentDelete
            /users/{id}/outlook/taskFolders/{id}/permanentDelete
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `PATCH /me/outlook/taskFolders/{id}` — Update outlooktaskfolder deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/me/outlook/taskGroups/{id}/taskFolders/{id}`, `/users/{id|userPrincipalName}/outlook/taskFolders/{id}`, `/users/{id|userPrincipalName}/outlook/taskGroups/{id}/taskFolders/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::OutlookTaskFolder) -> Call<models::OutlookTaskFolder> {
        let sheet = "PATCH outlookTaskFolder: update
            outlooktaskfolder-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskFolders/{id}
            /me/outlook/taskGroups/{id}/taskFolders/{id}
            /users/{id}/outlook/taskFolders/{id}
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::OutlookTaskFolderTasks {
        super::OutlookTaskFolderTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.outlookTask`, such as `/me/outlook/taskFolders/{id}/tasks`.
    OutlookTaskFolderTasks[models::OutlookTask]
}

impl OutlookTaskFolderTasks {
    /// `POST /me/outlook/taskFolders/{id}/tasks` — Create outlookTask deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-post-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks`, `/users/{id|userPrincipalName}/outlook/taskFolders/{id}/tasks`, `/users/{id|userPrincipalName}/outlook/taskGroups/{id}/taskFolders/{id}/tasks`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::OutlookTask) -> Call<models::OutlookTask> {
        let sheet = "POST outlookTaskFolder: create
            outlooktaskfolder-post-tasks, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskFolders/{id}/tasks
            /me/outlook/taskGroups/{id}/taskFolders/{id}/tasks
            /users/{id}/outlook/taskFolders/{id}/tasks
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}/tasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/outlook/taskFolders/{id}/tasks` — List tasks deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskfolder-list-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/me/outlook/taskGroups/{id}/taskFolders/{id}/tasks`, `/users/{id|userPrincipalName}/outlook/taskFolders/{id}/tasks`, `/users/{id|userPrincipalName}/outlook/taskGroups/{id}/taskFolders/{id}/tasks`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn list(&self) -> List<models::OutlookTask> {
        let sheet = "GET outlookTaskFolder: list
            outlooktaskfolder-list-tasks, singlevaluelegacyextendedproperty-get: Tasks.Read | Tasks.Read |
            /me/outlook/taskFolders/{id}/tasks
            /me/outlook/taskGroups/{id}/taskFolders/{id}/tasks
            /users/{id}/outlook/taskFolders/{id}/tasks
            /users/{id}/outlook/taskGroups/{id}/taskFolders/{id}/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.outlookTaskGroup`, such as `/me/outlook/taskGroups/{id}`.
    OutlookTaskGroup: super::Entity = models::OutlookTaskGroup
}

impl OutlookTaskGroup {
    /// `DELETE /me/outlook/taskGroups/{id}` — Delete outlookTaskGroup deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-delete?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/taskGroups/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE outlookTaskGroup: delete
            outlooktaskgroup-delete: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskGroups/{id}
            /users/{id}/outlook/taskGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/outlook/taskGroups/{id}` — Get outlookTaskGroup deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-get?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/taskGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn get(&self) -> Get<models::OutlookTaskGroup> {
        let sheet = "GET outlookTaskGroup: get
            outlooktaskgroup-get: Tasks.Read | Tasks.Read |
            /me/outlook/taskGroups/{id}
            /users/{id}/outlook/taskGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/outlook/taskGroups/{id}` — Update outlooktaskgroup deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-update?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/taskGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn update(&self, body: models::OutlookTaskGroup) -> Call<models::OutlookTaskGroup> {
        let sheet = "PATCH outlookTaskGroup: update
            outlooktaskgroup-update: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskGroups/{id}
            /users/{id}/outlook/taskGroups/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/taskFolders`
    pub fn task_folders(&self) -> super::OutlookTaskGroupTaskFolders {
        super::OutlookTaskGroupTaskFolders(self.0.name("taskFolders"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.outlookTaskFolder`, such as `/me/outlook/taskGroups/{id}/taskFolders`.
    OutlookTaskGroupTaskFolders[models::OutlookTaskFolder]
}

impl OutlookTaskGroupTaskFolders {
    /// `POST /me/outlook/taskGroups/{id}/taskFolders` — Create outlookTaskFolder deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-post-taskfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/taskGroups/{id}/taskFolders`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::OutlookTaskFolder) -> Call<models::OutlookTaskFolder> {
        let sheet = "POST outlookTaskGroup: create
            outlooktaskgroup-post-taskfolders, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskGroups/{id}/taskFolders
            /users/{id}/outlook/taskGroups/{id}/taskFolders";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/outlook/taskGroups/{id}/taskFolders` — List taskFolders deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlooktaskgroup-list-taskfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/taskGroups/{id}/taskFolders`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn list(&self) -> List<models::OutlookTaskFolder> {
        let sheet = "GET outlookTaskGroup: list
            outlooktaskgroup-list-taskfolders, singlevaluelegacyextendedproperty-get: Tasks.Read | Tasks.Read |
            /me/outlook/taskGroups/{id}/taskFolders
            /users/{id}/outlook/taskGroups/{id}/taskFolders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.outlookUser`, such as `/me/outlook`.
    OutlookUser: super::Entity = models::OutlookUser
}

impl OutlookUser {
    /// `GET /me/outlook`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`.
    pub fn get(&self) -> Get<models::OutlookUser> {
        let sheet = "GET user: get
            : User.Read | |
            /me/outlook";
        self.0.get(sheet)
    }

    /// `GET /me/outlook/supportedLanguages` — outlookUser: supportedLanguages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-supportedlanguages?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/supportedLanguages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`; personal account: `User.Read`.
    pub fn supported_languages(&self) -> List<models::LocaleInfo> {
        let sheet = "GET outlookUser: supported_languages
            outlookuser-supportedlanguages: User.Read User.ReadBasic.All User.Read.All | User.Read |
            /me/outlook/supportedLanguages
            outlookuser-supportedlanguages: User.Read User.ReadBasic.All | User.Read | User.Read.All User.ReadBasic.All
            /users/{id}/outlook/supportedLanguages";
        self.0.name("supportedLanguages").list(sheet)
    }

    /// `GET /me/outlook/supportedTimeZones` — outlookUser: supportedTimeZones
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-supportedtimezones?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/supportedTimeZones`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`; personal account: `User.Read`.
    pub fn supported_time_zones(&self) -> List<models::TimeZoneInformation> {
        let sheet = "GET outlookUser: supported_time_zones
            outlookuser-supportedtimezones: User.Read User.ReadBasic.All User.Read.All | User.Read |
            /me/outlook/supportedTimeZones
            outlookuser-supportedtimezones: User.Read User.ReadBasic.All | User.Read | User.Read.All User.ReadBasic.All
            /users/{id}/outlook/supportedTimeZones";
        self.0.name("supportedTimeZones").list(sheet)
    }

    /// `GET /me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'{timezone_format}')` — outlookUser: supportedTimeZones
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-supportedtimezones?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'{timezone_format}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`; personal account: `User.Read`.
    pub fn supported_time_zones_with_time_zone_standard(
        &self,
        time_zone_standard: models::TimeZoneStandard,
    ) -> List<models::TimeZoneInformation> {
        let sheet = "GET outlookUser: supported_time_zones_with_time_zone_standard
            outlookuser-supportedtimezones: User.Read User.ReadBasic.All User.Read.All | User.Read |
            /me/outlook/supportedTimeZones(TimeZoneStandard='{TimeZoneStandard}')
            outlookuser-supportedtimezones: User.Read User.ReadBasic.All | User.Read | User.Read.All User.ReadBasic.All
            /users/{id}/outlook/supportedTimeZones(TimeZoneStandard='{TimeZoneStandard}')";
        self.0
            .function("supportedTimeZones", &[("TimeZoneStandard", Argument::quoted(time_zone_standard.as_str()))])
            .list(sheet)
    }

    /// `…/masterCategories`
    pub fn master_categories(&self) -> super::OutlookUserMasterCategories {
        super::OutlookUserMasterCategories(self.0.name("masterCategories"))
    }

    /// `…/taskFolders`
    pub fn task_folders(&self) -> super::OutlookUserTaskFolders {
        super::OutlookUserTaskFolders(self.0.name("taskFolders"))
    }

    /// `…/taskGroups`
    pub fn task_groups(&self) -> super::OutlookUserTaskGroups {
        super::OutlookUserTaskGroups(self.0.name("taskGroups"))
    }

    /// `…/tasks`
    pub fn tasks(&self) -> super::OutlookUserTasks {
        super::OutlookUserTasks(self.0.name("tasks"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.outlookCategory`, such as `/me/outlook/masterCategories`.
    OutlookUserMasterCategories[models::OutlookCategory]
}

impl OutlookUserMasterCategories {
    /// `POST /me/outlook/masterCategories` — Create Outlook category
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-post-mastercategories?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/masterCategories`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.ReadWrite`; application: `MailboxSettings.ReadWrite`.
    pub fn create(&self, body: models::OutlookCategory) -> Call<models::OutlookCategory> {
        let sheet = "POST outlookUser: create
            outlookuser-post-mastercategories: MailboxSettings.ReadWrite | MailboxSettings.ReadWrite | MailboxSettings.ReadWrite
            /me/outlook/masterCategories
            /users/{id}/outlook/masterCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/outlook/masterCategories` — List Outlook categories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-list-mastercategories?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/masterCategories`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`; personal account: `MailboxSettings.Read`; application: `MailboxSettings.Read`.
    pub fn list(&self) -> List<models::OutlookCategory> {
        let sheet = "GET outlookUser: list
            outlookuser-list-mastercategories: MailboxSettings.Read | MailboxSettings.Read | MailboxSettings.Read
            /me/outlook/masterCategories
            /users/{id}/outlook/masterCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.outlookTaskFolder`, such as `/me/outlook/taskFolders`.
    OutlookUserTaskFolders[models::OutlookTaskFolder]
}

impl OutlookUserTaskFolders {
    /// `POST /me/outlook/taskFolders` — Create outlookTaskFolder deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-post-taskfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/taskFolders`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::OutlookTaskFolder) -> Call<models::OutlookTaskFolder> {
        let sheet = "POST outlookUser: create
            outlookuser-post-taskfolders, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskFolders
            /users/{id}/outlook/taskFolders";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/outlook/taskFolders` — List taskFolders deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-list-taskfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/taskFolders`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn list(&self) -> List<models::OutlookTaskFolder> {
        let sheet = "GET outlookUser: list
            outlookuser-list-taskfolders, singlevaluelegacyextendedproperty-get: Tasks.Read | Tasks.Read |
            /me/outlook/taskFolders
            /users/{id}/outlook/taskFolders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.outlookTaskGroup`, such as `/me/outlook/taskGroups`.
    OutlookUserTaskGroups[models::OutlookTaskGroup]
}

impl OutlookUserTaskGroups {
    /// `POST /me/outlook/taskGroups` — Create outlookTaskGroup deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-post-taskgroups?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/taskGroups`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::OutlookTaskGroup) -> Call<models::OutlookTaskGroup> {
        let sheet = "POST outlookUser: create
            outlookuser-post-taskgroups: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/taskGroups
            /users/{id}/outlook/taskGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/outlook/taskGroups` — List taskGroups deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-list-taskgroups?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/taskGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn list(&self) -> List<models::OutlookTaskGroup> {
        let sheet = "GET outlookUser: list
            outlookuser-list-taskgroups: Tasks.Read | Tasks.Read |
            /me/outlook/taskGroups
            /users/{id}/outlook/taskGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.outlookTask`, such as `/me/outlook/tasks`.
    OutlookUserTasks[models::OutlookTask]
}

impl OutlookUserTasks {
    /// `POST /me/outlook/tasks` — Create outlookTask deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-post-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/tasks`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite`; personal account: `Tasks.ReadWrite`.
    pub fn create(&self, body: models::OutlookTask) -> Call<models::OutlookTask> {
        let sheet = "POST outlookUser: create
            outlookuser-post-tasks, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Tasks.ReadWrite | Tasks.ReadWrite |
            /me/outlook/tasks
            /users/{id}/outlook/tasks";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/outlook/tasks` — List tasks deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/outlookuser-list-tasks?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/outlook/tasks`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.Read`; personal account: `Tasks.Read`.
    pub fn list(&self) -> List<models::OutlookTask> {
        let sheet = "GET outlookUser: list
            outlookuser-list-tasks, singlevaluelegacyextendedproperty-get: Tasks.Read | Tasks.Read |
            /me/outlook/tasks
            /users/{id}/outlook/tasks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.post`, such as `/groups/{id}/threads/{id}/posts/{id}`.
    Post: super::Entity = models::Post
}

impl Post {
    /// `POST /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/forward` — post: forward
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/post-forward?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/forward`, `/groups/{group-id}/conversations/{conversation-id}/threads/{conversationThread-id}/posts/{post-id}/inReplyTo/forward`, `/groups/{group-id}/threads/{conversationThread-id}/posts/{post-id}/inReplyTo/forward`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`; application: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn forward(&self, body: requests::post::ForwardRequest) -> Call<()> {
        let sheet = "POST post: forward
            post-forward: Group-Conversation.ReadWrite.All Group.ReadWrite.All | | Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/forward
            /groups/{id}/threads/{id}/posts/{id}/forward
            post-forward: Group.ReadWrite.All | | Group.ReadWrite.All
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/inReplyTo/forward
            /groups/{id}/threads/{id}/posts/{id}/inReplyTo/forward";
        self.0.name("forward").call(sheet).json(body)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}` — Get post
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/post-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta) and 1 more
    /// Also: `/groups/{id}/threads/{id}/posts/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.Read.All` and 3 more; application: `Group-Conversation.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Post> {
        let sheet = "GET post-get: get
            post-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group.Read.All Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}
            post-get, opentypeextension-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Group-Conversation.Read.All Group.Read.All Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/threads/{id}/posts/{id}";
        self.0.get(sheet)
    }

    /// `POST /groups/{userId}/threads/{threadId}/posts/{postId}/reply` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/reply`.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`; application: `Group-Conversation.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn reply(&self, body: requests::open_type_extension::ReplyRequest) -> Call<()> {
        let sheet = "POST openTypeExtension: reply
            opentypeextension-post-opentypeextension, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties, post-reply: Group-Conversation.ReadWrite.All Group.ReadWrite.All | | Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/threads/{id}/posts/{id}/reply
            multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties, post-reply: Group-Conversation.ReadWrite.All Group.ReadWrite.All | | Group-Conversation.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/reply";
        self.0.name("reply").call(sheet).json(body)
    }

    /// `…/attachments`
    pub fn attachments(&self) -> super::PostAttachments {
        super::PostAttachments(self.0.name("attachments"))
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::PostExtensions {
        super::PostExtensions(self.0.name("extensions"))
    }

    /// `…/inReplyTo`
    pub fn in_reply_to(&self) -> super::Post {
        super::Post(self.0.name("inReplyTo"))
    }

    /// `…/mentions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn mentions(&self) -> Collection<models::Mention> {
        Collection::at(self.0.name("mentions"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.attachment`, such as `/groups/{id}/threads/{id}/posts/{id}/attachments`.
    PostAttachments[models::Attachment]
}

impl PostAttachments {
    /// `POST /groups/{group-id}/conversations/{conversation-id}/threads/{conversationThread-id}/posts/{post-id}/attachments/createUploadSession` — attachment: createUploadSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/conversations/{conversation-id}/threads/{conversationThread-id}/posts/{post-id}/inReplyTo/attachments/createUploadSession`, `/groups/{group-id}/threads/{conversationThread-id}/posts/{post-id}/attachments/createUploadSession`, `/groups/{group-id}/threads/{conversationThread-id}/posts/{post-id}/inReplyTo/attachments/createUploadSession`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create_upload_session(
        &self,
        body: requests::attachment::CreateUploadSessionRequest,
    ) -> Call<models::UploadSession> {
        let sheet = "POST attachment: create_upload_session
            attachment-createuploadsession: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/createUploadSession
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/inReplyTo/attachments/createUploadSession
            /groups/{id}/threads/{id}/posts/{id}/attachments/createUploadSession
            /groups/{id}/threads/{id}/posts/{id}/inReplyTo/attachments/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments` — List attachments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/post-list-attachments?view=graph-rest-beta)
    /// Also: `/groups/{id}/threads/{id}/posts/{id}/attachments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group-Conversation.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Attachment> {
        let sheet = "GET post-list-attachments: list
            post-list-attachments: Group-Conversation.Read.All Group-Conversation.ReadWrite.All Group.Read.All Group.ReadWrite.All | |
            /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments
            /groups/{id}/threads/{id}/posts/{id}/attachments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/groups/{id}/threads/{id}/posts/{id}/extensions`.
    PostExtensions[models::Extension]
}

impl PostExtensions {
    /// `POST /groups/{groupId}/threads/{threadId}/posts/{postId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /groups/{id}/threads/{id}/posts/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userConfiguration`, such as `/me/mailFolders/{id}/userConfigurations/{id}`.
    UserConfiguration: super::Entity = models::UserConfiguration
}

impl UserConfiguration {
    /// `DELETE /me/mailFolders/{mailFolder-id}/userConfigurations/{userConfiguration-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/userConfigurations/{userConfiguration-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `MailboxConfigItem.ReadWrite`; personal account: `MailboxConfigItem.ReadWrite`; application: `MailboxConfigItem.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userConfiguration: delete
            : MailboxConfigItem.ReadWrite | MailboxConfigItem.ReadWrite | MailboxConfigItem.ReadWrite
            /me/mailFolders/{id}/userConfigurations/{id}
            /users/{id}/mailFolders/{id}/userConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/mailFolders/{mailFolder-id}/userConfigurations/{userConfiguration-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/userConfigurations/{userConfiguration-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxConfigItem.Read`, `MailboxConfigItem.ReadWrite`; personal account: `MailboxConfigItem.Read`, `MailboxConfigItem.ReadWrite`; application: `MailboxConfigItem.Read`, `MailboxConfigItem.ReadWrite`.
    pub fn get(&self) -> Get<models::UserConfiguration> {
        let sheet = "GET userConfiguration: get
            : MailboxConfigItem.Read MailboxConfigItem.ReadWrite | MailboxConfigItem.Read MailboxConfigItem.ReadWrite | MailboxConfigItem.Read MailboxConfigItem.ReadWrite
            /me/mailFolders/{id}/userConfigurations/{id}
            /users/{id}/mailFolders/{id}/userConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/mailFolders/{mailFolder-id}/userConfigurations/{userConfiguration-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/mailFolders/{mailFolder-id}/userConfigurations/{userConfiguration-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxConfigItem.ReadWrite`; personal account: `MailboxConfigItem.ReadWrite`; application: `MailboxConfigItem.ReadWrite`.
    pub fn update(&self, body: models::UserConfiguration) -> Call<models::UserConfiguration> {
        let sheet = "PATCH userConfiguration: update
            : MailboxConfigItem.ReadWrite | MailboxConfigItem.ReadWrite | MailboxConfigItem.ReadWrite
            /me/mailFolders/{id}/userConfigurations/{id}
            /users/{id}/mailFolders/{id}/userConfigurations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mailFolder`, such as `/me/mailFolders`.
    UserMailFolders[models::MailFolder]
}

impl UserMailFolders {
    /// `POST /me/mailFolders` — Create MailFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create(&self, body: impl Into<models::MailFolder>) -> Call<models::MailFolder> {
        let sheet = "POST user: create
            user-post-mailfolders, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/mailFolders
            /users/{id}/mailFolders";
        self.0.call(sheet).json(Into::<models::MailFolder>::into(body))
    }

    /// `GET /me/mailFolders/delta` — mailFolder: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-delta?view=graph-rest-beta)
    /// Also: `/users/{id}/mailFolders/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`; personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`; application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`.
    pub fn delta(&self) -> List<models::MailFolder> {
        let sheet = "GET mailFolder: delta
            mailfolder-delta: Mail.ReadBasic Mail.Read Mail.ReadWrite | Mail.ReadBasic Mail.Read Mail.ReadWrite | Mail.ReadBasic.All Mail.Read Mail.ReadWrite
            /me/mailFolders/delta
            /users/{id}/mailFolders/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/mailFolders` — List mailfolders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/mailFolders`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; personal account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; application: `Mail.ReadBasic.All`, `Mail.ReadWrite`, `Mail.Read`.
    pub fn list(&self) -> List<models::MailFolder> {
        let sheet = "GET user: list
            user-list-mailfolders, singlevaluelegacyextendedproperty-get: Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic.All Mail.ReadWrite Mail.Read
            /me/mailFolders
            /users/{id}/mailFolders";
        self.0.list(sheet)
    }

    /// `…/inbox`
    pub fn inbox(&self) -> super::MailFolder {
        super::MailFolder(self.0.name("inbox"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.message`, such as `/me/messages`.
    UserMessages[models::Message]
}

impl UserMessages {
    /// `POST /me/messages` — Create Message
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/users/{id|userPrincipalName}/messages`.
    /// Status: 201, 400.
    /// Permissions, least privileged first: work or school account: `Mail.ReadWrite`; personal account: `Mail.ReadWrite`; application: `Mail.ReadWrite`.
    pub fn create(&self, body: impl Into<models::Message>) -> Call<models::Message> {
        let sheet = "POST user: create
            user-post-messages, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /me/messages
            user-post-messages, opentypeextension-post-opentypeextension, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /users/{id}/messages";
        self.0.call(sheet).json(Into::<models::Message>::into(body))
    }

    /// `GET /users/{user-id}/messages/delta` — message: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`; personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`; application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`.
    pub fn delta(&self) -> List<models::Message> {
        let sheet = "GET message: delta
            message-delta: Mail.ReadBasic Mail.Read Mail.ReadWrite | Mail.ReadBasic Mail.Read Mail.ReadWrite | Mail.ReadBasic.All Mail.Read Mail.ReadWrite
            /users/{id}/messages/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/messages` — List messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/messages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; personal account: `Mail.ReadBasic`, `Mail.ReadWrite`, `Mail.Read`; application: `Mail.ReadBasic.All`, `Mail.ReadWrite`, `Mail.Read`.
    pub fn list(&self) -> List<models::Message> {
        let sheet = "GET user: list
            user-list-messages, singlevaluelegacyextendedproperty-get: Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic.All Mail.ReadWrite Mail.Read
            /me/messages
            user-list-messages, opentypeextension-get, singlevaluelegacyextendedproperty-get: Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic Mail.ReadWrite Mail.Read | Mail.ReadBasic.All Mail.ReadWrite Mail.Read
            /users/{id}/messages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userPurpose`, such as `/me/mailboxSettings/userPurpose`.
    UserPurpose = models::UserPurpose
}

impl UserPurpose {
    /// `GET /me/mailboxSettings/userPurpose` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings/userPurpose`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`.
    pub fn get(&self) -> Get<models::UserPurpose> {
        let sheet = "GET user: get
            user-get-mailboxsettings: MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite
            /me/mailboxSettings/userPurpose
            /users/{id}/mailboxSettings/userPurpose";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workingHours`, such as `/me/mailboxSettings/workingHours`.
    WorkingHours = models::WorkingHours
}

impl WorkingHours {
    /// `GET /me/mailboxSettings/workingHours` — Get user mailbox settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-get-mailboxsettings?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/mailboxSettings/workingHours`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; personal account: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`; application: `MailboxSettings.Read`, `MailboxSettings.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkingHours> {
        let sheet = "GET user: get
            user-get-mailboxsettings: MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite | MailboxSettings.Read MailboxSettings.ReadWrite
            /me/mailboxSettings/workingHours
            /users/{id}/mailboxSettings/workingHours";
        self.0.get(sheet)
    }
}
