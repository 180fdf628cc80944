// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.administrativeUnit`, such as `/directory/administrativeUnits/{id}`.
    AdministrativeUnit = models::AdministrativeUnit
}

impl AdministrativeUnit {
    /// `DELETE /directory/administrativeUnits/{id}` — Delete administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE administrativeUnit: delete
            administrativeunit-delete: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/administrativeUnits/{id}` — Get administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::AdministrativeUnit> {
        let sheet = "GET administrativeUnit: get
            administrativeunit-get: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/administrativeUnits/{id}` — Update administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn update(&self, body: models::AdministrativeUnit) -> Call<()> {
        let sheet = "PATCH administrativeUnit: update
            administrativeunit-update: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/extensions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn extensions(&self) -> Collection<models::Extension> {
        Collection::at(self.0.name("extensions"))
    }

    /// `…/members`
    pub fn members(&self) -> super::AdministrativeUnitMembers {
        super::AdministrativeUnitMembers(self.0.references("members"))
    }

    /// `…/scopedRoleMembers`
    pub fn scoped_role_members(&self) -> super::AdministrativeUnitScopedRoleMembers {
        super::AdministrativeUnitScopedRoleMembers(self.0.name("scopedRoleMembers"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directory/administrativeUnits/{id}/members`.
    AdministrativeUnitMembers[models::DirectoryObject]
}

impl AdministrativeUnitMembers {
    /// `POST /directory/administrativeUnits/{id}/members/$ref` — Add a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST administrativeUnit: add_ref
            administrativeunit-post-members: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /directory/administrativeUnits/{id}/members` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET administrativeUnit: list
            administrativeunit-list-members: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/members";
        self.0.list(sheet)
    }

    /// `GET /directory/administrativeUnits/{id}/members/$ref` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list_refs(&self) -> List<models::User> {
        let sheet = "GET administrativeUnit: list_refs
            administrativeunit-list-members: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /directory/administrativeUnits/{id}/members/{id}/$ref` — Remove a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-members?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE administrativeUnit: remove_ref
            administrativeunit-delete-members: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}/members/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.scopedRoleMembership`, such as `/directory/administrativeUnits/{id}/scopedRoleMembers`.
    AdministrativeUnitScopedRoleMembers[models::ScopedRoleMembership]
}

impl AdministrativeUnitScopedRoleMembers {
    /// `POST /directory/administrativeUnits/{id}/scopedRoleMembers` — Add a scopedRoleMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-scopedrolemembers?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn create(&self, body: models::ScopedRoleMembership) -> Call<models::ScopedRoleMembership> {
        let sheet = "POST administrativeUnit: create
            administrativeunit-post-scopedrolemembers: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directory/administrativeUnits/{id}/scopedRoleMembers";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/administrativeUnits/{id}/scopedRoleMembers` — List scopedRoleMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-scopedrolemembers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::ScopedRoleMembership> {
        let sheet = "GET administrativeUnit: list
            administrativeunit-list-scopedrolemembers: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/scopedRoleMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.certificateBasedAuthConfiguration`, such as `/organization/{id}/certificateBasedAuthConfiguration/{id}`.
    CertificateBasedAuthConfiguration = models::CertificateBasedAuthConfiguration
}

impl CertificateBasedAuthConfiguration {
    /// `DELETE /organization/{id}/certificateBasedAuthConfiguration/{id}` — Delete certificateBasedAuthConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`; application: `Organization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE certificateBasedAuthConfiguration: delete
            certificatebasedauthconfiguration-delete: Organization.ReadWrite.All | | Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{id}/certificateBasedAuthConfiguration/{id}` — Get certificateBasedAuthConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`; application: `Organization.Read.All`, `Organization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CertificateBasedAuthConfiguration> {
        let sheet = "GET certificateBasedAuthConfiguration: get
            certificatebasedauthconfiguration-get: Organization.Read.All Organization.ReadWrite.All | | Organization.Read.All Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.orgcontact`, such as `/contacts`.
    Contacts[models::Orgcontact]
}

impl Contacts {
    /// `GET /contacts/delta` — orgContact: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn delta(&self) -> List<models::Orgcontact> {
        let sheet = "GET orgcontact: delta
            orgcontact-delta: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /contacts` — List orgContacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Orgcontact> {
        let sheet = "GET orgcontact: list
            orgcontact-list: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.contract`, such as `/contracts/{id}`.
    Contract: super::DirectoryObject = models::Contract
}

impl Contract {
    /// `GET /contracts/{id}` — Get contract
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contract-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Contract> {
        let sheet = "GET contract: get
            contract-get: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /contracts/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.contract`, such as `/contracts`.
    Contracts[models::Contract]
}

impl Contracts {
    /// `GET /contracts` — List contracts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contract-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Contract> {
        let sheet = "GET contract: list
            contract-list: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /contracts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.device`, such as `/devices/{id}`.
    Device: super::DirectoryObject = models::Device
}

impl Device {
    /// `POST /devices/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /devices/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /devices/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /devices/{id}` — Delete device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE device: delete
            device-delete: Directory.AccessAsUser.All | |
            /devices/{id}";
        self.0.call(sheet)
    }

    /// `GET /devices/{id}` — Get device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::Device> {
        let sheet = "GET device: get
            device-get, opentypeextension-get: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}";
        self.0.get(sheet)
    }

    /// `POST /devices/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /devices/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /devices/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /devices/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `PATCH /devices/{id}` — Update device
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`; application: `Device.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::Device) -> Call<()> {
        let sheet = "PATCH device: update
            device-update: Directory.AccessAsUser.All | | Device.ReadWrite.All Directory.ReadWrite.All
            /devices/{id}";
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
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/memberOf`.
    DeviceMemberOf[models::DirectoryObject]
}

impl DeviceMemberOf {
    /// `GET /devices/{id}/memberOf` — List device memberships
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-memberof?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-memberof: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}/memberOf";
        self.0.list(sheet)
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
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST device: add_ref
            device-post-registeredowners: Directory.AccessAsUser.All | |
            /devices/{id}/registeredOwners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /devices/{id}/registeredOwners` — List registeredOwners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredowners?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-registeredowners: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}/registeredOwners";
        self.0.list(sheet)
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
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST device: add_ref
            device-post-registeredusers: Directory.AccessAsUser.All | |
            /devices/{id}/registeredUsers/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /devices/{id}/registeredUsers` — List registeredUsers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredusers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-registeredusers: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}/registeredUsers";
        self.0.list(sheet)
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
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-transitivememberof: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /devices/{id}/transitiveMemberOf";
        self.0.list(sheet)
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

    /// `GET /devices` — List devices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Device> {
        let sheet = "GET device: list
            device-list: Device.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directory`, such as `/directory`.
    Directory = models::Directory
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

    /// `…/deletedItems`
    pub fn deleted_items(&self) -> super::DirectoryDeletedItems {
        super::DirectoryDeletedItems(self.0.name("deletedItems"))
    }

    /// `…/federationConfigurations`
    pub fn federation_configurations(&self) -> super::DirectoryFederationConfigurations {
        super::DirectoryFederationConfigurations(self.0.name("federationConfigurations"))
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

    /// `GET /directory/administrativeUnits` — List administrativeunits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-administrativeunits?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AdministrativeUnit> {
        let sheet = "GET directory: list
            directory-list-administrativeunits: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /directory/administrativeUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directory/deletedItems`.
    DirectoryDeletedItems[models::DirectoryObject]
}

impl DirectoryDeletedItems {
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
    /// A collection of `microsoft.graph.identityProviderBase`, such as `/directory/federationConfigurations`.
    DirectoryFederationConfigurations[models::IdentityProviderBase]
}

impl DirectoryFederationConfigurations {
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
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> List<models::SamlOrWsFedExternalDomainFederation> {
        let sheet = "GET samlOrWsFedExternalDomainFederation: list
            samlorwsfedexternaldomainfederation-list, samlorwsfedexternaldomainfederation-get: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
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
    pub fn call(
        &self,
        body: requests::saml_or_ws_fed_external_domain_federation::SamlOrWsFedExternalDomainFederationRequest,
    ) -> Call<models::SamlOrWsFedExternalDomainFederation> {
        let sheet = "POST samlOrWsFedExternalDomainFederation: call
            samlorwsfedexternaldomainfederation-post: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/directoryObjects`.
    DirectoryObjects[models::DirectoryObject]
}

impl DirectoryObjects {
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
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directoryObjects/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryRole`, such as `/directoryRoles/{id}`.
    DirectoryRole: super::DirectoryObject = models::DirectoryRole
}

impl DirectoryRole {
    /// `GET /directoryRoles/{role-id}` — Get directoryRole
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-get?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::DirectoryRole> {
        let sheet = "GET directoryRole: get
            directoryrole-get: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /directoryRoles/{id}
            /directoryRoles/roleTemplateId={roleTemplateId}";
        self.0.get(sheet)
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

    /// `GET /directoryRoles/{role-id}/members` — List members of a directory role
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-members?view=graph-rest-1.0)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}/members`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryRole: list
            directoryrole-list-members: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /directoryRoles/{id}/members
            /directoryRoles/roleTemplateId={roleTemplateId}/members";
        self.0.list(sheet)
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
            directoryrole-list-scopedmembers: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /directoryRoles/{id}/scopedMembers
            /directoryRoles/roleTemplateId={roleTemplateId}/scopedMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryRoleTemplate`, such as `/directoryRoleTemplates/{id}`.
    DirectoryRoleTemplate: super::DirectoryObject = models::DirectoryRoleTemplate
}

impl DirectoryRoleTemplate {
    /// `GET /directoryRoleTemplates/{id}` — Get directoryRoleTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::DirectoryRoleTemplate> {
        let sheet = "GET directoryRoleTemplate: get
            directoryroletemplate-get: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /directoryRoleTemplates/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryRoleTemplate`, such as `/directoryRoleTemplates`.
    DirectoryRoleTemplates[models::DirectoryRoleTemplate]
}

impl DirectoryRoleTemplates {
    /// `GET /directoryRoleTemplates` — List directoryroletemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::DirectoryRoleTemplate> {
        let sheet = "GET directoryRoleTemplate: list
            directoryroletemplate-list: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /directoryRoleTemplates";
        self.0.list(sheet)
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
            directoryrole-delta: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /directoryRoles/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /directoryRoles` — List directoryroles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::DirectoryRole> {
        let sheet = "GET directoryRole: list
            directoryrole-list: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /directoryRoles";
        self.0.list(sheet)
    }

    /// `…/roleTemplateId={roleTemplateId}`
    pub fn by_role_template_id(&self, role_template_id: &str) -> super::DirectoryRole {
        super::DirectoryRole(self.0.alternate_key(&[("roleTemplateId", Argument::bare(role_template_id))], false))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.domain`, such as `/domains/{id}`.
    Domain = models::Domain
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`.
    pub fn get(&self) -> Get<models::Domain> {
        let sheet = "GET domain: get
            domain-get: Domain.Read.All Domain.ReadWrite.All Directory.Read.All | | Domain.Read.All Domain.ReadWrite.All Directory.Read.All
            /domains/{id}";
        self.0.get(sheet)
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
    pub fn verify(&self) -> Call<models::Domain> {
        let sheet = "POST domain: verify
            domain-verify: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/verify";
        self.0.name("verify").call(sheet)
    }

    /// `…/domainNameReferences`
    pub fn domain_name_references(&self) -> super::DomainDomainNameReferences {
        super::DomainDomainNameReferences(self.0.name("domainNameReferences"))
    }

    /// `…/federationConfiguration`
    pub fn federation_configuration(&self) -> super::DomainFederationConfiguration {
        super::DomainFederationConfiguration(self.0.name("federationConfiguration"))
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
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn create(&self, body: models::InternalDomainFederation) -> Call<models::InternalDomainFederation> {
        let sheet = "POST domain: create
            domain-post-federationconfiguration: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/federationConfiguration";
        self.0.call(sheet).json(body)
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

crate::runtime::node! {
    /// A value of `microsoft.graph.internalDomainFederation`, such as `/domains/{id}/federationConfiguration/{id}`.
    InternalDomainFederation: super::IdentityProviderBase = models::InternalDomainFederation
}

impl InternalDomainFederation {
    /// `DELETE /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Delete internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE internalDomainFederation: delete
            internaldomainfederation-delete: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/federationConfiguration/{id}";
        self.0.call(sheet)
    }

    /// `GET /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Get internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`.
    pub fn get(&self) -> Get<models::InternalDomainFederation> {
        let sheet = "GET internalDomainFederation: get
            internaldomainfederation-get: Domain.Read.All Domain.ReadWrite.All | | Domain.Read.All Domain.ReadWrite.All
            /domains/{id}/federationConfiguration/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Update internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn update(&self, body: models::InternalDomainFederation) -> Call<models::InternalDomainFederation> {
        let sheet = "PATCH internalDomainFederation: update
            internaldomainfederation-update: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/federationConfiguration/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.invitation`, such as `/invitations`.
    Invitations[models::Invitation]
}

impl Invitations {
    /// `POST /invitations` — Create invitation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/invitation-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.Invite.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`; application: `User.Invite.All`, `User.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::Invitation) -> Call<models::Invitation> {
        let sheet = "POST invitation: create
            invitation-post: User.Invite.All User.ReadWrite.All Directory.ReadWrite.All | | User.Invite.All User.ReadWrite.All Directory.ReadWrite.All
            /invitations";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organization`, such as `/organization/{id}`.
    Organization: super::DirectoryObject = models::Organization
}

impl Organization {
    /// `GET /organization/{Id}` — Get open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 6 more; personal account: `Calendars.Read` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn get(&self) -> Get<models::Organization> {
        let sheet = "GET openTypeExtension: get
            opentypeextension-get, intune-onboarding-organization-get: Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite | Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read | Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All
            /organization/{id}";
        self.0.get(sheet)
    }

    /// `POST /organization/{organizationId}/setMobileDeviceManagementAuthority` — setMobileDeviceManagementAuthority action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-organization-setmobiledevicemanagementauthority?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn set_mobile_device_management_authority(&self) -> Call<i32> {
        let sheet = "POST organization: set_mobile_device_management_authority
            intune-onboarding-organization-setmobiledevicemanagementauthority: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /organization/{id}/setMobileDeviceManagementAuthority";
        self.0.name("setMobileDeviceManagementAuthority").call(sheet)
    }

    /// `PATCH /organization/{id}` — Update organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`; application: `Organization.ReadWrite.All`.
    pub fn update(&self, body: models::Organization) -> Call<()> {
        let sheet = "PATCH organization: update
            organization-update, intune-onboarding-organization-update: Organization.ReadWrite.All | | Organization.ReadWrite.All
            /organization/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/branding`
    pub fn branding(&self) -> super::OrganizationalBranding {
        super::OrganizationalBranding(self.0.name("branding"))
    }

    /// `…/certificateBasedAuthConfiguration`
    pub fn certificate_based_auth_configuration(&self) -> super::OrganizationCertificateBasedAuthConfiguration {
        super::OrganizationCertificateBasedAuthConfiguration(self.0.name("certificateBasedAuthConfiguration"))
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::OrganizationExtensions {
        super::OrganizationExtensions(self.0.name("extensions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.certificateBasedAuthConfiguration`, such as `/organization/{id}/certificateBasedAuthConfiguration`.
    OrganizationCertificateBasedAuthConfiguration[models::CertificateBasedAuthConfiguration]
}

impl OrganizationCertificateBasedAuthConfiguration {
    /// `POST /organization/{id}/certificateBasedAuthConfiguration` — Create certificateBasedAuthConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-post-certificatebasedauthconfiguration?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`; application: `Organization.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::CertificateBasedAuthConfiguration,
    ) -> Call<models::CertificateBasedAuthConfiguration> {
        let sheet = "POST certificateBasedAuthConfiguration: create
            certificatebasedauthconfiguration-post-certificatebasedauthconfiguration: Organization.ReadWrite.All | | Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{id}/certificateBasedAuthConfiguration` — List certificateBasedAuthConfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`; application: `Organization.Read.All`, `Organization.ReadWrite.All`.
    pub fn list(&self) -> List<models::CertificateBasedAuthConfiguration> {
        let sheet = "GET certificateBasedAuthConfiguration: list
            certificatebasedauthconfiguration-list: Organization.Read.All Organization.ReadWrite.All | | Organization.Read.All Organization.ReadWrite.All
            /organization/{id}/certificateBasedAuthConfiguration";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.organization`, such as `/organization`.
    OrganizationCollection[models::Organization]
}

impl OrganizationCollection {
    /// `GET /organization` — Get organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/organization-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-organization-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 4 more; application: `Organization.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Organization> {
        let sheet = "GET organization: list
            organization-get, organization-list, intune-onboarding-organization-list: User.Read Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All | | Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All
            /organization";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/organization/{id}/extensions`.
    OrganizationExtensions[models::Extension]
}

impl OrganizationExtensions {
    /// `POST /organization/{id}/extensions` — Create open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
            /organization/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationalBranding`, such as `/organization/{id}/branding`.
    OrganizationalBranding = models::OrganizationalBranding
}

impl OrganizationalBranding {
    /// `DELETE /organization/{organizationId}/branding` — Delete organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE organizationalBranding: delete
            organizationalbranding-delete: Organization.ReadWrite.All | |
            /organization/{id}/branding";
        self.0.call(sheet)
    }

    /// `GET /organization/{organizationId}/branding` — Get organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-get?view=graph-rest-1.0)
    /// Required: `Accept-Language`. Status: 200, 404.
    /// Permissions, least privileged first: work or school account: `User.Read` and 3 more.
    pub fn get(&self) -> Get<models::OrganizationalBranding> {
        let sheet = "GET organizationalBranding: get
            organizationalbranding-get: User.Read Organization.Read.All User.ReadBasic.All User.Read.All | |
            /organization/{id}/branding";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/branding` — Update organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-update?view=graph-rest-1.0)
    /// Required: `Accept-Language`. Status: 204.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`.
    pub fn update(&self, body: models::OrganizationalBranding) -> Call<()> {
        let sheet = "PATCH organizationalBranding: update
            organizationalbranding-update: Organization.ReadWrite.All | |
            /organization/{id}/branding";
        self.0.call(sheet).json(body)
    }

    /// `…/localizations`
    pub fn localizations(&self) -> super::OrganizationalBrandingLocalizations {
        super::OrganizationalBrandingLocalizations(self.0.name("localizations"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationalBrandingLocalization`, such as `/organization/{id}/branding/localizations/{id}`.
    OrganizationalBrandingLocalization = models::OrganizationalBrandingLocalization
}

impl OrganizationalBrandingLocalization {
    /// `DELETE /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Delete organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE organizationalBrandingLocalization: delete
            organizationalbrandinglocalization-delete: Organization.ReadWrite.All | |
            /organization/{id}/branding/localizations/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Get organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 3 more.
    pub fn get(&self) -> Get<models::OrganizationalBrandingLocalization> {
        let sheet = "GET organizationalBrandingLocalization: get
            organizationalbrandinglocalization-get: User.Read Organization.Read.All User.ReadBasic.All User.Read.All | |
            /organization/{id}/branding/localizations/{id}";
        self.0.get(sheet)
    }

    /// `PUT /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}/{backgroundImage | bannerLogo | squareLogo}` — Update organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`.
    pub fn replace(&self, body: models::OrganizationalBrandingLocalization) -> Call<()> {
        let sheet = "PUT organizationalBrandingLocalization: replace
            organizationalbrandinglocalization-update: Organization.ReadWrite.All | |
            /organization/{id}/branding/localizations/{id}/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /organization/{organizationId}/branding/localizations/{organizationalBrandingLocalizationId}` — Update organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`.
    pub fn update(&self, body: models::OrganizationalBrandingLocalization) -> Call<()> {
        let sheet = "PATCH organizationalBrandingLocalization: update
            organizationalbrandinglocalization-update: Organization.ReadWrite.All | |
            /organization/{id}/branding/localizations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::OrganizationalBrandingLocalization {
        super::OrganizationalBrandingLocalization(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.organizationalBrandingLocalization`, such as `/organization/{id}/branding/localizations`.
    OrganizationalBrandingLocalizations[models::OrganizationalBrandingLocalization]
}

impl OrganizationalBrandingLocalizations {
    /// `POST /organization/{organizationId}/branding/localizations` — Create organizationalBrandingLocalization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-post-localizations?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::OrganizationalBrandingLocalization,
    ) -> Call<models::OrganizationalBrandingLocalization> {
        let sheet = "POST organizationalBranding: create
            organizationalbranding-post-localizations: Organization.ReadWrite.All | |
            /organization/{id}/branding/localizations";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{organizationId}/branding/localizations` — List localizations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-list-localizations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 3 more.
    pub fn list(&self) -> List<models::OrganizationalBrandingLocalization> {
        let sheet = "GET organizationalBranding: list
            organizationalbranding-list-localizations: User.Read Organization.Read.All User.ReadBasic.All User.Read.All | |
            /organization/{id}/branding/localizations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.orgcontact`, such as `/contacts/{id}`.
    Orgcontact: super::DirectoryObject = models::Orgcontact
}

impl Orgcontact {
    /// `POST /contacts/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /contacts/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /contacts/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn check_member_objects(
        &self,
        body: requests::directory_object::CheckMemberObjectsRequest,
    ) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_objects
            directoryobject-checkmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /contacts/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `GET /contacts/{id}` — Get orgContact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Orgcontact> {
        let sheet = "GET orgcontact: get
            orgcontact-get: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts/{id}";
        self.0.get(sheet)
    }

    /// `POST /contacts/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /contacts/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /contacts/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /contacts/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `…/directReports`
    pub fn direct_reports(&self) -> super::OrgcontactDirectReports {
        super::OrgcontactDirectReports(self.0.name("directReports"))
    }

    /// `…/manager`
    pub fn manager(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("manager"))
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::OrgcontactMemberOf {
        super::OrgcontactMemberOf(self.0.name("memberOf"))
    }

    /// `…/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> super::OrgcontactTransitiveMemberOf {
        super::OrgcontactTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/directReports`.
    OrgcontactDirectReports[models::DirectoryObject]
}

impl OrgcontactDirectReports {
    /// `GET /contacts/{id}/directReports` — List directReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-directreports?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`; application: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgcontact: list
            orgcontact-list-directreports: OrgContact.Read.All+Group.Read.All Directory.Read.All | | OrgContact.Read.All+Group.Read.All Directory.Read.All
            /contacts/{id}/directReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/memberOf`.
    OrgcontactMemberOf[models::DirectoryObject]
}

impl OrgcontactMemberOf {
    /// `GET /contacts/{id}/memberOf` — List memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-memberof?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`; application: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgcontact: list
            orgcontact-list-memberof: OrgContact.Read.All+Group.Read.All Directory.Read.All | | OrgContact.Read.All+Group.Read.All Directory.Read.All
            /contacts/{id}/memberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/transitiveMemberOf`.
    OrgcontactTransitiveMemberOf[models::DirectoryObject]
}

impl OrgcontactTransitiveMemberOf {
    /// `GET /contacts/{id}/transitiveMemberOf` — List transitiveMemberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-transitivememberof?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`; application: `OrgContact.Read.All` + `Group.Read.All`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgcontact: list
            orgcontact-list-transitivememberof: OrgContact.Read.All+Group.Read.All Directory.Read.All | | OrgContact.Read.All+Group.Read.All Directory.Read.All
            /contacts/{id}/transitiveMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.samlOrWsFedExternalDomainFederation`, such as `/directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}`.
    SamlOrWsFedExternalDomainFederation: super::IdentityProviderBase = models::SamlOrWsFedExternalDomainFederation
}

impl SamlOrWsFedExternalDomainFederation {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::SamlOrWsFedExternalDomainFederation> {
        self.0.get("GET samlOrWsFedExternalDomainFederation: get")
    }

    /// `PATCH /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}` — Update samlOrWsFedExternalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::SamlOrWsFedExternalDomainFederation,
    ) -> Call<models::SamlOrWsFedExternalDomainFederation> {
        let sheet = "PATCH samlOrWsFedExternalDomainFederation: update
            samlorwsfedexternaldomainfederation-update: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/graph.samlOrWsFedExternalDomainFederation/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/domains`
    pub fn domains(&self) -> super::SamlOrWsFedExternalDomainFederationDomains {
        super::SamlOrWsFedExternalDomainFederationDomains(self.0.name("domains"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalDomainName`, such as `/directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains`.
    SamlOrWsFedExternalDomainFederationDomains[models::ExternalDomainName]
}

impl SamlOrWsFedExternalDomainFederationDomains {
    /// `POST /directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains` — Create externalDomainName
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post-domains?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.Alll`.
    pub fn create(&self, body: models::ExternalDomainName) -> Call<models::ExternalDomainName> {
        let sheet = "POST samlOrWsFedExternalDomainFederation: create
            samlorwsfedexternaldomainfederation-post-domains: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.Alll
            /directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}/domains` — List domains
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list-domains?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn list(&self) -> List<models::ExternalDomainName> {
        let sheet = "GET samlOrWsFedExternalDomainFederation: list
            samlorwsfedexternaldomainfederation-list-domains: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{id}/domains";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.schemaExtension`, such as `/schemaExtensions/{id}`.
    SchemaExtension = models::SchemaExtension
}

impl SchemaExtension {
    /// `DELETE /schemaExtensions/{id}` — Delete schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All` + `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE schemaExtension: delete
            schemaextension-delete: Application.ReadWrite.All | | Application.ReadWrite.All+Directory.ReadWrite.All
            /schemaExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /schemaExtensions/{id}` — Get schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<models::SchemaExtension> {
        let sheet = "GET schemaExtension: get
            schemaextension-get: User.Read Application.Read.All | | Application.Read.All
            /schemaExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /schemaExtensions/{id}` — Update schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-update?view=graph-rest-1.0)
    /// Status: 204, 403.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All` + `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::SchemaExtension) -> Call<()> {
        let sheet = "PATCH schemaExtension: update
            schemaextension-update: Application.ReadWrite.All | | Application.ReadWrite.All+Directory.ReadWrite.All
            /schemaExtensions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.schemaExtension`, such as `/schemaExtensions`.
    SchemaExtensions[models::SchemaExtension]
}

impl SchemaExtensions {
    /// `POST /schemaExtensions` — Create schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-post-schemaextensions?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All` + `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::SchemaExtension) -> Call<models::SchemaExtension> {
        let sheet = "POST schemaExtension: create
            schemaextension-post-schemaextensions: Application.ReadWrite.All | | Application.ReadWrite.All+Directory.ReadWrite.All
            /schemaExtensions";
        self.0.call(sheet).json(body)
    }

    /// `GET /schemaExtensions` — List schemaExtensions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<models::SchemaExtension> {
        let sheet = "GET schemaExtension: list
            schemaextension-list: User.Read Application.Read.All | | Application.Read.All
            /schemaExtensions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.scopedRoleMembership`, such as `/directory/administrativeUnits/{id}/scopedRoleMembers/{id}`.
    ScopedRoleMembership = models::ScopedRoleMembership
}

impl ScopedRoleMembership {
    /// `DELETE /directory/administrativeUnits/{id}/scopedRoleMembers/{id}` — Remove a scopedRoleMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-scopedrolemembers?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE administrativeUnit: delete
            administrativeunit-delete-scopedrolemembers: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directory/administrativeUnits/{id}/scopedRoleMembers/{id}";
        self.0.call(sheet)
    }

    /// `GET /directory/administrativeUnits/{id}/scopedRoleMembers/{id}` — Get a scopedRoleMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get-scopedrolemembers?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::ScopedRoleMembership> {
        let sheet = "GET administrativeUnit: get
            administrativeunit-get-scopedrolemembers: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/scopedRoleMembers/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.subscribedSku`, such as `/subscribedSkus/{id}`.
    SubscribedSku = models::SubscribedSku
}

impl SubscribedSku {
    /// `GET /subscribedSkus/{id}` — Get SubscribedSku
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Organization.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::SubscribedSku> {
        let sheet = "GET subscribedSku: get
            subscribedsku-get: Organization.Read.All Directory.Read.All Directory.ReadWrite.All | | Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All
            /subscribedSkus/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.subscribedSku`, such as `/subscribedSkus`.
    SubscribedSkus[models::SubscribedSku]
}

impl SubscribedSkus {
    /// `GET /subscribedSkus` — List subscribedskus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All` and 3 more; application: `Organization.Read.All` and 3 more.
    pub fn list(&self) -> List<models::SubscribedSku> {
        let sheet = "GET subscribedSku: list
            subscribedsku-list: Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All | | Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All
            /subscribedSkus";
        self.0.list(sheet)
    }
}
