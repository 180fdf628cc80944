// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `employee-experience`.

use super::super::models;
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.community`, such as `/employeeExperience/communities/{id}`.
    Community: super::Entity = models::Community
}

impl Community {
    /// `POST /employeeExperience/communities/{community-id}/microsoft.graph.completeUploadSession`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn complete_upload_session(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST community: complete_upload_session
            : | | EngagementConversation.Migration.All
            /employeeExperience/communities/{id}/microsoft.graph.completeUploadSession";
        self.0.name("microsoft.graph.completeUploadSession").call(sheet).json(body)
    }

    /// `POST /employeeExperience/communities/{community-id}/microsoft.graph.createUploadSession`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn create_upload_session(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST community: create_upload_session
            : | | EngagementConversation.Migration.All
            /employeeExperience/communities/{id}/microsoft.graph.createUploadSession";
        self.0.name("microsoft.graph.createUploadSession").call(sheet).json(body)
    }

    /// `DELETE /employeeExperience/communities/{community-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/community-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Community.ReadWrite.All`; application: `Community.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE community: delete
            community-delete: Community.ReadWrite.All | | Community.ReadWrite.All
            /employeeExperience/communities/{id}";
        self.0.call(sheet)
    }

    /// `GET /employeeExperience/communities/{community-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/community-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Community.Read.All`, `Community.ReadWrite.All`; application: `Community.Read.All`, `Community.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Community> {
        let sheet = "GET community: get
            community-get: Community.Read.All Community.ReadWrite.All | | Community.Read.All Community.ReadWrite.All
            /employeeExperience/communities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /employeeExperience/communities/{community-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/community-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Community.ReadWrite.All`; application: `Community.ReadWrite.All`.
    pub fn update(&self, body: models::Community) -> Call<models::Community> {
        let sheet = "PATCH community: update
            community-update: Community.ReadWrite.All | | Community.ReadWrite.All
            /employeeExperience/communities/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/group`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(
        any(
            feature = "admin",
            feature = "directory",
            feature = "education",
            feature = "files",
            feature = "groups",
            feature = "sites",
            feature = "tasks",
            feature = "teams",
            feature = "users"
        )
    )]
    pub fn group(&self) -> super::Group {
        super::Group(self.0.name("group"))
    }

    /// `…/owners`
    ///
    /// The type lists it; no page documents a request there.
    pub fn owners(&self) -> Collection<models::User> {
        Collection::at(self.0.name("owners"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.employeeExperience`, such as `/employeeExperience`.
    EmployeeExperience = models::EmployeeExperience
}

impl EmployeeExperience {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EmployeeExperience> {
        self.0.get("GET employeeExperience: get")
    }

    /// `POST /employeeExperience/attachableLinks`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn attachable_links(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST employeeExperience: attachable_links
            : | | EngagementConversation.Migration.All
            /employeeExperience/attachableLinks";
        self.0.name("attachableLinks").call(sheet).json(body)
    }

    /// `…/communities`
    pub fn communities(&self) -> super::EmployeeExperienceCommunities {
        super::EmployeeExperienceCommunities(self.0.name("communities"))
    }

    /// `…/conversations`
    pub fn conversations(&self) -> super::EmployeeExperienceConversations {
        super::EmployeeExperienceConversations(self.0.name("conversations"))
    }

    /// `…/engagementAsyncOperations`
    pub fn engagement_async_operations(&self) -> super::EmployeeExperienceEngagementAsyncOperations {
        super::EmployeeExperienceEngagementAsyncOperations(self.0.name("engagementAsyncOperations"))
    }

    /// `…/goals`
    pub fn goals(&self) -> super::Goals {
        super::Goals(self.0.name("goals"))
    }

    /// `…/learningCourseActivities`
    pub fn learning_course_activities(&self) -> super::EmployeeExperienceLearningCourseActivities {
        super::EmployeeExperienceLearningCourseActivities(self.0.name("learningCourseActivities"))
    }

    /// `…/learningProviders`
    pub fn learning_providers(&self) -> super::EmployeeExperienceLearningProviders {
        super::EmployeeExperienceLearningProviders(self.0.references("learningProviders"))
    }

    /// `…/networkQuestions`
    pub fn network_questions(&self) -> super::EmployeeExperienceNetworkQuestions {
        super::EmployeeExperienceNetworkQuestions(self.0.name("networkQuestions"))
    }

    /// `…/roles`
    pub fn roles(&self) -> super::EmployeeExperienceRoles {
        super::EmployeeExperienceRoles(self.0.name("roles"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.community`, such as `/employeeExperience/communities`.
    EmployeeExperienceCommunities[models::Community]
}

impl EmployeeExperienceCommunities {
    /// `POST /employeeExperience/communities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-post-communities?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Community.ReadWrite.All`; application: `Community.ReadWrite.All`.
    pub fn create(&self, body: models::Community) -> Call<models::Community> {
        let sheet = "POST employeeExperience: create
            employeeexperience-post-communities: Community.ReadWrite.All | | Community.ReadWrite.All
            /employeeExperience/communities";
        self.0.call(sheet).json(body)
    }

    /// `GET /employeeExperience/communities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-list-communities?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Community.Read.All`, `Community.ReadWrite.All`; application: `Community.Read.All`, `Community.ReadWrite.All`.
    pub fn list(&self) -> List<models::Community> {
        let sheet = "GET employeeExperience: list
            employeeexperience-list-communities: Community.Read.All Community.ReadWrite.All | | Community.Read.All Community.ReadWrite.All
            /employeeExperience/communities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/employeeExperience/conversations`
    EmployeeExperienceConversations
}

impl EmployeeExperienceConversations {
    /// `POST /employeeExperience/conversations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST employeeExperience: create
            : | | EngagementConversation.Migration.All
            /employeeExperience/conversations";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::EmployeeExperienceConversationsId {
        super::EmployeeExperienceConversationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/employeeExperience/conversations/{id}`
    EmployeeExperienceConversationsId
}

impl EmployeeExperienceConversationsId {
    /// `…/microsoft.graph.engagementConversation`
    pub fn as_engagement_conversation(&self) -> super::EmployeeExperienceConversationsIdAsEngagementConversation {
        super::EmployeeExperienceConversationsIdAsEngagementConversation(
            self.0.name("microsoft.graph.engagementConversation"),
        )
    }

    /// `…/messages`
    pub fn messages(&self) -> super::EmployeeExperienceConversationsIdMessages {
        super::EmployeeExperienceConversationsIdMessages(self.0.name("messages"))
    }
}

crate::runtime::node! {
    /// `/employeeExperience/conversations/{id}/microsoft.graph.engagementConversation`
    EmployeeExperienceConversationsIdAsEngagementConversation
}

impl EmployeeExperienceConversationsIdAsEngagementConversation {
    /// `POST /employeeExperience/conversations/{id}/microsoft.graph.engagementConversation/microsoft.graph.vote`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn vote(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST vote: vote
            : | | EngagementConversation.Migration.All
            /employeeExperience/conversations/{id}/microsoft.graph.engagementConversation/microsoft.graph.vote";
        self.0.name("microsoft.graph.vote").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/employeeExperience/conversations/{id}/messages`
    EmployeeExperienceConversationsIdMessages
}

impl EmployeeExperienceConversationsIdMessages {
    /// `POST /employeeExperience/conversations/{id}/messages`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST employeeExperience: create
            : | | EngagementConversation.Migration.All
            /employeeExperience/conversations/{id}/messages";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::EmployeeExperienceConversationsIdMessagesId {
        super::EmployeeExperienceConversationsIdMessagesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/employeeExperience/conversations/{id}/messages/{id}`
    EmployeeExperienceConversationsIdMessagesId
}

impl EmployeeExperienceConversationsIdMessagesId {
    /// `POST /employeeExperience/conversations/{id}/messages/{id1}/microsoft.graph.addReaction`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn add_reaction(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST employeeExperience: add_reaction
            : | | EngagementConversation.Migration.All
            /employeeExperience/conversations/{id}/messages/{id}/microsoft.graph.addReaction";
        self.0.name("microsoft.graph.addReaction").call(sheet).json(body)
    }

    /// `POST /employeeExperience/conversations/{id}/messages/{id1}/replies`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn replies(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST employeeExperience: replies
            : | | EngagementConversation.Migration.All
            /employeeExperience/conversations/{id}/messages/{id}/replies";
        self.0.name("replies").call(sheet).json(body)
    }

    /// `…/microsoft.graph.engagementConversationMessage`
    pub fn as_engagement_conversation_message(
        &self,
    ) -> super::EmployeeExperienceConversationsIdMessagesIdAsEngagementConversationMessage
    {
        super::EmployeeExperienceConversationsIdMessagesIdAsEngagementConversationMessage(
            self.0.name("microsoft.graph.engagementConversationMessage"),
        )
    }

    /// `…/microsoft.graph.engagementConversationPollMessage`
    pub fn as_engagement_conversation_poll_message(
        &self,
    ) -> super::EmployeeExperienceConversationsIdMessagesIdAsEngagementConversationPollMessage
    {
        super::EmployeeExperienceConversationsIdMessagesIdAsEngagementConversationPollMessage(
            self.0.name("microsoft.graph.engagementConversationPollMessage"),
        )
    }
}

crate::runtime::node! {
    /// `/employeeExperience/conversations/{id}/messages/{id}/microsoft.graph.engagementConversationMessage`
    EmployeeExperienceConversationsIdMessagesIdAsEngagementConversationMessage
}

impl EmployeeExperienceConversationsIdMessagesIdAsEngagementConversationMessage {
    /// `POST /employeeExperience/conversations/{id}/messages/{id1}/microsoft.graph.engagementConversationMessage/microsoft.graph.markBestReply`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn mark_best_reply(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST employeeExperience: mark_best_reply
            : | | EngagementConversation.Migration.All
            /employeeExperience/conversations/{id}/messages/{id}/microsoft.graph.engagementConversationMessage/microsoft.graph.markBestReply";
        self.0.name("microsoft.graph.markBestReply").call(sheet).json(body)
    }

    /// `POST /employeeExperience/conversations/{id}/messages/{id1}/microsoft.graph.engagementConversationMessage/microsoft.graph.vote`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn vote(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST employeeExperience: vote
            : | | EngagementConversation.Migration.All
            /employeeExperience/conversations/{id}/messages/{id}/microsoft.graph.engagementConversationMessage/microsoft.graph.vote";
        self.0.name("microsoft.graph.vote").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/employeeExperience/conversations/{id}/messages/{id}/microsoft.graph.engagementConversationPollMessage`
    EmployeeExperienceConversationsIdMessagesIdAsEngagementConversationPollMessage
}

impl EmployeeExperienceConversationsIdMessagesIdAsEngagementConversationPollMessage {
    /// `POST /employeeExperience/conversations/{id}/messages/{id1}/microsoft.graph.engagementConversationPollMessage/microsoft.graph.vote`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn vote(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST vote: vote
            : | | EngagementConversation.Migration.All
            /employeeExperience/conversations/{id}/messages/{id}/microsoft.graph.engagementConversationPollMessage/microsoft.graph.vote";
        self.0.name("microsoft.graph.vote").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.engagementAsyncOperation`, such as `/employeeExperience/engagementAsyncOperations`.
    EmployeeExperienceEngagementAsyncOperations[models::EngagementAsyncOperation]
}

impl EmployeeExperienceEngagementAsyncOperations {
    /// `GET /employeeExperience/engagementAsyncOperations`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Community.Read.All`, `Community.ReadWrite.All`; application: `Community.Read.All`, `Community.ReadWrite.All`.
    pub fn list(&self) -> List<models::EngagementAsyncOperation> {
        let sheet = "GET employeeExperience: list
            : Community.Read.All Community.ReadWrite.All | | Community.Read.All Community.ReadWrite.All
            /employeeExperience/engagementAsyncOperations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.learningCourseActivity`, such as `/employeeExperience/learningCourseActivities`.
    EmployeeExperienceLearningCourseActivities[models::LearningCourseActivity]
}

impl EmployeeExperienceLearningCourseActivities {
    /// `…(externalcourseActivityId='{externalcourseActivityId}')`
    pub fn by_externalcourse_activity_id(&self, externalcourse_activity_id: &str) -> super::LearningCourseActivity {
        super::LearningCourseActivity(
            self.0.alternate_key(&[("externalcourseActivityId", Argument::quoted(externalcourse_activity_id))], true),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.learningProvider`, such as `/employeeExperience/learningProviders`.
    EmployeeExperienceLearningProviders[models::LearningProvider]
}

impl EmployeeExperienceLearningProviders {
    /// `POST /employeeExperience/learningProviders` — Create learningProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-post-learningproviders?view=graph-rest-beta)
    /// Required: `displayName`, `longLogoWebUrlForDarkTheme`, `longLogoWebUrlForLightTheme`, `squareLogoWebUrlForDarkTheme`, `squareLogoWebUrlForLightTheme`. Status: 201.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn create(&self, body: models::LearningProvider) -> Call<models::LearningProvider> {
        let sheet = "POST employeeExperience: create
            employeeexperience-post-learningproviders: LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders";
        self.0.call(sheet).json(body)
    }

    /// `GET /employeeExperience/learningProviders` — List learningproviders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-list-learningproviders?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningProvider.Read`, `LearningProvider.ReadWrite`.
    pub fn list(&self) -> List<models::LearningProvider> {
        let sheet = "GET employeeExperience: list
            employeeexperience-list-learningproviders: LearningProvider.Read LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders";
        self.0.list(sheet)
    }

    /// `DELETE /employeeExperience/learningProviders/{learningProviderId}/$ref` — Delete learningProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-delete-learningproviders?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE employeeExperience: remove_ref
            employeeexperience-delete-learningproviders: LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// `/employeeExperience/networkQuestions`
    EmployeeExperienceNetworkQuestions
}

impl EmployeeExperienceNetworkQuestions {
    /// `POST /employeeExperience/networkQuestions/completeUploadSession`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn complete_upload_session(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST employeeExperience: complete_upload_session
            : | | EngagementConversation.Migration.All
            /employeeExperience/networkQuestions/completeUploadSession";
        self.0.name("completeUploadSession").call(sheet).json(body)
    }

    /// `POST /employeeExperience/networkQuestions/createUploadSession`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn create_upload_session(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST employeeExperience: create_upload_session
            : | | EngagementConversation.Migration.All
            /employeeExperience/networkQuestions/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.engagementRole`, such as `/employeeExperience/roles`.
    EmployeeExperienceRoles[models::EngagementRole]
}

impl EmployeeExperienceRoles {
    /// `GET /employeeExperience/roles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-list-roles?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EngagementRole.Read.All`, `EngagementRole.ReadWrite.All`; application: `EngagementRole.Read.All`, `EngagementRole.ReadWrite.All`.
    pub fn list(&self) -> List<models::EngagementRole> {
        let sheet = "GET employeeExperience: list
            employeeexperience-list-roles: EngagementRole.Read.All EngagementRole.ReadWrite.All | | EngagementRole.Read.All EngagementRole.ReadWrite.All
            /employeeExperience/roles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.employeeExperienceUser`, such as `/me/employeeExperience`.
    EmployeeExperienceUser: super::Entity = models::EmployeeExperienceUser
}

impl EmployeeExperienceUser {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EmployeeExperienceUser> {
        self.0.get("GET employeeExperienceUser: get")
    }

    /// `…/assignedRoles`
    pub fn assigned_roles(&self) -> super::EmployeeExperienceUserAssignedRoles {
        super::EmployeeExperienceUserAssignedRoles(self.0.name("assignedRoles"))
    }

    /// `…/learningCourseActivities`
    pub fn learning_course_activities(&self) -> super::EmployeeExperienceUserLearningCourseActivities {
        super::EmployeeExperienceUserLearningCourseActivities(self.0.name("learningCourseActivities"))
    }

    /// `…/storyline`
    pub fn storyline(&self) -> super::Storyline {
        super::Storyline(self.0.name("storyline"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.engagementRole`, such as `/me/employeeExperience/assignedRoles`.
    EmployeeExperienceUserAssignedRoles[models::EngagementRole]
}

impl EmployeeExperienceUserAssignedRoles {
    /// `GET /me/employeeExperience/assignedRoles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperienceuser-list-assignedroles?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/employeeExperience/assignedRoles`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EngagementRole.Read`.
    pub fn list(&self) -> List<models::EngagementRole> {
        let sheet = "GET employeeExperienceUser: list
            employeeexperienceuser-list-assignedroles: EngagementRole.Read | |
            /me/employeeExperience/assignedRoles
            /users/{id}/employeeExperience/assignedRoles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.learningCourseActivity`, such as `/me/employeeExperience/learningCourseActivities`.
    EmployeeExperienceUserLearningCourseActivities[models::LearningCourseActivity]
}

impl EmployeeExperienceUserLearningCourseActivities {
    /// `GET /users/{user-id}/employeeExperience/learningCourseActivities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcourseactivity-list?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::LearningCourseActivity> {
        let sheet = "GET learningCourseActivity: list
            learningcourseactivity-list: | |
            /users/{id}/employeeExperience/learningCourseActivities";
        self.0.list(sheet)
    }

    /// `…(externalcourseActivityId='{externalcourseActivityId}')`
    pub fn by_externalcourse_activity_id(&self, externalcourse_activity_id: &str) -> super::LearningCourseActivity {
        super::LearningCourseActivity(
            self.0.alternate_key(&[("externalcourseActivityId", Argument::quoted(externalcourse_activity_id))], true),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.engagementAsyncOperation`, such as `/employeeExperience/engagementAsyncOperations/{id}`.
    EngagementAsyncOperation: super::LongRunningOperation = models::EngagementAsyncOperation
}

impl EngagementAsyncOperation {
    /// `GET /employeeExperience/engagementAsyncOperations/{engagementAsyncOperation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/engagementasyncoperation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Community.Read.All`, `Community.ReadWrite.All`; application: `Community.Read.All`, `Community.ReadWrite.All`, `EngagementConversation.Migration.All`.
    pub fn get(&self) -> Get<models::EngagementAsyncOperation> {
        let sheet = "GET engagementAsyncOperation: get
            engagementasyncoperation-get: Community.Read.All Community.ReadWrite.All | | Community.Read.All Community.ReadWrite.All EngagementConversation.Migration.All
            /employeeExperience/engagementAsyncOperations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.engagementRole`, such as `/employeeExperience/roles/{id}`.
    EngagementRole: super::Entity = models::EngagementRole
}

impl EngagementRole {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EngagementRole> {
        self.0.get("GET engagementRole: get")
    }

    /// `…/members`
    pub fn members(&self) -> super::EngagementRoleMembers {
        super::EngagementRoleMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.engagementRoleMember`, such as `/employeeExperience/roles/{id}/members/{id}`.
    EngagementRoleMember: super::Entity = models::EngagementRoleMember
}

impl EngagementRoleMember {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::EngagementRoleMember> {
        self.0.get("GET engagementRoleMember: get")
    }

    /// `DELETE /employeeExperience/roles/{engagementRole-id}/members/{engagementRoleMember-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/engagementrole-delete-members?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `EngagementRole.ReadWrite.All`; application: `EngagementRole.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE engagementRole: delete
            engagementrole-delete-members: EngagementRole.ReadWrite.All | | EngagementRole.ReadWrite.All
            /employeeExperience/roles/{id}/members/{id}";
        self.0.call(sheet)
    }

    /// `…/user`
    ///
    /// The type lists it; no page documents a request there.
    pub fn user(&self) -> super::User {
        super::User(self.0.name("user"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.engagementRoleMember`, such as `/employeeExperience/roles/{id}/members`.
    EngagementRoleMembers[models::EngagementRoleMember]
}

impl EngagementRoleMembers {
    /// `POST /employeeExperience/roles/{engagementRole-id}/members`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/engagementrole-post-members?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `EngagementRole.ReadWrite.All`; application: `EngagementRole.ReadWrite.All`.
    pub fn create(&self, body: models::EngagementRoleMember) -> Call<models::EngagementRoleMember> {
        let sheet = "POST engagementRole: create
            engagementrole-post-members: EngagementRole.ReadWrite.All | | EngagementRole.ReadWrite.All
            /employeeExperience/roles/{id}/members";
        self.0.call(sheet).json(body)
    }

    /// `GET /employeeExperience/roles/{engagementRole-id}/members`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/engagementrole-list-members?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `EngagementRole.Read.All`, `EngagementRole.ReadWrite.All`; application: `EngagementRole.Read.All`, `EngagementRole.ReadWrite.All`.
    pub fn list(&self) -> List<models::EngagementRoleMember> {
        let sheet = "GET engagementRole: list
            engagementrole-list-members: EngagementRole.Read.All EngagementRole.ReadWrite.All | | EngagementRole.Read.All EngagementRole.ReadWrite.All
            /employeeExperience/roles/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.goals`, such as `/employeeExperience/goals`.
    Goals: super::Entity = models::Goals
}

impl Goals {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Goals> {
        self.0.get("GET goals: get")
    }

    /// `…/exportJobs`
    pub fn export_jobs(&self) -> super::GoalsExportJobs {
        super::GoalsExportJobs(self.0.name("exportJobs"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.goalsExportJob`, such as `/employeeExperience/goals/exportJobs/{id}`.
    GoalsExportJob: super::LongRunningOperation = models::GoalsExportJob
}

impl GoalsExportJob {
    /// `GET /employeeExperience/goals/exportJobs/{goalsExportJob-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Goals-Export.Read.All`.
    pub fn get(&self) -> Get<models::GoalsExportJob> {
        let sheet = "GET goalsExportJob: get
            : Goals-Export.Read.All | |
            /employeeExperience/goals/exportJobs/{id}";
        self.0.get(sheet)
    }

    /// `…/content`
    pub fn content(&self) -> super::GoalsExportJobContent {
        super::GoalsExportJobContent(self.0.name("content"))
    }
}

crate::runtime::node! {
    /// `/employeeExperience/goals/exportJobs/{id}/content`
    GoalsExportJobContent
}

impl GoalsExportJobContent {
    /// `GET /employeeExperience/goals/exportJobs/{goalsExportJob-id}/content`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Goals-Export.Read.All`.
    pub fn download(&self) -> Call<Bytes> {
        let sheet = "GET goalsExportJob: download
            : Goals-Export.Read.All | |
            /employeeExperience/goals/exportJobs/{id}/content";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.goalsExportJob`, such as `/employeeExperience/goals/exportJobs`.
    GoalsExportJobs[models::GoalsExportJob]
}

impl GoalsExportJobs {
    /// `POST /employeeExperience/goals/exportJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/goals-post-exportjobs?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Goals-Export.ReadWrite.All`.
    pub fn create(&self, body: models::GoalsExportJob) -> Call<models::GoalsExportJob> {
        let sheet = "POST goals: create
            goals-post-exportjobs: Goals-Export.ReadWrite.All | |
            /employeeExperience/goals/exportJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /employeeExperience/goals/exportJobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/goals-list-exportjobs?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Goals-Export.Read.All`.
    pub fn list(&self) -> List<models::GoalsExportJob> {
        let sheet = "GET goals: list
            goals-list-exportjobs: Goals-Export.Read.All | |
            /employeeExperience/goals/exportJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.learningContent`, such as `/employeeExperience/learningProviders/{id}/learningContents/{id}`.
    LearningContent: super::Entity = models::LearningContent
}

impl LearningContent {
    /// `DELETE /employeeExperience/learningProviders/{learningProvider-id}/learningContents(externalId='{externalId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcontent-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/learningcontent-delete-2?view=graph-rest-beta), metadata
    /// Also: `/employeeExperience/learningProviders/{learningProvider-id}/learningContents/{learningContent-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `LearningContent.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE learningContent: delete
            learningcontent-delete: | | LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents(externalId='{externalId}')
            learningcontent-delete-2: | | LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents/{id}";
        self.0.call(sheet)
    }

    /// `GET /employeeExperience/learningProviders/{learningProviderId}/learningContents/{externalId}` — Get learningContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcontent-get?view=graph-rest-beta)
    /// Also: `/employeeExperience/learningProviders/{learningProvider-id}/learningContents(externalId='{externalId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningContent.Read.All`; application: `LearningContent.Read.All`, `LearningContent.ReadWrite.All`.
    pub fn get(&self) -> Get<models::LearningContent> {
        let sheet = "GET learningContent: get
            learningcontent-get: LearningContent.Read.All | | LearningContent.Read.All LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents/{id}
            /employeeExperience/learningProviders/{id}/learningContents(externalId='{externalId}')";
        self.0.get(sheet)
    }

    /// `PATCH /employeeExperience/learningProviders/{registrationId}/learningContents(externalId='{externalId}')` — Update learningContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcontent-update?view=graph-rest-beta)
    /// Also: `/employeeExperience/learningProviders/{learningProvider-id}/learningContents/{learningContent-id}`.
    /// Required: `contentWebUrl`, `externalId`, `languageTag`, `title`. Status: 202.
    /// Permissions, least privileged first: application: `LearningContent.ReadWrite.All`.
    pub fn update(&self, body: models::LearningContent) -> Call<models::LearningContent> {
        let sheet = "PATCH learningContent: update
            learningcontent-update: | | LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents(externalId='{externalId}')
            /employeeExperience/learningProviders/{id}/learningContents/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.learningCourseActivity`, such as `/employeeExperience/learningCourseActivities/{id}`.
    LearningCourseActivity: super::Entity = models::LearningCourseActivity
}

impl LearningCourseActivity {
    /// `DELETE /employeeExperience/learningProviders/{learningProvider-id}/learningCourseActivities/{learningCourseActivity-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcourseactivity-delete?view=graph-rest-beta), metadata
    /// Also: `/employeeExperience/learningProviders/{learningProvider-id}/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `LearningAssignedCourse.ReadWrite.All`, `LearningSelfInitiatedCourse.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE learningCourseActivity: delete
            learningcourseactivity-delete: | | LearningAssignedCourse.ReadWrite.All LearningSelfInitiatedCourse.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningCourseActivities/{id}
            learningcourseactivity-delete: | |
            /employeeExperience/learningProviders/{id}/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')";
        self.0.call(sheet)
    }

    /// `GET /employeeExperience/learningCourseActivities/{learningCourseActivity-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcourseactivity-get?view=graph-rest-beta), metadata
    /// Also: `/employeeExperience/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')`, `/employeeExperience/learningProviders/{learningProvider-id}/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')`, `/me/employeeExperience/learningCourseActivities/{learningCourseActivity-id}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningAssignedCourse.Read`, `LearningSelfInitiatedCourse.Read`; application: `LearningAssignedCourse.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::LearningCourseActivity> {
        let sheet = "GET learningCourseActivity: get
            learningcourseactivity-get: LearningAssignedCourse.Read LearningSelfInitiatedCourse.Read | | LearningAssignedCourse.Read.All LearningSelfInitiatedCourse.Read.All LearningAssignedCourse.ReadWrite.All LearningSelfInitiatedCourse.ReadWrite.All
            /employeeExperience/learningCourseActivities/{id}
            learningcourseactivity-get: LearningAssignedCourse.Read LearningSelfInitiatedCourse.Read | | LearningAssignedCourse.Read.All LearningSelfInitiatedCourse.Read.All
            /employeeExperience/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')
            /employeeExperience/learningProviders/{id}/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')
            /users/{id}/employeeExperience/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')
            learningcourseactivity-get: LearningAssignedCourse.Read LearningSelfInitiatedCourse.Read | |
            /me/employeeExperience/learningCourseActivities/{id}
            learningcourseactivity-get: LearningAssignedCourse.Read LearningSelfInitiatedCourse.Read | | LearningAssignedCourse.Read.All LearningSelfInitiatedCourse.Read.All LearningSelfInitiatedCourse.ReadWrite.All
            /users/{id}/employeeExperience/learningCourseActivities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /employeeExperience/learningCourseActivities/{learningCourseActivity-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcourseactivity-update?view=graph-rest-beta), metadata
    /// Also: `/employeeExperience/learningProviders/{learningProvider-id}/learningCourseActivities/{learningCourseActivity-id}`, `/employeeExperience/learningProviders/{learningProvider-id}/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `LearningAssignedCourse.ReadWrite.All`, `LearningSelfInitiatedCourse.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::LearningCourseActivity>) -> Call<models::LearningCourseActivity> {
        let sheet = "PATCH learningCourseActivity: update
            learningcourseactivity-update: | | LearningAssignedCourse.ReadWrite.All LearningSelfInitiatedCourse.ReadWrite.All
            /employeeExperience/learningCourseActivities/{id}
            /employeeExperience/learningProviders/{id}/learningCourseActivities/{id}
            /employeeExperience/learningProviders/{id}/learningCourseActivities(externalcourseActivityId='{externalcourseActivityId}')";
        self.0.call(sheet).json(Into::<models::LearningCourseActivity>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.learningProvider`, such as `/employeeExperience/learningProviders/{id}`.
    LearningProvider: super::Entity = models::LearningProvider
}

impl LearningProvider {
    /// `DELETE /employeeExperience/learningProviders/{learningProvider-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE learningProvider: delete
            learningprovider-delete: LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders/{id}";
        self.0.call(sheet)
    }

    /// `GET /employeeExperience/learningProviders/{id}` — Get learningProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningProvider.Read`, `LearningProvider.ReadWrite`.
    pub fn get(&self) -> Get<models::LearningProvider> {
        let sheet = "GET learningProvider: get
            learningprovider-get: LearningProvider.Read LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /employeeExperience/learningProviders/{learningProviderId}` — Update learningProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-update?view=graph-rest-beta)
    /// Required: `displayName`, `longLogoWebUrlForDarkTheme`, `longLogoWebUrlForLightTheme`, `squareLogoWebUrlForDarkTheme`, `squareLogoWebUrlForLightTheme`. Status: 204.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn update(&self, body: models::LearningProvider) -> Call<()> {
        let sheet = "PATCH learningProvider: update
            learningprovider-update: LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/learningContents`
    pub fn learning_contents(&self) -> super::LearningProviderLearningContents {
        super::LearningProviderLearningContents(self.0.name("learningContents"))
    }

    /// `…/learningCourseActivities`
    pub fn learning_course_activities(&self) -> super::LearningProviderLearningCourseActivities {
        super::LearningProviderLearningCourseActivities(self.0.name("learningCourseActivities"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.learningContent`, such as `/employeeExperience/learningProviders/{id}/learningContents`.
    LearningProviderLearningContents[models::LearningContent]
}

impl LearningProviderLearningContents {
    /// `GET /employeeExperience/learningProviders/{learningProviderId}/learningContents` — List learningContents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-list-learningcontents?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningContent.Read.All`; application: `LearningContent.Read.All`, `LearningContent.ReadWrite.All`.
    pub fn list(&self) -> List<models::LearningContent> {
        let sheet = "GET learningProvider: list
            learningprovider-list-learningcontents: LearningContent.Read.All | | LearningContent.Read.All LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents";
        self.0.list(sheet)
    }

    /// `…(externalId='{externalId}')`
    pub fn by_external_id(&self, external_id: &str) -> super::LearningContent {
        super::LearningContent(self.0.alternate_key(&[("externalId", Argument::quoted(external_id))], true))
    }

    /// `…/{externalId='{externalId}'}`
    pub fn external_id_external_id(&self) -> super::LearningProviderLearningContentsExternalIdExternalId {
        super::LearningProviderLearningContentsExternalIdExternalId(self.0.name("{externalId='{externalId}'}"))
    }
}

crate::runtime::node! {
    /// `/employeeExperience/learningProviders/{id}/learningContents/{externalId='{externalId}'}`
    LearningProviderLearningContentsExternalIdExternalId
}

impl LearningProviderLearningContentsExternalIdExternalId {
    /// `DELETE /employeeExperience/learningProviders/{learningProviderId}/learningContents/{externalId='{externalId}'}/$ref` — Delete learningContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-delete-learningcontents?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LearningContent.ReadWrite.All`; application: `LearningContent.ReadWrite.All`.
    pub fn remove_ref(&self) -> Call<()> {
        let sheet = "DELETE learningProvider: remove_ref
            learningprovider-delete-learningcontents: LearningContent.ReadWrite.All | | LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents/{externalId='{externalId}'}/$ref";
        self.0.name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.learningCourseActivity`, such as `/employeeExperience/learningProviders/{id}/learningCourseActivities`.
    LearningProviderLearningCourseActivities[models::LearningCourseActivity]
}

impl LearningProviderLearningCourseActivities {
    /// `POST /employeeExperience/learningProviders/{learningProvider-id}/learningCourseActivities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperienceuser-post-learningcourseactivities?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: application: `LearningAssignedCourse.ReadWrite.All`, `LearningSelfInitiatedCourse.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::LearningCourseActivity>) -> Call<models::LearningCourseActivity> {
        let sheet = "POST employeeExperienceUser: create
            employeeexperienceuser-post-learningcourseactivities: | | LearningAssignedCourse.ReadWrite.All LearningSelfInitiatedCourse.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningCourseActivities";
        self.0.call(sheet).json(Into::<models::LearningCourseActivity>::into(body))
    }

    /// `GET /employeeExperience/learningProviders/{learningProvider-id}/learningCourseActivities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-list-learningcourseactivities?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `LearningAssignedCourse.Read.All` and 3 more.
    pub fn list(&self) -> List<models::LearningCourseActivity> {
        let sheet = "GET learningProvider: list
            learningprovider-list-learningcourseactivities: | | LearningAssignedCourse.Read.All LearningAssignedCourse.ReadWrite.All LearningSelfInitiatedCourse.ReadWrite.All LearningSelfInitiatedCourse.Read.All
            /employeeExperience/learningProviders/{id}/learningCourseActivities";
        self.0.list(sheet)
    }

    /// `…(externalcourseActivityId='{externalcourseActivityId}')`
    pub fn by_externalcourse_activity_id(&self, externalcourse_activity_id: &str) -> super::LearningCourseActivity {
        super::LearningCourseActivity(
            self.0.alternate_key(&[("externalcourseActivityId", Argument::quoted(externalcourse_activity_id))], true),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.storyline`, such as `/users/{id}/employeeExperience/storyline`.
    Storyline: super::Entity = models::Storyline
}

impl Storyline {
    /// `POST /users/{user-id}/employeeExperience/storyline/microsoft.graph.completeUploadSession`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn complete_upload_session(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST storyline: complete_upload_session
            : | | EngagementConversation.Migration.All
            /users/{id}/employeeExperience/storyline/microsoft.graph.completeUploadSession";
        self.0.name("microsoft.graph.completeUploadSession").call(sheet).json(body)
    }

    /// `POST /users/{user-id}/employeeExperience/storyline/microsoft.graph.createUploadSessions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `EngagementConversation.Migration.All`.
    pub fn create_upload_sessions(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST storyline: create_upload_sessions
            : | | EngagementConversation.Migration.All
            /users/{id}/employeeExperience/storyline/microsoft.graph.createUploadSessions";
        self.0.name("microsoft.graph.createUploadSessions").call(sheet).json(body)
    }

    /// `POST /users/{user-id}/employeeExperience/storyline/microsoft.graph.follow`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Storyline.ReadWrite.All`; application: `Storyline.ReadWrite.All`, `EngagementConversation.Migration.All`.
    pub fn follow(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST storyline: follow
            : Storyline.ReadWrite.All | | Storyline.ReadWrite.All EngagementConversation.Migration.All
            /users/{id}/employeeExperience/storyline/microsoft.graph.follow";
        self.0.name("microsoft.graph.follow").call(sheet).json(body)
    }

    /// `GET /users/{user-id}/employeeExperience/storyline`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Storyline.ReadWrite.All`; application: `Storyline.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Storyline> {
        let sheet = "GET employeeExperienceUser: get
            : Storyline.ReadWrite.All | | Storyline.ReadWrite.All
            /users/{id}/employeeExperience/storyline";
        self.0.get(sheet)
    }

    /// `POST /users/{user-id}/employeeExperience/storyline/microsoft.graph.unfollow`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Storyline.ReadWrite.All`; application: `Storyline.ReadWrite.All`.
    pub fn unfollow(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST storyline: unfollow
            : Storyline.ReadWrite.All | | Storyline.ReadWrite.All
            /users/{id}/employeeExperience/storyline/microsoft.graph.unfollow";
        self.0.name("microsoft.graph.unfollow").call(sheet).json(body)
    }

    /// `…/followers`
    pub fn followers(&self) -> super::StorylineFollowers {
        super::StorylineFollowers(self.0.name("followers"))
    }

    /// `…/followings`
    pub fn followings(&self) -> super::StorylineFollowings {
        super::StorylineFollowings(self.0.name("followings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.storylineFollower`, such as `/users/{id}/employeeExperience/storyline/followers`.
    StorylineFollowers[models::StorylineFollower]
}

impl StorylineFollowers {
    /// `GET /users/{user-id}/employeeExperience/storyline/followers`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/storyline-list-followers?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Storyline.ReadWrite.All`; application: `Storyline.ReadWrite.All`.
    pub fn list(&self) -> List<models::StorylineFollower> {
        let sheet = "GET storyline: list
            storyline-list-followers: Storyline.ReadWrite.All | | Storyline.ReadWrite.All
            /users/{id}/employeeExperience/storyline/followers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.storylineFollowing`, such as `/users/{id}/employeeExperience/storyline/followings`.
    StorylineFollowings[models::StorylineFollowing]
}

impl StorylineFollowings {
    /// `GET /users/{user-id}/employeeExperience/storyline/followings`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/storyline-list-followings?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Storyline.ReadWrite.All`; application: `Storyline.ReadWrite.All`.
    pub fn list(&self) -> List<models::StorylineFollowing> {
        let sheet = "GET storyline: list
            storyline-list-followings: Storyline.ReadWrite.All | | Storyline.ReadWrite.All
            /users/{id}/employeeExperience/storyline/followings";
        self.0.list(sheet)
    }
}
