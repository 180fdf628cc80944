// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List, Object, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.device`, such as `/devices/{id}`.
    Device: super::DirectoryObject = models::Device
}

impl Device {
    /// `POST /devices/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 13 more; application: `Application.Read.All` and 14 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /devices/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /devices/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /devices/{id}` — Delete device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`; application: `Device.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE device: delete
            device-delete: Directory.AccessAsUser.All | | Device.ReadWrite.All
            /devices/{id}
            /devices(deviceId='{deviceId}')";
        self.0.call(sheet)
    }

    /// `GET /devices/{id}` — Get device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Device> {
        let sheet = "GET device: get
            device-get, opentypeextension-get: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}
            device-get: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices(deviceId='{deviceId}')";
        self.0.get(sheet)
    }

    /// `POST /devices/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 10 more; application: `Application.Read.All` and 11 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /devices/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /devices/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /devices/{device-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /devices/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `PATCH /devices/{id}` — Update device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-update?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`; application: `Device.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::Device) -> Call<()> {
        let sheet = "PATCH device: update
            device-update: Directory.AccessAsUser.All | | Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}
            /devices(deviceId='{deviceId}')";
        self.0.call(sheet).json(body)
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::DeviceExtensions {
        super::DeviceExtensions(self.0.name("extensions"))
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::DeviceMemberOf {
        super::DeviceMemberOf(self.0.name("memberOf"))
    }

    /// `…/organizationalUnitParent`
    pub fn organizational_unit_parent(&self) -> super::DeviceOrganizationalUnitParent {
        super::DeviceOrganizationalUnitParent(self.0.name("organizationalUnitParent"))
    }

    /// `…/registeredOwners`
    pub fn registered_owners(&self) -> super::DeviceRegisteredOwners {
        super::DeviceRegisteredOwners(self.0.references("registeredOwners"))
    }

    /// `…/registeredUsers`
    pub fn registered_users(&self) -> super::DeviceRegisteredUsers {
        super::DeviceRegisteredUsers(self.0.references("registeredUsers"))
    }

    /// `…/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> super::DeviceTransitiveMemberOf {
        super::DeviceTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }

    /// `…/usagerights`
    pub fn usagerights(&self) -> super::DeviceUsagerights {
        super::DeviceUsagerights(self.0.name("usagerights"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/devices/{id}/extensions`.
    DeviceExtensions[models::Extension]
}

impl DeviceExtensions {
    /// `POST /devices/{id}/extensions` — Create open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
            /devices/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceLocalCredentialInfo`, such as `/directory/deviceLocalCredentials/{id}`.
    DeviceLocalCredentialInfo: super::Entity = models::DeviceLocalCredentialInfo
}

impl DeviceLocalCredentialInfo {
    /// `GET /directory/deviceLocalCredentials/{deviceLocalCredentialInfo-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/devicelocalcredentialinfo-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceLocalCredential.Read.All`; application: `DeviceLocalCredential.Read.All`.
    pub fn get(&self) -> Get<models::DeviceLocalCredentialInfo> {
        let sheet = "GET deviceLocalCredentialInfo: get
            devicelocalcredentialinfo-get: DeviceLocalCredential.Read.All | | DeviceLocalCredential.Read.All
            /directory/deviceLocalCredentials/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/memberOf`.
    DeviceMemberOf[models::DirectoryObject]
}

impl DeviceMemberOf {
    /// `GET /devices/{id}/memberOf` — List device memberships
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-memberof?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/memberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-memberof: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/memberOf
            /devices(deviceId='{deviceId}')/memberOf";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::DeviceMemberOfAsGroup {
        super::DeviceMemberOfAsGroup(self.0.name("microsoft.graph.group"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/devices/{id}/memberOf/microsoft.graph.group`.
    DeviceMemberOfAsGroup[models::Group]
}

impl DeviceMemberOfAsGroup {
    /// `GET /devices/{device-id}/memberOf/microsoft.graph.group`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-memberof-group?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET memberof: list
            device-list-memberof-group: | |
            /devices/{id}/memberOf/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/devices/{id}/organizationalUnitParent`
    DeviceOrganizationalUnitParent
}

impl DeviceOrganizationalUnitParent {
    /// `GET /devices/{device-id}/organizationalUnitParent`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`; application: `Device.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET device: get
            : Device.Read.All | | Device.Read.All
            /devices/{id}/organizationalUnitParent";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/registeredOwners`.
    DeviceRegisteredOwners[models::DirectoryObject]
}

impl DeviceRegisteredOwners {
    /// `POST /devices/{id}/registeredOwners/$ref` — Create registeredOwner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-registeredowners?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/registeredOwners/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST device: add_ref
            device-post-registeredowners: Directory.AccessAsUser.All | |
            /devices/{id}/registeredOwners/$ref
            /devices(deviceId='{deviceId}')/registeredOwners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /devices/{device-id}/registeredOwners/$ref` — Delete registeredOwner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredowners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE device: delete_ref
            device-delete-registeredowners: Directory.AccessAsUser.All | |
            /devices/{id}/registeredOwners/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /devices/{id}/registeredOwners` — List registeredOwners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredowners?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/registeredOwners`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-registeredowners: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/registeredOwners
            /devices(deviceId='{deviceId}')/registeredOwners";
        self.0.list(sheet)
    }

    /// `GET /devices/{device-id}/registeredOwners/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredowners-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET registeredowners: list_refs
            device-list-registeredowners-ref: | |
            /devices/{id}/registeredOwners/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /devices/{id}/registeredOwners/{id}/$ref` — Delete registeredOwner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredowners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE device: remove_ref
            device-delete-registeredowners: Directory.AccessAsUser.All | |
            /devices/{id}/registeredOwners/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/registeredUsers`.
    DeviceRegisteredUsers[models::DirectoryObject]
}

impl DeviceRegisteredUsers {
    /// `POST /devices/{id}/registeredUsers/$ref` — Create registeredUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-registeredusers?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/registeredUsers/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST device: add_ref
            device-post-registeredusers: Directory.AccessAsUser.All | |
            /devices/{id}/registeredUsers/$ref
            /devices(deviceId='{deviceId}')/registeredUsers/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /devices/{device-id}/registeredUsers/$ref` — Delete registeredUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredusers?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE device: delete_ref
            device-delete-registeredusers: Directory.AccessAsUser.All | |
            /devices/{id}/registeredUsers/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /devices/{id}/registeredUsers` — List registeredUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredusers?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/registeredUsers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-registeredusers: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/registeredUsers
            /devices(deviceId='{deviceId}')/registeredUsers";
        self.0.list(sheet)
    }

    /// `GET /devices/{device-id}/registeredUsers/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredusers-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET registeredusers: list_refs
            device-list-registeredusers-ref: | |
            /devices/{id}/registeredUsers/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /devices/{id}/registeredUsers/{id}/$ref` — Delete registeredUser
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredusers?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE device: remove_ref
            device-delete-registeredusers: Directory.AccessAsUser.All | |
            /devices/{id}/registeredUsers/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/transitiveMemberOf`.
    DeviceTransitiveMemberOf[models::DirectoryObject]
}

impl DeviceTransitiveMemberOf {
    /// `GET /devices/{id | userPrincipalName}/transitiveMemberOf` — List device transitive memberships
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-transitivememberof?view=graph-rest-1.0)
    /// Also: `/devices(deviceId='{deviceId}')/transitiveMemberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-transitivememberof: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/transitiveMemberOf
            /devices(deviceId='{deviceId}')/transitiveMemberOf";
        self.0.list(sheet)
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::DeviceTransitiveMemberOfAsGroup {
        super::DeviceTransitiveMemberOfAsGroup(self.0.name("microsoft.graph.group"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/devices/{id}/transitiveMemberOf/microsoft.graph.group`.
    DeviceTransitiveMemberOfAsGroup[models::Group]
}

impl DeviceTransitiveMemberOfAsGroup {
    /// `GET /devices/{device-id}/transitiveMemberOf/microsoft.graph.group`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-transitivememberof-group?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET transitivememberof: list
            device-list-transitivememberof-group: | |
            /devices/{id}/transitiveMemberOf/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/devices/{id}/usagerights`
    DeviceUsagerights
}

impl DeviceUsagerights {
    /// `GET /devices/{device-id}/usagerights`
    ///
    /// Source: metadata.
    /// Also: `/devices(deviceId='{deviceId}')/usagerights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET device: get
            : Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}/usagerights
            /devices(deviceId='{deviceId}')/usagerights";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.device`, such as `/devices`.
    Devices[models::Device]
}

impl Devices {
    /// `POST /devices` — Create device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-devices?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn create(&self, body: models::Device) -> Call<models::Device> {
        let sheet = "POST device: create
            device-post-devices: Directory.AccessAsUser.All | |
            /devices";
        self.0.call(sheet).json(body)
    }

    /// `GET /devices/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`; application: `Device.Read.All`.
    pub fn delta(&self) -> List<models::Device> {
        let sheet = "GET device: delta
            device-delta: Device.Read.All | | Device.Read.All
            /devices/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /devices/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /devices/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /devices/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /devices/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /devices` — List devices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Device> {
        let sheet = "GET device: list
            device-list: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Directory.Read.All Device.ReadWrite.All Directory.ReadWrite.All
            /devices";
        self.0.list(sheet)
    }

    /// `POST /devices/provision`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-provision?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn provision(&self, body: requests::device::ProvisionRequest) -> Call<models::ProvisionResponse> {
        let sheet = "POST device: provision
            device-provision: | |
            /devices/provision";
        self.0.name("provision").call(sheet).json(body)
    }

    /// `POST /devices/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…(deviceId='{deviceId}')`
    pub fn by_device_id(&self, device_id: &str) -> super::Device {
        super::Device(self.0.alternate_key(&[("deviceId", Argument::quoted(device_id))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directory`, such as `/directory`.
    Directory: super::Entity = models::Directory
}

impl Directory {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Directory> {
        self.0.get("GET directory: get")
    }

    /// `…/administrativeUnits`
    pub fn administrative_units(&self) -> super::DirectoryAdministrativeUnits {
        super::DirectoryAdministrativeUnits(self.0.name("administrativeUnits"))
    }

    /// `…/attributeSets`
    pub fn attribute_sets(&self) -> super::DirectoryAttributeSets {
        super::DirectoryAttributeSets(self.0.name("attributeSets"))
    }

    /// `…/customSecurityAttributeDefinitions`
    pub fn custom_security_attribute_definitions(&self) -> super::DirectoryCustomSecurityAttributeDefinitions {
        super::DirectoryCustomSecurityAttributeDefinitions(self.0.name("customSecurityAttributeDefinitions"))
    }

    /// `…/deletedItems`
    pub fn deleted_items(&self) -> super::DirectoryDeletedItems {
        super::DirectoryDeletedItems(self.0.name("deletedItems"))
    }

    /// `…/deviceLocalCredentials`
    pub fn device_local_credentials(&self) -> super::DirectoryDeviceLocalCredentials {
        super::DirectoryDeviceLocalCredentials(self.0.name("deviceLocalCredentials"))
    }

    /// `…/federationConfigurations`
    pub fn federation_configurations(&self) -> super::DirectoryFederationConfigurations {
        super::DirectoryFederationConfigurations(self.0.name("federationConfigurations"))
    }

    /// `…/onPremisesSynchronization`
    pub fn on_premises_synchronization(&self) -> super::DirectoryOnPremisesSynchronization {
        super::DirectoryOnPremisesSynchronization(self.0.name("onPremisesSynchronization"))
    }

    /// `…/publicKeyInfrastructure`
    pub fn public_key_infrastructure(&self) -> super::PublicKeyInfrastructureRoot {
        super::PublicKeyInfrastructureRoot(self.0.name("publicKeyInfrastructure"))
    }

    /// `…/recovery`
    pub fn recovery(&self) -> super::EntraRecoveryServicesRecovery {
        super::EntraRecoveryServicesRecovery(self.0.name("recovery"))
    }

    /// `…/remoteTenantGroups`
    pub fn remote_tenant_groups(&self) -> super::DirectoryRemoteTenantGroups {
        super::DirectoryRemoteTenantGroups(self.0.name("remoteTenantGroups"))
    }

    /// `…/subscriptions`
    pub fn subscriptions(&self) -> super::DirectorySubscriptions {
        super::DirectorySubscriptions(self.0.name("subscriptions"))
    }

    /// `…/tenantGovernance`
    pub fn tenant_governance(&self) -> super::TenantGovernance {
        super::TenantGovernance(self.0.name("tenantGovernance"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.administrativeUnit`, such as `/directory/administrativeUnits`.
    DirectoryAdministrativeUnits[models::AdministrativeUnit]
}

impl DirectoryAdministrativeUnits {
    /// `POST /directory/administrativeUnits` — Create administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-administrativeunits?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn create(&self, body: models::AdministrativeUnit) -> Call<models::AdministrativeUnit> {
        let sheet = "POST directory: create
            directory-post-administrativeunits: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/administrativeUnits/delta`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn delta(&self) -> List<models::AdministrativeUnit> {
        let sheet = "GET administrativeUnit: delta
            : AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /directory/administrativeUnits` — List administrativeunits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-administrativeunits?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AdministrativeUnit> {
        let sheet = "GET directory: list
            directory-list-administrativeunits: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.attributeSet`, such as `/directory/attributeSets`.
    DirectoryAttributeSets[models::AttributeSet]
}

impl DirectoryAttributeSets {
    /// `POST /directory/attributeSets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-attributesets?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn create(&self, body: models::AttributeSet) -> Call<models::AttributeSet> {
        let sheet = "POST directory: create
            directory-post-attributesets: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/attributeSets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-attributesets?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn list(&self) -> List<models::AttributeSet> {
        let sheet = "GET directory: list
            directory-list-attributesets: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.customSecurityAttributeDefinition`, such as `/directory/customSecurityAttributeDefinitions`.
    DirectoryCustomSecurityAttributeDefinitions[models::CustomSecurityAttributeDefinition]
}

impl DirectoryCustomSecurityAttributeDefinitions {
    /// `POST /directory/customSecurityAttributeDefinitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-customsecurityattributedefinitions?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::CustomSecurityAttributeDefinition,
    ) -> Call<models::CustomSecurityAttributeDefinition> {
        let sheet = "POST directory: create
            directory-post-customsecurityattributedefinitions: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/customSecurityAttributeDefinitions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-customsecurityattributedefinitions?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn list(&self) -> List<models::CustomSecurityAttributeDefinition> {
        let sheet = "GET directory: list
            directory-list-customsecurityattributedefinitions: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directory/deletedItems`.
    DirectoryDeletedItems[models::DirectoryObject]
}

impl DirectoryDeletedItems {
    /// `POST /directory/deletedItems/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /directory/deletedItems/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /directory/deletedItems/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /directory/deletedItems/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /directory/deletedItems/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directory/deletedItems/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…/microsoft.graph.application`
    pub fn as_application(&self) -> super::DirectoryDeletedItemsAsApplication {
        super::DirectoryDeletedItemsAsApplication(self.0.name("microsoft.graph.application"))
    }

    /// `…/microsoft.graph.device`
    pub fn as_device(&self) -> super::DirectoryDeletedItemsAsDevice {
        super::DirectoryDeletedItemsAsDevice(self.0.name("microsoft.graph.device"))
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::DirectoryDeletedItemsAsGroup {
        super::DirectoryDeletedItemsAsGroup(self.0.name("microsoft.graph.group"))
    }

    /// `…/microsoft.graph.servicePrincipal`
    pub fn as_service_principal(&self) -> super::DirectoryDeletedItemsAsServicePrincipal {
        super::DirectoryDeletedItemsAsServicePrincipal(self.0.name("microsoft.graph.servicePrincipal"))
    }

    /// `…/microsoft.graph.user`
    pub fn as_user(&self) -> super::DirectoryDeletedItemsAsUser {
        super::DirectoryDeletedItemsAsUser(self.0.name("microsoft.graph.user"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.application`, such as `/directory/deletedItems/microsoft.graph.application`.
    DirectoryDeletedItemsAsApplication[models::Application]
}

impl DirectoryDeletedItemsAsApplication {
    /// `GET /directory/deleteditems/microsoft.graph.application` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::Application> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.application";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.device`, such as `/directory/deletedItems/microsoft.graph.device`.
    DirectoryDeletedItemsAsDevice[models::Device]
}

impl DirectoryDeletedItemsAsDevice {
    /// `GET /directory/deletedItems/microsoft.graph.device` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::Device> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.device";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/directory/deletedItems/microsoft.graph.group`.
    DirectoryDeletedItemsAsGroup[models::Group]
}

impl DirectoryDeletedItemsAsGroup {
    /// `GET /directory/deletedItems/microsoft.graph.group` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipal`, such as `/directory/deletedItems/microsoft.graph.servicePrincipal`.
    DirectoryDeletedItemsAsServicePrincipal[models::ServicePrincipal]
}

impl DirectoryDeletedItemsAsServicePrincipal {
    /// `GET /directory/deleteditems/microsoft.graph.servicePrincipal` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.servicePrincipal";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/directory/deletedItems/microsoft.graph.user`.
    DirectoryDeletedItemsAsUser[models::User]
}

impl DirectoryDeletedItemsAsUser {
    /// `GET /directory/deletedItems/microsoft.graph.user` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::User> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deletedItems/microsoft.graph.user";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceLocalCredentialInfo`, such as `/directory/deviceLocalCredentials`.
    DirectoryDeviceLocalCredentials[models::DeviceLocalCredentialInfo]
}

impl DirectoryDeviceLocalCredentials {
    /// `GET /directory/deviceLocalCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-devicelocalcredentials?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceLocalCredential.ReadBasic.All`, `DeviceLocalCredential.Read.All`; application: `DeviceLocalCredential.ReadBasic.All`, `DeviceLocalCredential.Read.All`.
    pub fn list(&self) -> List<models::DeviceLocalCredentialInfo> {
        let sheet = "GET directory: list
            directory-list-devicelocalcredentials: DeviceLocalCredential.ReadBasic.All DeviceLocalCredential.Read.All | | DeviceLocalCredential.ReadBasic.All DeviceLocalCredential.Read.All
            /directory/deviceLocalCredentials";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.identityProviderBase`, such as `/directory/federationConfigurations`.
    DirectoryFederationConfigurations[models::IdentityProviderBase]
}

impl DirectoryFederationConfigurations {
    /// `POST /directory/federationConfigurations`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::IdentityProviderBase>) -> Call<models::IdentityProviderBase> {
        let sheet = "POST directory: create
            : IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations";
        self.0.call(sheet).json(Into::<models::IdentityProviderBase>::into(body))
    }

    /// `GET /directory/federationConfigurations`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> List<models::IdentityProviderBase> {
        let sheet = "GET directory: list
            : IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /directory/federationConfigurations";
        self.0.list(sheet)
    }

    /// `…/graph.samlOrWsFedExternalDomainFederation`
    pub fn as_saml_or_ws_fed_external_domain_federation(
        &self,
    ) -> super::DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederation
    {
        super::DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederation(
            self.0.name("graph.samlOrWsFedExternalDomainFederation"),
        )
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    pub fn as_saml_or_ws_fed_external_domain_federation_2(
        &self,
    ) -> super::DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederationCollection
    {
        super::DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederationCollection(
            self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"),
        )
    }

    /// `…/availableProviderTypes`
    pub fn available_provider_types(&self) -> super::DirectoryFederationConfigurationsAvailableProviderTypes {
        super::DirectoryFederationConfigurationsAvailableProviderTypes(self.0.name("availableProviderTypes"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.samlOrWsFedExternalDomainFederation`, such as `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation`.
    DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederation[models::SamlOrWsFedExternalDomainFederation]
}

impl DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederation {
    /// `GET /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation` — List samlOrWsFedExternalDomainFederations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`.
    pub fn list(&self) -> List<models::SamlOrWsFedExternalDomainFederation> {
        let sheet = "GET samlOrWsFedExternalDomainFederation: list
            samlorwsfedexternaldomainfederation-list, samlorwsfedexternaldomainfederation-get: Domain.Read.All Domain.ReadWrite.All | | Domain.Read.All Domain.ReadWrite.All
            /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.samlOrWsFedExternalDomainFederation`, such as `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation`.
    DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederationCollection[models::SamlOrWsFedExternalDomainFederation]
}

impl DirectoryFederationConfigurationsAsSamlOrWsFedExternalDomainFederationCollection {
    /// `POST /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation` — Create samlOrWsFedExternalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::SamlOrWsFedExternalDomainFederation,
    ) -> Call<models::SamlOrWsFedExternalDomainFederation> {
        let sheet = "POST samlOrWsFedExternalDomainFederation: create
            samlorwsfedexternaldomainfederation-post: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/directory/federationConfigurations/availableProviderTypes`
    DirectoryFederationConfigurationsAvailableProviderTypes
}

impl DirectoryFederationConfigurationsAvailableProviderTypes {
    /// `GET /directory/federationConfigurations/availableProviderTypes` — List availableProviderTypes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-availableprovidertypes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET identityProviderBase: list
            identityproviderbase-availableprovidertypes: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/availableProviderTypes";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directoryObjects`.
    DirectoryObjects[models::DirectoryObject]
}

impl DirectoryObjects {
    /// `GET /directoryObjects/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /directoryObjects/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /directoryObjects/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /directoryObjects/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /directoryObjects/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /directoryObjects/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /directoryObjects/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Directory.Read.All Directory.ReadWrite.All Group.ReadWrite.All
            /directoryObjects/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesDirectorySynchronization`, such as `/directory/onPremisesSynchronization`.
    DirectoryOnPremisesSynchronization[models::OnPremisesDirectorySynchronization]
}

impl DirectoryOnPremisesSynchronization {
    /// `GET /directory/onPremisesSynchronization`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremDirectorySynchronization.Read.All`, `OnPremDirectorySynchronization.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnPremisesDirectorySynchronization> {
        let sheet = "GET directory: list
            : OnPremDirectorySynchronization.Read.All OnPremDirectorySynchronization.ReadWrite.All | |
            /directory/onPremisesSynchronization";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.remoteTenantGroup`, such as `/directory/remoteTenantGroups`.
    DirectoryRemoteTenantGroups[models::RemoteTenantGroup]
}

impl DirectoryRemoteTenantGroups {
    /// `GET /directory/remoteTenantGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-remotetenantgroups?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::RemoteTenantGroup> {
        let sheet = "GET directory: list
            directory-list-remotetenantgroups: | |
            /directory/remoteTenantGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryRole`, such as `/directoryRoles/{id}`.
    DirectoryRole: super::DirectoryObject = models::DirectoryRole
}

impl DirectoryRole {
    /// `POST /directoryRoles/{directoryRole-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoles/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `GET /directoryRoles/{role-id}` — Get directoryRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-get?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::DirectoryRole> {
        let sheet = "GET directoryRole: get
            directoryrole-get: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}
            directoryrole-get: Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/roleTemplateId={roleTemplateId}";
        self.0.get(sheet)
    }

    /// `POST /directoryRoles/{directoryRole-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoles/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryRoles/{directoryRole-id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoles/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /directoryRoles/{directoryRole-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /directoryRoles/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `…/members`
    pub fn members(&self) -> super::DirectoryRoleMembers {
        super::DirectoryRoleMembers(self.0.references("members"))
    }

    /// `…/scopedMembers`
    pub fn scoped_members(&self) -> super::DirectoryRoleScopedMembers {
        super::DirectoryRoleScopedMembers(self.0.name("scopedMembers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directoryRoles/{id}/members`.
    DirectoryRoleMembers[models::DirectoryObject]
}

impl DirectoryRoleMembers {
    /// `POST /directoryRoles/{role-id}/members/$ref` — Add directory role member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-post-members?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}/members/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST directoryRole: add_ref
            directoryrole-post-members: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}/members/$ref
            /directoryRoles/roleTemplateId={roleTemplateId}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /directoryRoles/{directoryRole-id}/members/$ref` — Remove directory role member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delete-member?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE directoryRole: delete_ref
            directoryrole-delete-member: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}/members/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /directoryRoles/{role-id}/members` — List members of a directory role
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-members?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}/members`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryRole: list
            directoryrole-list-members: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /directoryRoles/{id}/members
            directoryrole-list-members: Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/roleTemplateId={roleTemplateId}/members";
        self.0.list(sheet)
    }

    /// `GET /directoryRoles/{directoryRole-id}/members/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-members-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET members: list_refs
            directoryrole-list-members-ref: | |
            /directoryRoles/{id}/members/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /directoryRoles/{role-id}/members/{id}/$ref` — Remove directory role member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delete-member?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}/members/{id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE directoryRole: remove_ref
            directoryrole-delete-member: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}/members/{id}/$ref
            /directoryRoles/roleTemplateId={roleTemplateId}/members/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.scopedRoleMembership`, such as `/directoryRoles/{id}/scopedMembers`.
    DirectoryRoleScopedMembers[models::ScopedRoleMembership]
}

impl DirectoryRoleScopedMembers {
    /// `GET /directoryroles/{role-id}/scopedMembers` — List scopedMembers for a directory role
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-scopedmembers?view=graph-rest-1.0)
    /// Also: `/directoryroles/roleTemplateId={roleTemplateId}/scopedMembers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::ScopedRoleMembership> {
        let sheet = "GET directoryRole: list
            directoryrole-list-scopedmembers: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}/scopedMembers
            directoryrole-list-scopedmembers: Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | Directory.Read.All RoleManagement.Read.Directory Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/roleTemplateId={roleTemplateId}/scopedMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryRoleTemplate`, such as `/directoryRoleTemplates/{id}`.
    DirectoryRoleTemplate: super::DirectoryObject = models::DirectoryRoleTemplate
}

impl DirectoryRoleTemplate {
    /// `POST /directoryRoleTemplates/{directoryRoleTemplate-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoleTemplates/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `GET /directoryRoleTemplates/{id}` — Get directoryRoleTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::DirectoryRoleTemplate> {
        let sheet = "GET directoryRoleTemplate: get
            directoryroletemplate-get: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoleTemplates/{id}";
        self.0.get(sheet)
    }

    /// `POST /directoryRoleTemplates/{directoryRoleTemplate-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoleTemplates/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /directoryRoleTemplates/{directoryRoleTemplate-id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /directoryRoleTemplates/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /directoryRoleTemplates/{directoryRoleTemplate-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /directoryRoleTemplates/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryRoleTemplate`, such as `/directoryRoleTemplates`.
    DirectoryRoleTemplates[models::DirectoryRoleTemplate]
}

impl DirectoryRoleTemplates {
    /// `GET /directoryRoleTemplates/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /directoryRoleTemplates/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /directoryRoleTemplates/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /directoryRoleTemplates/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /directoryRoleTemplates/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /directoryRoleTemplates/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /directoryRoleTemplates` — List directoryroletemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::DirectoryRoleTemplate> {
        let sheet = "GET directoryRoleTemplate: list
            directoryroletemplate-list: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoleTemplates";
        self.0.list(sheet)
    }

    /// `POST /directoryRoleTemplates/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directoryRoleTemplates/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryRole`, such as `/directoryRoles`.
    DirectoryRoles[models::DirectoryRole]
}

impl DirectoryRoles {
    /// `POST /directoryRoles` — Activate directoryRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-post-directoryroles?view=graph-rest-1.0)
    /// Required: `roleTemplateId`. Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn create(&self, body: models::DirectoryRole) -> Call<models::DirectoryRole> {
        let sheet = "POST directoryRole: create
            directoryrole-post-directoryroles: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles";
        self.0.call(sheet).json(body)
    }

    /// `GET /directoryRoles/delta` — directoryRole: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn delta(&self) -> List<models::DirectoryRole> {
        let sheet = "GET directoryRole: delta
            directoryrole-delta: RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory | | RoleManagement.Read.Directory Directory.Read.All Directory.ReadWrite.All RoleManagement.ReadWrite.Directory
            /directoryRoles/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /directoryRoles/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getavailableextensionproperties?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_available_extension_properties(
        &self,
        body: requests::directory_object::GetAvailableExtensionPropertiesRequest,
    ) -> Call<Vec<models::ExtensionProperty>> {
        let sheet = "POST directoryObject: get_available_extension_properties
            directoryobject-getavailableextensionproperties: Directory.Read.All | | Directory.Read.All
            /directoryRoles/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /directoryRoles/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /directoryRoles/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /directoryRoles` — List directoryroles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::DirectoryRole> {
        let sheet = "GET directoryRole: list
            directoryrole-list: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /directoryRoles";
        self.0.list(sheet)
    }

    /// `POST /directoryRoles/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directoryRoles/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…/roleTemplateId={roleTemplateId}`
    pub fn by_role_template_id(&self, role_template_id: &str) -> super::DirectoryRole {
        super::DirectoryRole(self.0.alternate_key(&[("roleTemplateId", Argument::bare(role_template_id))], false))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.companySubscription`, such as `/directory/subscriptions`.
    DirectorySubscriptions[models::CompanySubscription]
}

impl DirectorySubscriptions {
    /// `GET /directory/subscriptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-subscriptions?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::CompanySubscription> {
        let sheet = "GET directory: list
            directory-list-subscriptions: | |
            /directory/subscriptions";
        self.0.list(sheet)
    }

    /// `…(commerceSubscriptionId='{commerceSubscriptionId}')`
    pub fn by_commerce_subscription_id(&self, commerce_subscription_id: &str) -> super::CompanySubscription {
        super::CompanySubscription(
            self.0.alternate_key(&[("commerceSubscriptionId", Argument::quoted(commerce_subscription_id))], true),
        )
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.domain`, such as `/domains/{id}`.
    Domain: super::Entity = models::Domain
}

impl Domain {
    /// `DELETE /domains/{id}` — Delete domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE domain: delete
            domain-delete: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}";
        self.0.call(sheet)
    }

    /// `POST /domains/{id}/forceDelete` — Force domain deletion
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-forcedelete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn force_delete(&self, body: requests::domain::ForceDeleteRequest) -> Call<()> {
        let sheet = "POST domain: force_delete
            domain-forcedelete: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/forceDelete";
        self.0.name("forceDelete").call(sheet).json(body)
    }

    /// `GET /domains/{id}` — Get domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/domain-get-rootdomain?view=graph-rest-1.0)
    /// Also: `/domains/{domain-id}/rootDomain`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`.
    pub fn get(&self) -> Get<models::Domain> {
        let sheet = "GET domain: get
            domain-get: Domain.Read.All Domain.ReadWrite.All Directory.Read.All | | Domain.Read.All Domain.ReadWrite.All Directory.Read.All
            /domains/{id}
            domain-get-rootdomain: Domain.Read.All Directory.Read.All Domain.ReadWrite.All | | Domain.Read.All Directory.Read.All Domain.ReadWrite.All
            /domains/{id}/rootDomain";
        self.0.get(sheet)
    }

    /// `POST /domains/{domain-id}/promote`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-promote?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn promote(&self) -> Call<bool> {
        let sheet = "POST domain: promote
            domain-promote: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/promote";
        self.0.name("promote").call(sheet)
    }

    /// `PATCH /domains/{id}` — Update domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn update(&self, body: models::Domain) -> Call<()> {
        let sheet = "PATCH domain: update
            domain-update: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /domains/{id}/verify` — domain: verify
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-verify?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn verify(&self, body: requests::domain::VerifyRequest) -> Call<models::Domain> {
        let sheet = "POST domain: verify
            domain-verify: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/verify";
        self.0.name("verify").call(sheet).json(body)
    }

    /// `…/domainNameReferences`
    pub fn domain_name_references(&self) -> super::DomainDomainNameReferences {
        super::DomainDomainNameReferences(self.0.name("domainNameReferences"))
    }

    /// `…/federationConfiguration`
    pub fn federation_configuration(&self) -> super::DomainFederationConfiguration {
        super::DomainFederationConfiguration(self.0.name("federationConfiguration"))
    }

    /// `…/rootDomain`
    pub fn root_domain(&self) -> super::Domain {
        super::Domain(self.0.name("rootDomain"))
    }

    /// `…/serviceConfigurationRecords`
    pub fn service_configuration_records(&self) -> super::DomainServiceConfigurationRecords {
        super::DomainServiceConfigurationRecords(self.0.name("serviceConfigurationRecords"))
    }

    /// `…/verificationDnsRecords`
    pub fn verification_dns_records(&self) -> super::DomainVerificationDnsRecords {
        super::DomainVerificationDnsRecords(self.0.name("verificationDnsRecords"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/domains/{id}/domainNameReferences`.
    DomainDomainNameReferences[models::DirectoryObject]
}

impl DomainDomainNameReferences {
    /// `GET /domains/{id}/domainNameReferences` — List domainNameReferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-domainnamereferences?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET domain: list
            domain-list-domainnamereferences: Domain.Read.All Domain.ReadWrite.All | | Domain.Read.All Domain.ReadWrite.All
            /domains/{id}/domainNameReferences";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.internalDomainFederation`, such as `/domains/{id}/federationConfiguration`.
    DomainFederationConfiguration[models::InternalDomainFederation]
}

impl DomainFederationConfiguration {
    /// `POST /domains/{domainsId}/federationConfiguration` — Create federationConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-post-federationconfiguration?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`; application: `Domain-InternalFederation.ReadWrite.All`, `Domain.ReadWrite.All`.
    pub fn create(&self, body: models::InternalDomainFederation) -> Call<models::InternalDomainFederation> {
        let sheet = "POST domain: create
            domain-post-federationconfiguration: Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All | | Domain-InternalFederation.ReadWrite.All Domain.ReadWrite.All
            /domains/{id}/federationConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `GET /domains/{domain-id}/federationConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-federationconfiguration?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain-InternalFederation.Read.All`, `Domain-InternalFederation.ReadWrite.All`; application: `Domain-InternalFederation.Read.All`, `Domain-InternalFederation.ReadWrite.All`.
    pub fn list(&self) -> List<models::InternalDomainFederation> {
        let sheet = "GET domain: list
            domain-list-federationconfiguration: Domain-InternalFederation.Read.All Domain-InternalFederation.ReadWrite.All | | Domain-InternalFederation.Read.All Domain-InternalFederation.ReadWrite.All
            /domains/{id}/federationConfiguration";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.domainDnsRecord`, such as `/domains/{id}/serviceConfigurationRecords`.
    DomainServiceConfigurationRecords[models::DomainDnsRecord]
}

impl DomainServiceConfigurationRecords {
    /// `GET /domains/{id}/serviceConfigurationRecords` — List serviceconfigurationrecords
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`.
    pub fn list(&self) -> List<models::DomainDnsRecord> {
        let sheet = "GET domain: list
            domain-list-serviceconfigurationrecords: Domain.Read.All Domain.ReadWrite.All | | Domain.Read.All Domain.ReadWrite.All
            /domains/{id}/serviceConfigurationRecords";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.domainDnsRecord`, such as `/domains/{id}/verificationDnsRecords`.
    DomainVerificationDnsRecords[models::DomainDnsRecord]
}

impl DomainVerificationDnsRecords {
    /// `GET /domains/{id}/verificationDnsRecords` — List verificationdnsrecords
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`.
    pub fn list(&self) -> List<models::DomainDnsRecord> {
        let sheet = "GET domain: list
            domain-list-verificationdnsrecords: Domain.Read.All Domain.ReadWrite.All | | Domain.Read.All Domain.ReadWrite.All
            /domains/{id}/verificationDnsRecords";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.domain`, such as `/domains`.
    Domains[models::Domain]
}

impl Domains {
    /// `POST /domains` — Create domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-post-domains?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn create(&self, body: models::Domain) -> Call<models::Domain> {
        let sheet = "POST domain: create
            domain-post-domains: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains";
        self.0.call(sheet).json(body)
    }

    /// `GET /domains` — List domains
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::Domain> {
        let sheet = "GET domain: list
            domain-list: Domain.Read.All Domain.ReadWrite.All Directory.Read.All | | Domain.Read.All Domain.ReadWrite.All Directory.Read.All
            /domains";
        self.0.list(sheet)
    }
}
