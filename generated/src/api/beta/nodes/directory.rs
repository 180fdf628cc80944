// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Reference};

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
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::Group>> {
        let sheet = "POST administrativeUnit: add_ref
            administrativeunit-post-members: AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All Group.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.ReadWrite.All Group.Create Group.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `POST /administrativeUnits/{id}/members` — Add a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members?view=graph-rest-beta)
    /// Required: `displayName`, `mailEnabled`, `mailNickname`, `securityEnabled`. Status: 204, 201.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All` and 3 more; application: `AdministrativeUnit.ReadWrite.All` and 3 more.
    pub fn create(&self, body: impl Into<Reference>) -> Call<Option<models::Group>> {
        let sheet = "POST administrativeUnit: create
            administrativeunit-post-members: AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All Group.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.ReadWrite.All Group.Create Group.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members";
        self.0.call(sheet).reference(body)
    }

    /// `GET /administrativeUnits/{id}/members` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET administrativeUnit: list
            administrativeunit-list-members: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members";
        self.0.list(sheet)
    }

    /// `GET /administrativeUnits/{id}/members/$ref` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list_refs(&self) -> List<models::User> {
        let sheet = "GET administrativeUnit: list_refs
            administrativeunit-list-members: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /administrativeUnits/{id}/members/{id}/$ref` — Remove a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-members?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE administrativeUnit: remove_ref
            administrativeunit-delete-members: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /administrativeUnits/{id}/members/{id}/$ref";
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
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn create(&self, body: models::ScopedRoleMembership) -> Call<models::ScopedRoleMembership> {
        let sheet = "POST administrativeUnit: create
            administrativeunit-post-scopedrolemembers: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /administrativeUnits/{id}/scopedRoleMembers";
        self.0.call(sheet).json(body)
    }

    /// `GET /administrativeUnits/{id}/scopedRoleMembers` — List scopedRoleMembers
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-scopedrolemembers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn list(&self) -> List<models::ScopedRoleMembership> {
        let sheet = "GET administrativeUnit: list
            administrativeunit-list-scopedrolemembers: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /administrativeUnits/{id}/scopedRoleMembers";
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
            administrativeunit-delta: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /administrativeUnits` — List administrativeunits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-administrativeunits?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AdministrativeUnit> {
        let sheet = "GET directory: list
            directory-list-administrativeunits: AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All Directory.Read.All AdministrativeUnit.ReadWrite.All Directory.ReadWrite.All
            /administrativeUnits";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.allowedValue`, such as `/directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}`.
    AllowedValue = models::AllowedValue
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
    AttributeSet = models::AttributeSet
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
    /// A value of `microsoft.graph.certificateBasedAuthConfiguration`, such as `/organization/{id}/certificateBasedAuthConfiguration/{id}`.
    CertificateBasedAuthConfiguration = models::CertificateBasedAuthConfiguration
}

impl CertificateBasedAuthConfiguration {
    /// `DELETE /organization/{id}/certificateBasedAuthConfiguration/{id}` — Delete certificateBasedAuthConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-get?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.orgContact`, such as `/contacts`.
    Contacts[models::OrgContact]
}

impl Contacts {
    /// `GET /contacts/delta` — orgContact: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn delta(&self) -> List<models::OrgContact> {
        let sheet = "GET orgContact: delta
            orgcontact-delta: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /contacts` — List orgContacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::OrgContact> {
        let sheet = "GET orgContact: list
            orgcontact-list: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.Contract`, such as `/contracts/{id}`.
    Contract = models::Contract
}

impl Contract {
    /// `GET /contracts/{id}` — Get contract
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contract-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Contract> {
        let sheet = "GET Contract: get
            contract-get: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /contracts/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.Contract`, such as `/contracts`.
    Contracts[models::Contract]
}

impl Contracts {
    /// `GET /contracts` — List contracts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/contract-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Contract> {
        let sheet = "GET Contract: list
            contract-list: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /contracts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customSecurityAttributeDefinition`, such as `/directory/customSecurityAttributeDefinitions/{id}`.
    CustomSecurityAttributeDefinition = models::CustomSecurityAttributeDefinition
}

impl CustomSecurityAttributeDefinition {
    /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}` — Get customSecurityAttributeDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CustomSecurityAttributeDefinition> {
        let sheet = "GET customSecurityAttributeDefinition: get
            customsecurityattributedefinition-get: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}` — Update customSecurityAttributeDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn update(&self, body: models::CustomSecurityAttributeDefinition) -> Call<()> {
        let sheet = "PATCH customSecurityAttributeDefinition: update
            customsecurityattributedefinition-update: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/allowedValues`
    pub fn allowed_values(&self) -> super::CustomSecurityAttributeDefinitionAllowedValues {
        super::CustomSecurityAttributeDefinitionAllowedValues(self.0.name("allowedValues"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.allowedValue`, such as `/directory/customSecurityAttributeDefinitions/{id}/allowedValues`.
    CustomSecurityAttributeDefinitionAllowedValues[models::AllowedValue]
}

impl CustomSecurityAttributeDefinitionAllowedValues {
    /// `POST /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues` — Create allowedValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-post-allowedvalues?view=graph-rest-beta)
    /// Required: `id`, `isActive`. Status: 201.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn create(&self, body: models::AllowedValue) -> Call<models::AllowedValue> {
        let sheet = "POST customSecurityAttributeDefinition: create
            customsecurityattributedefinition-post-allowedvalues: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}/allowedValues";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinitionId}/allowedValues` — List allowedvalues
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customsecurityattributedefinition-list-allowedvalues?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn list(&self) -> List<models::AllowedValue> {
        let sheet = "GET customSecurityAttributeDefinition: list
            customsecurityattributedefinition-list-allowedvalues: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}/allowedValues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/devices/{id}/extensions`.
    DeviceExtensions[models::Extension]
}

impl DeviceExtensions {
    /// `POST /devices/{deviceId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /devices/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/devices/{id}/memberOf`.
    DeviceMemberOf[models::DirectoryObject]
}

impl DeviceMemberOf {
    /// `GET /devices/{id}/memberOf` — List memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-memberof?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-registeredowners?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredowners?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredowners?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-registeredusers?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-registeredusers?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/device-delete-registeredusers?view=graph-rest-beta)
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
    /// `GET /devices/{id}/transitiveMemberOf` — List device transitive memberships
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-transitivememberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET device: list
            device-list-transitivememberof: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}/transitiveMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.usageRight`, such as `/devices/{id}/usageRights`.
    DeviceUsageRights[models::UsageRight]
}

impl DeviceUsageRights {
    /// `GET /devices/{objectId}/usageRights` — List device usagerights
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list-usagerights?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UsageRight> {
        let sheet = "GET device: list
            device-list-usagerights: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /devices/{id}/usageRights";
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
    /// [Reference](https://learn.microsoft.com/graph/api/device-post-devices?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All`.
    pub fn create(&self, body: models::Device) -> Call<models::Device> {
        let sheet = "POST device: create
            device-post-devices: Directory.AccessAsUser.All | |
            /devices";
        self.0.call(sheet).json(body)
    }

    /// `GET /devices` — List devices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/device-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Device.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Device.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Device> {
        let sheet = "GET device: list
            device-list: Device.Read.All Directory.Read.All Directory.ReadWrite.All | | Device.Read.All Device.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
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

    /// `…/attributeSets`
    pub fn attribute_sets(&self) -> super::DirectoryAttributeSets {
        super::DirectoryAttributeSets(self.0.name("attributeSets"))
    }

    /// `…/customSecurityAttributeDefinitions`
    pub fn custom_security_attribute_definitions(&self) -> super::DirectoryCustomSecurityAttributeDefinitions {
        super::DirectoryCustomSecurityAttributeDefinitions(self.0.name("customSecurityAttributeDefinitions"))
    }

    /// `…/deleteditems`
    pub fn deleteditems(&self) -> super::DirectoryDeleteditems {
        super::DirectoryDeleteditems(self.0.name("deleteditems"))
    }

    /// `…/featureRolloutPolicies`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "authentication")]
    pub fn feature_rollout_policies(&self) -> Collection<models::FeatureRolloutPolicy> {
        Collection::at(self.0.name("featureRolloutPolicies"))
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
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-administrativeunits?view=graph-rest-beta)
    /// Required: `displayName`. Status: 201.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn create(&self, body: models::AdministrativeUnit) -> Call<models::AdministrativeUnit> {
        let sheet = "POST directory: create
            directory-post-administrativeunits: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/administrativeUnits` — List administrativeunits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-administrativeunits?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.attributeSet`, such as `/directory/attributeSets`.
    DirectoryAttributeSets[models::AttributeSet]
}

impl DirectoryAttributeSets {
    /// `POST /directory/attributeSets` — Create attributeSet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-attributesets?view=graph-rest-beta)
    /// Required: `id`. Status: 201.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn create(&self, body: models::AttributeSet) -> Call<models::AttributeSet> {
        let sheet = "POST directory: create
            directory-post-attributesets: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/attributeSets` — List attributesets
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-attributesets?view=graph-rest-beta)
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
    /// `POST /directory/customSecurityAttributeDefinitions` — Create customSecurityAttributeDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-post-customsecurityattributedefinitions?view=graph-rest-beta)
    /// Required: `attributeSet`, `isCollection`, `isSearchable`, `name`, `status`, `type`, `usePreDefinedValuesOnly`. Status: 201.
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

    /// `GET /directory/customSecurityAttributeDefinitions` — List customSecurityAttributeDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-list-customsecurityattributedefinitions?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.directoryObject`, such as `/directory/deleteditems`.
    DirectoryDeleteditems[models::DirectoryObject]
}

impl DirectoryDeleteditems {
    /// `…/microsoft.graph.application`
    pub fn as_application(&self) -> super::DirectoryDeleteditemsAsApplication {
        super::DirectoryDeleteditemsAsApplication(self.0.name("microsoft.graph.application"))
    }

    /// `…/microsoft.graph.group`
    pub fn as_group(&self) -> super::DirectoryDeleteditemsAsGroup {
        super::DirectoryDeleteditemsAsGroup(self.0.name("microsoft.graph.group"))
    }

    /// `…/microsoft.graph.servicePrincipal`
    pub fn as_service_principal(&self) -> super::DirectoryDeleteditemsAsServicePrincipal {
        super::DirectoryDeleteditemsAsServicePrincipal(self.0.name("microsoft.graph.servicePrincipal"))
    }

    /// `…/microsoft.graph.user`
    pub fn as_user(&self) -> super::DirectoryDeleteditemsAsUser {
        super::DirectoryDeleteditemsAsUser(self.0.name("microsoft.graph.user"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.application`, such as `/directory/deleteditems/microsoft.graph.application`.
    DirectoryDeleteditemsAsApplication[models::Application]
}

impl DirectoryDeleteditemsAsApplication {
    /// `GET /directory/deleteditems/microsoft.graph.application` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::Application> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deleteditems/microsoft.graph.application";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.group`, such as `/directory/deleteditems/microsoft.graph.group`.
    DirectoryDeleteditemsAsGroup[models::Group]
}

impl DirectoryDeleteditemsAsGroup {
    /// `GET /directory/deleteditems/microsoft.graph.group` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::Group> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deleteditems/microsoft.graph.group";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipal`, such as `/directory/deleteditems/microsoft.graph.servicePrincipal`.
    DirectoryDeleteditemsAsServicePrincipal[models::ServicePrincipal]
}

impl DirectoryDeleteditemsAsServicePrincipal {
    /// `GET /directory/deleteditems/microsoft.graph.servicePrincipal` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deleteditems/microsoft.graph.servicePrincipal";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/directory/deleteditems/microsoft.graph.user`.
    DirectoryDeleteditemsAsUser[models::User]
}

impl DirectoryDeleteditemsAsUser {
    /// `GET /directory/deletedItems/microsoft.graph.user` — List deletedItems directory objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 7 more; application: `Application.Read.All` and 7 more.
    pub fn list(&self) -> List<models::User> {
        let sheet = "GET deleteditems: list
            directory-deleteditems-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All User.Read.All User.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Application.Read.All Application.ReadWrite.All Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All Group.Read.All Group.ReadWrite.All
            /directory/deleteditems/microsoft.graph.user";
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
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post?view=graph-rest-beta)
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
    /// `POST /directoryObjects/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-post-members?view=graph-rest-beta)
    /// Also: `/directoryRoles/roleTemplateId={roleTemplateId}/members/$ref`.
    /// Status: 201, 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::DirectoryObject>> {
        let sheet = "POST directoryRole: add_ref
            directoryrole-post-members: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles/{id}/members/$ref
            /directoryRoles/roleTemplateId={roleTemplateId}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /directoryRoles/{role-id}/members` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-members?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delete-member?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list-scopedmembers?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryroletemplate-list?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-post-directoryroles?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn create(&self, body: models::DirectoryRole) -> Call<models::DirectoryRole> {
        let sheet = "POST directoryRole: create
            directoryrole-post-directoryroles: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /directoryRoles";
        self.0.call(sheet).json(body)
    }

    /// `GET /directoryRoles/delta` — directoryRole: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-delta?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryrole-list?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE domain: delete
            domain-delete: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}";
        self.0.call(sheet)
    }

    /// `POST /domains/{id}/forceDelete` — domain: forceDelete
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-forcedelete?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.ReadWrite.All`; application: `Domain.ReadWrite.All`.
    pub fn force_delete(&self, body: requests::domain::ForceDeleteRequest) -> Call<()> {
        let sheet = "POST domain: force_delete
            domain-forcedelete: Domain.ReadWrite.All | | Domain.ReadWrite.All
            /domains/{id}/forceDelete";
        self.0.name("forceDelete").call(sheet).json(body)
    }

    /// `GET /domains/{id}` — Get domain
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`; application: `Domain.Read.All`, `Domain.ReadWrite.All`, `Directory.Read.All`.
    pub fn get(&self) -> Get<models::Domain> {
        let sheet = "GET domain: get
            domain-get: Domain.Read.All Domain.ReadWrite.All Directory.Read.All | | Domain.Read.All Domain.ReadWrite.All Directory.Read.All
            /domains/{id}";
        self.0.get(sheet)
    }

    /// `POST /domains/{id}/promote` — domain: promote
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/domain-promote?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-verify?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-domainnamereferences?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-post-federationconfiguration?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-post-domains?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/domain-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.insightsSettings`, such as `/organization/{id}/settings/itemInsights`.
    InsightsSettings = models::InsightsSettings
}

impl InsightsSettings {
    /// `GET /organization/{organizationId}/settings/itemInsights` — List itemInsights
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-iteminsights?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/organizationsettings-list-peopleinsights?view=graph-rest-beta)
    /// Also: `/organization/{organizationId}/settings/peopleInsights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All`, `User.ReadWrite.All`.
    pub fn get(&self) -> Get<models::InsightsSettings> {
        let sheet = "GET organizationSettings: get
            organizationsettings-list-iteminsights: User.Read.All User.ReadWrite.All | |
            /organization/{id}/settings/itemInsights
            organizationsettings-list-peopleinsights: User.Read.All User.ReadWrite.All | |
            /organization/{id}/settings/peopleInsights";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/settings/itemInsights` — Update insightsSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/insightssettings-update?view=graph-rest-beta)
    /// Also: `/organization/{organizationId}/settings/peopleInsights`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`.
    pub fn update(&self, body: models::InsightsSettings) -> Call<models::InsightsSettings> {
        let sheet = "PATCH insightsSettings: update
            insightssettings-update: User.ReadWrite.All | |
            /organization/{id}/settings/itemInsights
            /organization/{id}/settings/peopleInsights";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.internalDomainFederation`, such as `/domains/{id}/federationConfiguration/{id}`.
    InternalDomainFederation: super::IdentityProviderBase = models::InternalDomainFederation
}

impl InternalDomainFederation {
    /// `DELETE /domains/{domainsId}/federationConfiguration/{internalDomainFederationId}` — Delete internalDomainFederation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/internaldomainfederation-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/invitation-post?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.microsoftApplicationDataAccessSettings`, such as `/organization/{id}/settings/microsoftApplicationDataAccess`.
    MicrosoftApplicationDataAccessSettings = models::MicrosoftApplicationDataAccessSettings
}

impl MicrosoftApplicationDataAccessSettings {
    /// `GET /organization/{organizationId}/settings/microsoftApplicationDataAccess` — List microsoftApplicationDataAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-microsoftapplicationdataaccess?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All`, `Organization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MicrosoftApplicationDataAccessSettings> {
        let sheet = "GET organizationSettings: get
            organizationsettings-list-microsoftapplicationdataaccess: Organization.Read.All Organization.ReadWrite.All | |
            /organization/{id}/settings/microsoftApplicationDataAccess";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/settings/microsoftApplicationDataAccess` — Update microsoftApplicationDataAccessSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/microsoftapplicationdataaccesssettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MicrosoftApplicationDataAccessSettings,
    ) -> Call<models::MicrosoftApplicationDataAccessSettings> {
        let sheet = "PATCH microsoftApplicationDataAccessSettings: update
            microsoftapplicationdataaccesssettings-update: Organization.ReadWrite.All | |
            /organization/{id}/settings/microsoftApplicationDataAccess";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.orgContact`, such as `/contacts/{id}`.
    OrgContact: super::DirectoryObject = models::OrgContact
}

impl OrgContact {
    /// `POST /contacts/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /contacts/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /contacts/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmemberobjects?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `OrgContact.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OrgContact> {
        let sheet = "GET orgContact: get
            orgcontact-get: OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All | | OrgContact.Read.All Directory.Read.All Directory.ReadWrite.All
            /contacts/{id}";
        self.0.get(sheet)
    }

    /// `POST /contacts/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /contacts/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /contacts/{id}/getMemberObjects` — directoryObject: getMemberObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /contacts/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `…/directReports`
    pub fn direct_reports(&self) -> super::OrgContactDirectReports {
        super::OrgContactDirectReports(self.0.name("directReports"))
    }

    /// `…/manager`
    pub fn manager(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("manager"))
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::OrgContactMemberOf {
        super::OrgContactMemberOf(self.0.name("memberOf"))
    }

    /// `…/transitiveReports`
    pub fn transitive_reports(&self) -> super::OrgContactTransitiveReports {
        super::OrgContactTransitiveReports(self.0.name("transitiveReports"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/directReports`.
    OrgContactDirectReports[models::DirectoryObject]
}

impl OrgContactDirectReports {
    /// `GET /contacts/{id}/directReports` — orgContact: list directReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-directreports?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgContact: list
            orgcontact-list-directreports: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /contacts/{id}/directReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/memberOf`.
    OrgContactMemberOf[models::DirectoryObject]
}

impl OrgContactMemberOf {
    /// `GET /contacts/{id}/memberOf` — orgContact: List memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-list-memberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET orgContact: list
            orgcontact-list-memberof: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All Directory.ReadWrite.All
            /contacts/{id}/memberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/contacts/{id}/transitiveReports`.
    OrgContactTransitiveReports[models::DirectoryObject]
}

impl OrgContactTransitiveReports {
    /// `GET /contacts/{id}/transitiveReports/$count` — Get transitiveReports for orgContact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/orgcontact-get-transitivereports?view=graph-rest-beta)
    /// Required: `ConsistencyLevel`. Status: 200.
    /// Permissions, least privileged first: work or school account: `OrgContact.Read`, `OrgContact.Read.All`, `Directory.Read.All`; application: `OrgContact.Read`, `OrgContact.Read.All`, `Directory.Read.All`.
    pub fn count(&self) -> Call<i64> {
        let sheet = "GET orgContact: count
            orgcontact-get-transitivereports: OrgContact.Read OrgContact.Read.All Directory.Read.All | | OrgContact.Read OrgContact.Read.All Directory.Read.All
            /contacts/{id}/transitiveReports/$count";
        self.0.name("$count").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organization`, such as `/organization/{id}`.
    Organization: super::DirectoryObject = models::Organization
}

impl Organization {
    /// `POST /organization/{organizationId}/activateService` — organization: activateService deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-activateservice?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn activate_service(&self, body: requests::organization::ActivateServiceRequest) -> Call<()> {
        let sheet = "POST organization: activate_service
            organization-activateservice: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /organization/{id}/activateService";
        self.0.name("activateService").call(sheet).json(body)
    }

    /// `GET /organization/{organizationId}` — Get openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Tasks.ReadWrite` and 6 more; personal account: `Tasks.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn get(&self) -> Get<models::Organization> {
        let sheet = "GET openTypeExtension: get
            opentypeextension-get, intune-onboarding-organization-get: Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read | Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read | Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All
            /organization/{id}";
        self.0.get(sheet)
    }

    /// `POST /organization/{organizationId}/setMobileDeviceManagementAuthority` — setMobileDeviceManagementAuthority action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-organization-setmobiledevicemanagementauthority?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn set_mobile_device_management_authority(&self) -> Call<i32> {
        let sheet = "POST organization: set_mobile_device_management_authority
            intune-onboarding-organization-setmobiledevicemanagementauthority: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /organization/{id}/setMobileDeviceManagementAuthority";
        self.0.name("setMobileDeviceManagementAuthority").call(sheet)
    }

    /// `PATCH /organization/{id}` — Update organization
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organization-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-organization-update?view=graph-rest-beta)
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

    /// `…/settings`
    pub fn settings(&self) -> super::OrganizationSettings {
        super::OrganizationSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.certificateBasedAuthConfiguration`, such as `/organization/{id}/certificateBasedAuthConfiguration`.
    OrganizationCertificateBasedAuthConfiguration[models::CertificateBasedAuthConfiguration]
}

impl OrganizationCertificateBasedAuthConfiguration {
    /// `POST /organization/{id}/certificateBasedAuthConfiguration` — Create certificateBasedAuthConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-post-certificatebasedauthconfiguration?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/certificatebasedauthconfiguration-list?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/organization-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/organization-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-organization-list?view=graph-rest-beta)
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
    /// `POST /organization/{organizationId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /organization/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationSettings`, such as `/organization/{id}/settings`.
    OrganizationSettings = models::OrganizationSettings
}

impl OrganizationSettings {
    /// `GET /organization/{organizationId}/settings` — Get organizationSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`.
    pub fn get(&self) -> Get<models::OrganizationSettings> {
        let sheet = "GET organizationSettings: get
            organizationsettings-get: User.Read User.Read.All | |
            /organization/{id}/settings";
        self.0.get(sheet)
    }

    /// `…/itemInsights`
    pub fn item_insights(&self) -> super::InsightsSettings {
        super::InsightsSettings(self.0.name("itemInsights"))
    }

    /// `…/microsoftApplicationDataAccess`
    pub fn microsoft_application_data_access(&self) -> super::MicrosoftApplicationDataAccessSettings {
        super::MicrosoftApplicationDataAccessSettings(self.0.name("microsoftApplicationDataAccess"))
    }

    /// `…/microsoftApplicationDataAccessSettings`
    ///
    /// The type lists it; no page documents a request there.
    pub fn microsoft_application_data_access_settings(&self) -> super::MicrosoftApplicationDataAccessSettings {
        super::MicrosoftApplicationDataAccessSettings(self.0.name("microsoftApplicationDataAccessSettings"))
    }

    /// `…/peopleInsights`
    pub fn people_insights(&self) -> super::InsightsSettings {
        super::InsightsSettings(self.0.name("peopleInsights"))
    }

    /// `…/profileCardProperties`
    pub fn profile_card_properties(&self) -> super::OrganizationSettingsProfileCardProperties {
        super::OrganizationSettingsProfileCardProperties(self.0.name("profileCardProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.profileCardProperty`, such as `/organization/{id}/settings/profileCardProperties`.
    OrganizationSettingsProfileCardProperties[models::ProfileCardProperty]
}

impl OrganizationSettingsProfileCardProperties {
    /// `POST /organization/{organizationId}/settings/profileCardProperties` — Create profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-post-profilecardproperties?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`.
    pub fn create(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "POST organizationSettings: create
            organizationsettings-post-profilecardproperties: User.ReadWrite User.ReadWrite.All | |
            /organization/{id}/settings/profileCardProperties";
        self.0.call(sheet).json(body)
    }

    /// `GET /organization/{organizationId}/settings/profileCardProperties` — List profileCardProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationsettings-list-profilecardproperties?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`.
    pub fn list(&self) -> List<models::ProfileCardProperty> {
        let sheet = "GET organizationSettings: list
            organizationsettings-list-profilecardproperties: User.Read User.Read.All | |
            /organization/{id}/settings/profileCardProperties";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.organizationalBranding`, such as `/organization/{id}/branding`.
    OrganizationalBranding = models::OrganizationalBranding
}

impl OrganizationalBranding {
    /// `DELETE /organization/{organizationId}/branding` — Delete organizationalBranding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbrandinglocalization-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-post-localizations?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/organizationalbranding-list-localizations?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.profileCardProperty`, such as `/organization/{id}/settings/profileCardProperties/{id}`.
    ProfileCardProperty = models::ProfileCardProperty
}

impl ProfileCardProperty {
    /// `DELETE /organization/{organizationId}/settings/profileCardProperties/{directoryPropertyName-Value}` — Delete profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profileCardProperty: delete
            profilecardproperty-delete: User.ReadWrite User.ReadWrite.All | |
            /organization/{id}/settings/profileCardProperties/{id}";
        self.0.call(sheet)
    }

    /// `GET /organization/{organizationId}/settings/profileCardProperties/{id}` — Get profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read`, `User.Read.All`.
    pub fn get(&self) -> Get<models::ProfileCardProperty> {
        let sheet = "GET profileCardProperty: get
            profilecardproperty-get: User.Read User.Read.All | |
            /organization/{id}/settings/profileCardProperties/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /organization/{organizationId}/settings/profileCardProperties/{id}` — Update profileCardProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profilecardproperty-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite`, `User.ReadWrite.All`.
    pub fn update(&self, body: models::ProfileCardProperty) -> Call<models::ProfileCardProperty> {
        let sheet = "PATCH profileCardProperty: update
            profilecardproperty-update: User.ReadWrite User.ReadWrite.All | |
            /organization/{id}/settings/profileCardProperties/{id}";
        self.0.call(sheet).json(body)
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
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-post-domains?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn create(&self, body: models::ExternalDomainName) -> Call<models::ExternalDomainName> {
        let sheet = "POST samlOrWsFedExternalDomainFederation: create
            samlorwsfedexternaldomainfederation-post-domains: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/{id}/microsoft.graph.samlOrWsFedExternalDomainFederation/domains";
        self.0.call(sheet).json(body)
    }

    /// `GET /directory/federationConfigurations/microsoft.graph.samlOrWsFedExternalDomainFederation/{samlOrWsFedExternalDomainFederation ID}/domains` — List domains
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-list-domains?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE schemaExtension: delete
            schemaextension-delete: Application.ReadWrite.All | |
            /schemaExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /schemaExtensions/{id}` — Get schemaExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-post-schemaextensions?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schemaextension-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.scopedRoleMembership`, such as `/administrativeUnits/{id}/scopedRoleMembers/{id}`.
    ScopedRoleMembership = models::ScopedRoleMembership
}

impl ScopedRoleMembership {
    /// `DELETE /administrativeUnits/{id}/scopedRoleMembers/{id}` — Remove a scopedRoleMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-scopedrolemembers?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `RoleManagement.ReadWrite.Directory`; application: `RoleManagement.ReadWrite.Directory`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE administrativeUnit: delete
            administrativeunit-delete-scopedrolemembers: RoleManagement.ReadWrite.Directory | | RoleManagement.ReadWrite.Directory
            /administrativeUnits/{id}/scopedRoleMembers/{id}";
        self.0.call(sheet)
    }

    /// `GET /administrativeUnits/{id}/scopedRoleMembers/{id}` — Get a scopedRoleMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-get-scopedrolemembers?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `RoleManagement.Read.Directory` and 3 more; application: `RoleManagement.Read.Directory` and 3 more.
    pub fn get(&self) -> Get<models::ScopedRoleMembership> {
        let sheet = "GET administrativeUnit: get
            administrativeunit-get-scopedrolemembers: RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All | | RoleManagement.Read.Directory Directory.Read.All RoleManagement.ReadWrite.Directory Directory.ReadWrite.All
            /administrativeUnits/{id}/scopedRoleMembers/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.subscribedSku`, such as `/subscribedSkus/{id}`.
    SubscribedSku: super::DirectoryObject = models::SubscribedSku
}

impl SubscribedSku {
    /// `GET /subscribedSkus/{id}` — Get SubscribedSku
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subscribedsku-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/subscribedsku-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Organization.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Organization.Read.All` and 3 more.
    pub fn list(&self) -> List<models::SubscribedSku> {
        let sheet = "GET subscribedSku: list
            subscribedsku-list: Organization.Read.All Directory.Read.All Directory.ReadWrite.All | | Organization.Read.All Directory.Read.All Organization.ReadWrite.All Directory.ReadWrite.All
            /subscribedSkus";
        self.0.list(sheet)
    }
}
