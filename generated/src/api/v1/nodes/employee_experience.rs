// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `employee-experience`.

use super::super::models;
use crate::runtime::{Argument, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.community`, such as `/employeeExperience/communities/{id}`.
    Community: super::Entity = models::Community
}

impl Community {
    /// `DELETE /employeeExperience/communities/{community-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/community-delete?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/community-get?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/community-update?view=graph-rest-1.0), metadata
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

    /// `…/communities`
    pub fn communities(&self) -> super::EmployeeExperienceCommunities {
        super::EmployeeExperienceCommunities(self.0.name("communities"))
    }

    /// `…/engagementAsyncOperations`
    pub fn engagement_async_operations(&self) -> super::EmployeeExperienceEngagementAsyncOperations {
        super::EmployeeExperienceEngagementAsyncOperations(self.0.name("engagementAsyncOperations"))
    }

    /// `…/learningCourseActivities`
    pub fn learning_course_activities(&self) -> super::EmployeeExperienceLearningCourseActivities {
        super::EmployeeExperienceLearningCourseActivities(self.0.name("learningCourseActivities"))
    }

    /// `…/learningProviders`
    pub fn learning_providers(&self) -> super::EmployeeExperienceLearningProviders {
        super::EmployeeExperienceLearningProviders(self.0.name("learningProviders"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-post-communities?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-list-communities?view=graph-rest-1.0), metadata
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
    /// `POST /employeeExperience/learningProviders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-post-learningproviders?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn create(&self, body: models::LearningProvider) -> Call<models::LearningProvider> {
        let sheet = "POST employeeExperience: create
            employeeexperience-post-learningproviders: LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders";
        self.0.call(sheet).json(body)
    }

    /// `GET /employeeExperience/learningProviders`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-list-learningproviders?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningProvider.Read`, `LearningProvider.ReadWrite`.
    pub fn list(&self) -> List<models::LearningProvider> {
        let sheet = "GET employeeExperience: list
            employeeexperience-list-learningproviders: LearningProvider.Read LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.engagementRole`, such as `/employeeExperience/roles`.
    EmployeeExperienceRoles[models::EngagementRole]
}

impl EmployeeExperienceRoles {
    /// `GET /employeeExperience/roles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-list-roles?view=graph-rest-1.0), metadata
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.engagementRole`, such as `/me/employeeExperience/assignedRoles`.
    EmployeeExperienceUserAssignedRoles[models::EngagementRole]
}

impl EmployeeExperienceUserAssignedRoles {
    /// `GET /me/employeeExperience/assignedRoles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperienceuser-list-assignedroles?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/learningcourseactivity-list?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/engagementasyncoperation-get?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/engagementrole-delete-members?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/engagementrole-post-members?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/engagementrole-list-members?view=graph-rest-1.0), metadata
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
    /// A value of `microsoft.graph.learningContent`, such as `/employeeExperience/learningProviders/{id}/learningContents/{id}`.
    LearningContent: super::Entity = models::LearningContent
}

impl LearningContent {
    /// `DELETE /employeeExperience/learningProviders/{learningProvider-id}/learningContents/{learningContent-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-delete-learningcontents?view=graph-rest-1.0), metadata
    /// Also: `/employeeExperience/learningProviders/{learningProvider-id}/learningContents(externalId='{externalId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: application: `LearningContent.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE learningProvider: delete
            learningprovider-delete-learningcontents: | | LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents/{id}
            /employeeExperience/learningProviders/{id}/learningContents(externalId='{externalId}')";
        self.0.call(sheet)
    }

    /// `GET /employeeExperience/learningProviders/{learningProvider-id}/learningContents/{learningContent-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningcontent-get?view=graph-rest-1.0), metadata
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

    /// `PATCH /employeeExperience/learningProviders/{learningProvider-id}/learningContents/{learningContent-id}`
    ///
    /// Source: metadata.
    /// Also: `/employeeExperience/learningProviders/{learningProvider-id}/learningContents(externalId='{externalId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: application: `LearningContent.ReadWrite.All`.
    pub fn update(&self, body: models::LearningContent) -> Call<models::LearningContent> {
        let sheet = "PATCH learningContent: update
            : | | LearningContent.ReadWrite.All
            /employeeExperience/learningProviders/{id}/learningContents/{id}
            /employeeExperience/learningProviders/{id}/learningContents(externalId='{externalId}')";
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
    /// [Reference](https://learn.microsoft.com/graph/api/learningcourseactivity-delete?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/learningcourseactivity-get?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/learningcourseactivity-update?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperience-delete-learningproviders?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE employeeExperience: delete
            employeeexperience-delete-learningproviders: LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders/{id}";
        self.0.call(sheet)
    }

    /// `GET /employeeExperience/learningProviders/{learningProvider-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningProvider.Read`, `LearningProvider.ReadWrite`.
    pub fn get(&self) -> Get<models::LearningProvider> {
        let sheet = "GET learningProvider: get
            learningprovider-get: LearningProvider.Read LearningProvider.ReadWrite | |
            /employeeExperience/learningProviders/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /employeeExperience/learningProviders/{learningProvider-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `LearningProvider.ReadWrite`.
    pub fn update(&self, body: models::LearningProvider) -> Call<models::LearningProvider> {
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
    /// `GET /employeeExperience/learningProviders/{learningProvider-id}/learningContents`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-list-learningcontents?view=graph-rest-1.0), metadata
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.learningCourseActivity`, such as `/employeeExperience/learningProviders/{id}/learningCourseActivities`.
    LearningProviderLearningCourseActivities[models::LearningCourseActivity]
}

impl LearningProviderLearningCourseActivities {
    /// `POST /employeeExperience/learningProviders/{learningProvider-id}/learningCourseActivities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/employeeexperienceuser-post-learningcourseactivities?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/learningprovider-list-learningcourseactivities?view=graph-rest-1.0), metadata
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
