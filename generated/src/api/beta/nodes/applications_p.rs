// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List, Reference};

crate::runtime::node! {
    /// `/permissionGrants`
    PermissionGrants
}

impl PermissionGrants {
    /// `GET /permissionGrants/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /permissionGrants/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /permissionGrants/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /permissionGrants/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /permissionGrants/getUserOwnedObjects`
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
            /permissionGrants/getUserOwnedObjects";
        self.0.name("getUserOwnedObjects").call(sheet).json(body)
    }

    /// `POST /permissionGrants/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /permissionGrants/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::PermissionGrantsId {
        super::PermissionGrantsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/permissionGrants/{id}`
    PermissionGrantsId
}

impl PermissionGrantsId {
    /// `POST /permissionGrants/{resourceSpecificPermissionGrant-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /permissionGrants/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /permissionGrants/{resourceSpecificPermissionGrant-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /permissionGrants/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /permissionGrants/{resourceSpecificPermissionGrant-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /permissionGrants/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.privateAccessSensor`, such as `/onPremisesPublishingProfiles/{id}/sensors/{id}`.
    PrivateAccessSensor: super::Entity = models::PrivateAccessSensor
}

impl PrivateAccessSensor {
    /// `GET /onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/sensors/{privateAccessSensor-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PrivateAccessSensor> {
        let sheet = "GET privateAccessSensor: get
            : OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/sensors/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.publishedResource`, such as `/onPremisesPublishingProfiles/{id}/publishedResources/{id}`.
    PublishedResource: super::Entity = models::PublishedResource
}

impl PublishedResource {
    /// `GET /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}` — Get publishedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn get(&self) -> Get<models::PublishedResource> {
        let sheet = "GET publishedResource: get
            publishedresource-get: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}` — Update publishedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn update(&self, body: models::PublishedResource) -> Call<()> {
        let sheet = "PATCH publishedResource: update
            publishedresource-update: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/agentGroups`
    pub fn agent_groups(&self) -> super::PublishedResourceAgentGroups {
        super::PublishedResourceAgentGroups(self.0.references("agentGroups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgentGroup`, such as `/onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups`.
    PublishedResourceAgentGroups[models::OnPremisesAgentGroup]
}

impl PublishedResourceAgentGroups {
    /// `POST /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}/agentGroups/$ref` — Assign publishedResource to onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-post-agentgroups?view=graph-rest-beta)
    /// Status: 201, 204.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::PublishedResource>> {
        let sheet = "POST publishedResource: add_ref
            publishedresource-post-agentgroups: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /onPremisesPublishingProfiles/{publishingType}/publishedResources/{id1}/agentGroups/{id2}/$ref` — Delete publishedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/publishedresource-delete-agentgroups?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE publishedResource: remove_ref
            publishedresource-delete, publishedresource-delete-agentgroups: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources/{id}/agentGroups/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}
