// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List, Reference};

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/administrativeUnits/{id}/extensions`.
    AdministrativeUnitExtensions[models::Extension]
}

impl AdministrativeUnitExtensions {
    /// `POST /administrativeunits/{administrativeUnitId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /administrativeUnits/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/administrativeUnits/{id}/members`.
    AdministrativeUnitMembers[models::DirectoryObject]
}

impl AdministrativeUnitMembers {
    /// `POST /administrativeUnits/{id}/members/$ref` — Add a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members?view=graph-rest-beta)
    /// Required: `displayName`, `mailEnabled`, `mailNickname`, `securityEnabled`. Status: 204, 201.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All` and 3 more; application: `AdministrativeUnit.ReadWrite.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::DirectoryObject>> {
        let sheet = "POST administrativeUnit: add_ref
            administrativeunit-post-members: AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All Group.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.ReadWrite.All Group.Create Group.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `POST /administrativeUnits/{id}/members` — Add a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{administrativeUnit-id}/members`.
    /// Required: `displayName`, `mailEnabled`, `mailNickname`, `securityEnabled`. Status: 204, 201.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: impl Into<Reference>) -> Call<Option<models::DirectoryObject>> {
        let sheet = "POST administrativeUnit: create
            administrativeunit-post-members: AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members
            administrativeunit-post-members: AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All Directory.ReadWrite.All Group.ReadWrite.All | | AdministrativeUnit.ReadWrite.All Group.Create Directory.ReadWrite.All Group.ReadWrite.All
            /directory/administrativeUnits/{id}/members";
        self.0.call(sheet).reference(body)
    }

    /// `GET /administrativeUnits/{id}/members` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{administrativeUnit-id}/members`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET administrativeUnit: list
            administrativeunit-list-members: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members
            /directory/administrativeUnits/{id}/members";
        self.0.list(sheet)
    }

    /// `GET /administrativeUnits/{id}/members/$ref` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET administrativeUnit: list_refs
            administrativeunit-list-members: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /administrativeUnits/{id}/members/{id}/$ref` — Remove a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-members?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{administrativeUnit-id}/members/{directoryObject-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE administrativeUnit: remove_ref
            administrativeunit-delete-members: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /administrativeUnits/{id}/members/{id}/$ref
            /directory/administrativeUnits/{id}/members/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.scopedRoleMembership`, such as `/administrativeUnits/{id}/scopedRoleMembers`.
    AdministrativeUnitScopedRoleMembers[models::ScopedRoleMembership]
}

impl AdministrativeUnitScopedRoleMembers {
    /// `POST /administrativeUnits/{id}/scopedRoleMembers` — Add a scopedRoleMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-scopedrolemembers?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{administrativeUnit-id}/scopedRoleMembers`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn create(&self, body: models::ScopedRoleMembership) -> Call<models::ScopedRoleMembership> {
        let sheet = "POST administrativeUnit: create
            administrativeunit-post-scopedrolemembers: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /administrativeUnits/{id}/scopedRoleMembers
            /directory/administrativeUnits/{id}/scopedRoleMembers";
        self.0.call(sheet).json(body)
    }

    /// `GET /administrativeUnits/{id}/scopedRoleMembers` — List scopedRoleMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-scopedrolemembers?view=graph-rest-beta)
    /// Also: `/directory/administrativeUnits/{administrativeUnit-id}/scopedRoleMembers`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::ScopedRoleMembership> {
        let sheet = "GET administrativeUnit: list
            administrativeunit-list-scopedrolemembers: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /administrativeUnits/{id}/scopedRoleMembers
            /directory/administrativeUnits/{id}/scopedRoleMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.administrativeUnit`, such as `/administrativeUnits`.
    AdministrativeUnits[models::AdministrativeUnit]
}

impl AdministrativeUnits {
    /// `POST /administrativeUnits` — Create administrativeUnit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-administrativeunits?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn create(&self, body: models::AdministrativeUnit) -> Call<models::AdministrativeUnit> {
        let sheet = "POST directory: create
            directory-post-administrativeunits: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /administrativeUnits";
        self.0.call(sheet).json(body)
    }

    /// `GET /administrativeUnits/delta` — administrativeUnit: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn delta(&self) -> List<models::AdministrativeUnit> {
        let sheet = "GET administrativeUnit: delta
            administrativeunit-delta: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /administrativeUnits/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /administrativeUnits/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /administrativeUnits/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /administrativeUnits/getUserOwnedObjects`
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
            /administrativeUnits/getUserOwnedObjects";
        self.0.name("getUserOwnedObjects").call(sheet).json(body)
    }

    /// `GET /administrativeUnits` — List administrativeunits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-administrativeunits?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AdministrativeUnit> {
        let sheet = "GET directory: list
            directory-list-administrativeunits: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /administrativeUnits";
        self.0.list(sheet)
    }

    /// `POST /administrativeUnits/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /administrativeUnits/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.allowedValue`, such as `/directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}`.
    AllowedValue: super::Entity = models::AllowedValue
}

impl AllowedValue {
    /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues/{allowedValueId}` — Get allowedValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/allowedvalue-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AllowedValue> {
        let sheet = "GET allowedValue: get
            allowedvalue-get: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues/{allowedValueId}` — Update allowedValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/allowedvalue-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn update(&self, body: models::AllowedValue) -> Call<()> {
        let sheet = "PATCH allowedValue: update
            allowedvalue-update: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.attributeSet`, such as `/directory/attributeSets/{id}`.
    AttributeSet: super::Entity = models::AttributeSet
}

impl AttributeSet {
    /// `GET /directory/attributeSets/{attributeSetId}` — Get attributeSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attributeset-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AttributeSet> {
        let sheet = "GET attributeSet: get
            attributeset-get: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/attributeSets/{attributeSetId}` — Update attributeSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attributeset-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn update(&self, body: models::AttributeSet) -> Call<()> {
        let sheet = "PATCH attributeSet: update
            attributeset-update: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.authenticationMethodDevice`, such as `/directory/authenticationMethodDevices`.
    AuthenticationMethodDevice: super::Entity = models::AuthenticationMethodDevice
}

impl AuthenticationMethodDevice {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AuthenticationMethodDevice> {
        self.0.get("GET authenticationMethodDevice: get")
    }

    /// `…/hardwareOathDevices`
    pub fn hardware_oath_devices(&self) -> super::AuthenticationMethodDeviceHardwareOathDevices {
        super::AuthenticationMethodDeviceHardwareOathDevices(self.0.name("hardwareOathDevices"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.hardwareOathTokenAuthenticationMethodDevice`, such as `/directory/authenticationMethodDevices/hardwareOathDevices`.
    AuthenticationMethodDeviceHardwareOathDevices[models::HardwareOathTokenAuthenticationMethodDevice]
}

impl AuthenticationMethodDeviceHardwareOathDevices {
    /// `POST /directory/authenticationMethodDevices/hardwareOathDevices`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethoddevice-post-hardwareoathdevices?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(
        &self,
        body: models::HardwareOathTokenAuthenticationMethodDevice,
    ) -> Call<models::HardwareOathTokenAuthenticationMethodDevice> {
        let sheet = "POST authenticationMethodDevice: create
            authenticationmethoddevice-post-hardwareoathdevices: | |
            /directory/authenticationMethodDevices/hardwareOathDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/authenticationMethodDevices/hardwareOathDevices`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/authenticationmethoddevice-list-hardwareoathdevices?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::HardwareOathTokenAuthenticationMethodDevice> {
        let sheet = "GET authenticationMethodDevice: list
            authenticationmethoddevice-list-hardwareoathdevices: | |
            /directory/authenticationMethodDevices/hardwareOathDevices";
        self.0.list(sheet)
    }
}
