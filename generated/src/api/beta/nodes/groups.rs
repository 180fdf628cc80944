// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `groups`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List, Object, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.directorySetting`, such as `/settings/{id}`.
    DirectorySetting: super::Entity = models::DirectorySetting
}

impl DirectorySetting {
    /// `DELETE /groups/{groupId}/settings/{directorySettingId}` — Delete directorySetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-delete?view=graph-rest-beta)
    /// Also: `/settings/{directorySettingId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `GroupSettings.ReadWrite.All`, `Policy.ReadWrite.Authorization`, `Directory.ReadWrite.All`; application: `GroupSettings.ReadWrite.All`, `Policy.ReadWrite.Authorization`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE directorySetting: delete
            directorysetting-delete: GroupSettings.ReadWrite.All Policy.ReadWrite.Authorization Directory.ReadWrite.All | | GroupSettings.ReadWrite.All Policy.ReadWrite.Authorization Directory.ReadWrite.All
            /groups/{id}/settings/{id}
            /settings/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{groupId}/settings/{directorySettingId}` — Get directorySetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-get?view=graph-rest-beta)
    /// Also: `/settings/{directorySettingId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupSettings.Read.All` and 5 more; application: `GroupSettings.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::DirectorySetting> {
        let sheet = "GET directorySetting: get
            directorysetting-get: GroupSettings.Read.All Directory.Read.All Group.Read.All GroupSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | GroupSettings.Read.All Directory.Read.All Group.Read.All GroupSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/settings/{id}
            directorysetting-get: GroupSettings.Read.All GroupSettings.ReadWrite.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | GroupSettings.Read.All GroupSettings.ReadWrite.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /settings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /groups/{groupId}/settings/{directorySettingId}` — Update directorySetting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directorysetting-update?view=graph-rest-beta)
    /// Also: `/settings/{directorySettingId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `GroupSettings.ReadWrite.All`, `Policy.ReadWrite.Authorization`, `Directory.ReadWrite.All`; application: `GroupSettings.ReadWrite.All`, `Policy.ReadWrite.Authorization`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::DirectorySetting) -> Call<()> {
        let sheet = "PATCH directorySetting: update
            directorysetting-update: GroupSettings.ReadWrite.All Policy.ReadWrite.Authorization Directory.ReadWrite.All | | GroupSettings.ReadWrite.All Policy.ReadWrite.Authorization Directory.ReadWrite.All
            /groups/{id}/settings/{id}
            /settings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directorySettingTemplate`, such as `/directorySettingTemplates/{id}`.
    DirectorySettingTemplate: super::DirectoryObject = models::DirectorySettingTemplate
}

impl DirectorySettingTemplate {
    /// `POST /directorySettingTemplates/{directorySettingTemplate-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /directorySettingTemplates/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `GET /directorySettingTemplates/{id}` — Get a directory setting template
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directorysettingtemplate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupSettings.Read.All` and 3 more; application: `GroupSettings.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DirectorySettingTemplate> {
        let sheet = "GET directorySettingTemplate: get
            directorysettingtemplate-get: GroupSettings.Read.All Directory.Read.All GroupSettings.ReadWrite.All Directory.ReadWrite.All | | GroupSettings.Read.All Directory.Read.All GroupSettings.ReadWrite.All Directory.ReadWrite.All
            /directorySettingTemplates/{id}";
        self.0.get(sheet)
    }

    /// `POST /directorySettingTemplates/{directorySettingTemplate-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directorySettingTemplates/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /directorySettingTemplates/{directorySettingTemplate-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /directorySettingTemplates/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directorySettingTemplate`, such as `/directorySettingTemplates`.
    DirectorySettingTemplates[models::DirectorySettingTemplate]
}

impl DirectorySettingTemplates {
    /// `GET /directorySettingTemplates/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /directorySettingTemplates/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /directorySettingTemplates/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /directorySettingTemplates/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /directorySettingTemplates/getUserOwnedObjects`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-getuserownedobjects?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn get_user_owned_objects(
        &self,
        body: requests::deleteditems::GetUserOwnedObjectsRequest,
    ) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: get_user_owned_objects
            directory-deleteditems-getuserownedobjects: Group.Read.All Group.ReadWrite.All | | Group.Read.All Group.ReadWrite.All
            /directorySettingTemplates/getUserOwnedObjects";
        self.0.name("getUserOwnedObjects").call(sheet).json(body)
    }

    /// `GET /directorySettingTemplates` — List directorySettingTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directorysettingtemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupSettings.Read.All` and 3 more; application: `GroupSettings.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectorySettingTemplate> {
        let sheet = "GET directorySettingTemplate: list
            directorysettingtemplate-list: GroupSettings.Read.All Directory.Read.All GroupSettings.ReadWrite.All Directory.ReadWrite.All | | GroupSettings.Read.All Directory.Read.All GroupSettings.ReadWrite.All Directory.ReadWrite.All
            /directorySettingTemplates";
        self.0.list(sheet)
    }

    /// `POST /directorySettingTemplates/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directorySettingTemplates/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.endpoint`, such as `/groups/{id}/endpoints/{id}`.
    Endpoint: super::DirectoryObject = models::Endpoint
}

impl Endpoint {
    /// `GET /groups/{id}/endpoints/{id}` — Get endpoint
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/endpoint-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Endpoint> {
        let sheet = "GET endpoint: get
            endpoint-get: Group.Read.All Group.ReadWrite.All | | Group.Read.All Group.ReadWrite.All
            /groups/{id}/endpoints/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/groups/{id}/appRoleAssignments`.
    GroupAppRoleAssignments[models::AppRoleAssignment]
}

impl GroupAppRoleAssignments {
    /// `POST /groups/{groupId}/appRoleAssignments` — Grant an appRoleAssignment to a group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-approleassignments?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All`; application: `AppRoleAssignment.ReadWrite.All`.
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let sheet = "POST group: create
            group-post-approleassignments: AppRoleAssignment.ReadWrite.All | | AppRoleAssignment.ReadWrite.All
            /groups/{id}/appRoleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/appRoleAssignments` — List approleassignments granted to a group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-approleassignments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `AppRoleAssignment.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET group: list
            group-list-approleassignments: Directory.Read.All AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All AppRoleAssignment.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/appRoleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.endpoint`, such as `/groups/{id}/endpoints`.
    GroupEndpoints[models::Endpoint]
}

impl GroupEndpoints {
    /// `GET /groups/{id}/endpoints` — List endpoints
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-endpoints?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`; application: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn list(&self) -> List<models::Endpoint> {
        let sheet = "GET group: list
            group-list-endpoints: Group.Read.All Group.ReadWrite.All | | Group.Read.All Group.ReadWrite.All
            /groups/{id}/endpoints";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/groups/{id}/extensions`.
    GroupExtensions[models::Extension]
}

impl GroupExtensions {
    /// `POST /groups/{groupId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /groups/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupLifecyclePolicy`, such as `/groups/{id}/groupLifecyclePolicies`.
    GroupGroupLifecyclePolicies[models::GroupLifecyclePolicy]
}

impl GroupGroupLifecyclePolicies {
    /// `GET /groups/{id}/groupLifecyclePolicies` — List groupLifecyclePolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-grouplifecyclepolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupLifecyclePolicy> {
        let sheet = "GET group: list
            group-list-grouplifecyclepolicies: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /groups/{id}/groupLifecyclePolicies";
        self.0.list(sheet)
    }

    /// `POST /groups/{group-id}/groupLifecyclePolicies/renewGroup` — groupLifecyclePolicy: renewGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-renewgroup?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn renew_group(&self, body: requests::group_lifecycle_policy::RenewGroupRequest) -> Call<Option<bool>> {
        let sheet = "POST groupLifecyclePolicy: renew_group
            grouplifecyclepolicy-renewgroup: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/groupLifecyclePolicies/renewGroup";
        self.0.name("renewGroup").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupLifecyclePolicy`, such as `/groupLifecyclePolicies`.
    GroupLifecyclePolicies[models::GroupLifecyclePolicy]
}

impl GroupLifecyclePolicies {
    /// `POST /groupLifecyclePolicies` — Create groupLifecyclePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-post-grouplifecyclepolicies?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::GroupLifecyclePolicy) -> Call<models::GroupLifecyclePolicy> {
        let sheet = "POST groupLifecyclePolicy: create
            grouplifecyclepolicy-post-grouplifecyclepolicies: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /groupLifecyclePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /groupLifecyclePolicies` — List groupLifecyclePolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupLifecyclePolicy> {
        let sheet = "GET groupLifecyclePolicy: list
            grouplifecyclepolicy-list: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /groupLifecyclePolicies";
        self.0.list(sheet)
    }

    /// `POST /groupLifecyclePolicies/renewGroup` — groupLifecyclePolicy: renewGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-renewgroup?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn renew_group(&self, body: requests::group_lifecycle_policy::RenewGroupRequest) -> Call<Option<bool>> {
        let sheet = "POST groupLifecyclePolicy: renew_group
            grouplifecyclepolicy-renewgroup: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groupLifecyclePolicies/renewGroup";
        self.0.name("renewGroup").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupLifecyclePolicy`, such as `/groupLifecyclePolicies/{id}`.
    GroupLifecyclePolicy: super::Entity = models::GroupLifecyclePolicy
}

impl GroupLifecyclePolicy {
    /// `POST /groupLifecyclePolicies/{id}/addGroup` — groupLifecyclePolicy: addGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-addgroup?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn add_group(&self, body: requests::group_lifecycle_policy::AddGroupRequest) -> Call<bool> {
        let sheet = "POST groupLifecyclePolicy: add_group
            grouplifecyclepolicy-addgroup: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /groupLifecyclePolicies/{id}/addGroup";
        self.0.name("addGroup").call(sheet).json(body)
    }

    /// `DELETE /groupLifecyclePolicies/{id}` — Delete groupLifecyclePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupLifecyclePolicy: delete
            grouplifecyclepolicy-delete: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /groupLifecyclePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /groupLifecyclePolicies/{id}` — Get groupLifecyclePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupLifecyclePolicy> {
        let sheet = "GET groupLifecyclePolicy: get
            grouplifecyclepolicy-get: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /groupLifecyclePolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /groupLifecyclePolicies/{id}/removeGroup` — groupLifecyclePolicy: removeGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-removegroup?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn remove_group(&self, body: requests::group_lifecycle_policy::RemoveGroupRequest) -> Call<bool> {
        let sheet = "POST groupLifecyclePolicy: remove_group
            grouplifecyclepolicy-removegroup: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /groupLifecyclePolicies/{id}/removeGroup";
        self.0.name("removeGroup").call(sheet).json(body)
    }

    /// `PATCH /groupLifecyclePolicies/{id}` — Update groupLifecyclePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/grouplifecyclepolicy-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::GroupLifecyclePolicy) -> Call<models::GroupLifecyclePolicy> {
        let sheet = "PATCH groupLifecyclePolicy: update
            grouplifecyclepolicy-update: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /groupLifecyclePolicies/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/groups/{id}/memberOf`.
    GroupMemberOf[models::DirectoryObject]
}

impl GroupMemberOf {
    /// `GET /groups/{id}/memberOf` — List group memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-memberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadBasic.All` and 5 more; application: `GroupMember.ReadBasic.All` and 5 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET group: list
            group-list-memberof: GroupMember.ReadBasic.All Group.ReadBasic.All Directory.Read.All Group.Read.All GroupMember.Read.All Directory.ReadWrite.All | | GroupMember.ReadBasic.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All Directory.ReadWrite.All
            /groups/{id}/memberOf";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::GroupMemberOfAsGroup {
        super::GroupMemberOfAsGroup(self.0.name("microsoft.graph.group"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/groups/{id}/memberOf/microsoft.graph.group`.
    GroupMemberOfAsGroup[models::Group]
}

impl GroupMemberOfAsGroup {
    /// `GET /groups/{group-id}/memberOf/microsoft.graph.group`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-memberof-group?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET memberof: list
            group-list-memberof-group: | |
            /groups/{id}/memberOf/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/groups/{id}/members`.
    GroupMembers[models::DirectoryObject]
}

impl GroupMembers {
    /// `POST /groups/{group-id}/members/$ref` — Add members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-members?view=graph-rest-beta)
    /// Status: 204, 400, 404.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST group: add_ref
            group-post-members: GroupMember.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | GroupMember.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /groups/{group-id}/members/$ref` — Remove member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `GroupMember.ReadWrite.All`, `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE group: delete_ref
            group-delete-members: GroupMember.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All | | GroupMember.ReadWrite.All Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/members/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /groups/{id}/members` — List group members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadBasic.All` and 6 more; application: `GroupMember.ReadBasic.All` and 6 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET group: list
            group-list-members: GroupMember.ReadBasic.All Group.ReadBasic.All Directory.Read.All Group.Read.All GroupMember.Read.All Group.ReadWrite.All GroupMember.ReadWrite.All | | GroupMember.ReadBasic.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All Group.ReadWrite.All GroupMember.ReadWrite.All
            /groups/{id}/members";
        self.0.list(sheet)
    }

    /// `GET /groups/{group-id}/members/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-members-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET members: list_refs
            group-list-members-ref: | |
            /groups/{id}/members/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /groups/{id}/members/{id}/$ref` — Remove member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete-members?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`; application: `GroupMember.ReadWrite.All`, `Directory.ReadWrite.All`, `Group.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE group: remove_ref
            group-delete-members: GroupMember.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | GroupMember.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/members/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }

    /// `…/microsoft.graph.servicePrincipal`
    pub fn as_service_principal(&self) -> super::GroupMembersAsServicePrincipal {
        super::GroupMembersAsServicePrincipal(self.0.name("microsoft.graph.servicePrincipal"))
    }

    /// `…/microsoft.graph.user`
    pub fn as_user(&self) -> super::GroupMembersAsUser {
        super::GroupMembersAsUser(self.0.name("microsoft.graph.user"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipal`, such as `/groups/{id}/members/microsoft.graph.servicePrincipal`.
    GroupMembersAsServicePrincipal[models::ServicePrincipal]
}

impl GroupMembersAsServicePrincipal {
    /// `GET /groups/{group-id}/members/microsoft.graph.servicePrincipal`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-members-serviceprincipal?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET members: list
            group-list-members-serviceprincipal: | |
            /groups/{id}/members/microsoft.graph.servicePrincipal";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/groups/{id}/members/microsoft.graph.user`.
    GroupMembersAsUser[models::User]
}

impl GroupMembersAsUser {
    /// `GET /groups/{group-id}/members/microsoft.graph.user`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-members-user?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::User> {
        let sheet = "GET members: list
            group-list-members-user: | |
            /groups/{id}/members/microsoft.graph.user";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/groups/{id}/organizationalUnitParent`
    GroupOrganizationalUnitParent
}

impl GroupOrganizationalUnitParent {
    /// `GET /groups/{group-id}/organizationalUnitParent`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`; application: `Group.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET group: get
            : Group.Read.All | | Group.Read.All
            /groups/{id}/organizationalUnitParent";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/groups/{id}/owners`.
    GroupOwners[models::DirectoryObject]
}

impl GroupOwners {
    /// `POST /groups/{id}/owners/$ref` — Add owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-owners?view=graph-rest-beta)
    /// Status: 204, 400, 404.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST group: add_ref
            group-post-owners: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/owners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /groups/{group-id}/owners/$ref` — Remove group owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete-owners?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE group: delete_ref
            group-delete-owners: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/owners/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /groups/{id}/owners` — List owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-owners?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.Read.All` and 4 more; application: `GroupMember.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET group: list
            group-list-owners: GroupMember.Read.All Group.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.ReadWrite.All | | GroupMember.Read.All Group.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.ReadWrite.All
            /groups/{id}/owners";
        self.0.list(sheet)
    }

    /// `GET /groups/{group-id}/owners/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-owners-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET owners: list_refs
            group-list-owners-ref: | |
            /groups/{id}/owners/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /groups/{id}/owners/{id}/$ref` — Remove group owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-delete-owners?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Group.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE group: remove_ref
            group-delete-owners: Group.ReadWrite.All Directory.ReadWrite.All | | Group.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/owners/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceSpecificPermissionGrant`, such as `/groups/{id}/permissionGrants`.
    GroupPermissionGrants[models::ResourceSpecificPermissionGrant]
}

impl GroupPermissionGrants {
    /// `GET /groups/{group-id}/permissionGrants` — List permissionGrants of a group
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-permissiongrants?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.Read.All` and 3 more; application: `GroupMember.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ResourceSpecificPermissionGrant> {
        let sheet = "GET group: list
            group-list-permissiongrants: GroupMember.Read.All Group.Read.All Group.ReadWrite.All GroupMember.ReadWrite.All | | GroupMember.Read.All Group.Read.All Group.ReadWrite.All GroupMember.ReadWrite.All
            /groups/{id}/permissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directorySetting`, such as `/groups/{id}/settings`.
    GroupSettings[models::DirectorySetting]
}

impl GroupSettings {
    /// `POST /groups/{id}/settings` — Create settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-settings?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `GroupSettings.ReadWrite.All`, `Directory.ReadWrite.All`; application: `GroupSettings.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::DirectorySetting) -> Call<models::DirectorySetting> {
        let sheet = "POST group: create
            group-post-settings: GroupSettings.ReadWrite.All Directory.ReadWrite.All | | GroupSettings.ReadWrite.All Directory.ReadWrite.All
            /groups/{id}/settings";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{groupId}/settings` — List settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-settings?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupSettings.Read.All` and 5 more; application: `GroupSettings.Read.All` and 5 more.
    pub fn list(&self) -> List<models::DirectorySetting> {
        let sheet = "GET group: list
            group-list-settings: GroupSettings.Read.All Directory.Read.All Group.Read.All GroupSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All | | GroupSettings.Read.All Directory.Read.All Group.Read.All GroupSettings.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /groups/{id}/settings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/groups/{id}/transitiveMemberOf`.
    GroupTransitiveMemberOf[models::DirectoryObject]
}

impl GroupTransitiveMemberOf {
    /// `GET /groups/{id}/transitiveMemberOf` — List group transitive memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-transitivememberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadBasic.All` and 5 more; application: `GroupMember.ReadBasic.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET group: list
            group-list-transitivememberof: GroupMember.ReadBasic.All Group.ReadBasic.All Directory.Read.All Group.Read.All GroupMember.Read.All Directory.ReadWrite.All | | GroupMember.ReadBasic.All Directory.Read.All Group.ReadBasic.All Directory.ReadWrite.All
            /groups/{id}/transitiveMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/groups/{id}/transitiveMembers`.
    GroupTransitiveMembers[models::DirectoryObject]
}

impl GroupTransitiveMembers {
    /// `GET /groups/{id}/transitiveMembers` — List group transitive members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-transitivemembers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupMember.ReadBasic.All` and 6 more; application: `GroupMember.ReadBasic.All` and 6 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET group: list
            group-list-transitivemembers: GroupMember.ReadBasic.All Group.ReadBasic.All Directory.Read.All Group.Read.All GroupMember.Read.All Group.ReadWrite.All GroupMember.ReadWrite.All | | GroupMember.ReadBasic.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All Group.ReadWrite.All GroupMember.ReadWrite.All
            /groups/{id}/transitiveMembers";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::GroupTransitiveMembersAsGroup {
        super::GroupTransitiveMembersAsGroup(self.0.name("microsoft.graph.group"))
    }

    /// `…/microsoft.graph.user`
    pub fn as_user(&self) -> super::GroupTransitiveMembersAsUser {
        super::GroupTransitiveMembersAsUser(self.0.name("microsoft.graph.user"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/groups/{id}/transitiveMembers/microsoft.graph.group`.
    GroupTransitiveMembersAsGroup[models::Group]
}

impl GroupTransitiveMembersAsGroup {
    /// `GET /groups/{group-id}/transitiveMembers/microsoft.graph.group`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-transitivemembers-group?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET transitivemembers: list
            group-list-transitivemembers-group: | |
            /groups/{id}/transitiveMembers/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/groups/{id}/transitiveMembers/microsoft.graph.user`.
    GroupTransitiveMembersAsUser[models::User]
}

impl GroupTransitiveMembersAsUser {
    /// `GET /groups/{group-id}/transitiveMembers/microsoft.graph.user`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-transitivemembers-user?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::User> {
        let sheet = "GET transitivemembers: list
            group-list-transitivemembers-user: | |
            /groups/{id}/transitiveMembers/microsoft.graph.user";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directorySetting`, such as `/settings`.
    SettingsCollection[models::DirectorySetting]
}

impl SettingsCollection {
    /// `POST /settings` — Create settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-settings?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `GroupSettings.ReadWrite.All`, `Directory.ReadWrite.All`; application: `GroupSettings.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::DirectorySetting) -> Call<models::DirectorySetting> {
        let sheet = "POST group: create
            group-post-settings: GroupSettings.ReadWrite.All Directory.ReadWrite.All | | GroupSettings.ReadWrite.All Directory.ReadWrite.All
            /settings";
        self.0.call(sheet).json(body)
    }

    /// `GET /settings` — List settings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-settings?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `GroupSettings.Read.All` and 5 more; application: `GroupSettings.Read.All` and 5 more.
    pub fn list(&self) -> List<models::DirectorySetting> {
        let sheet = "GET group: list
            group-list-settings: GroupSettings.Read.All GroupSettings.ReadWrite.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | GroupSettings.Read.All GroupSettings.ReadWrite.All Directory.Read.All Group.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /settings";
        self.0.list(sheet)
    }

    /// `…/regionalAndLanguageSettings`
    pub fn regional_and_language_settings(&self) -> super::RegionalAndLanguageSettings {
        super::RegionalAndLanguageSettings(self.0.name("regionalAndLanguageSettings"))
    }
}
