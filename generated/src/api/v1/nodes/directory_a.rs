// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.administrativeUnit`, such as `/directory/administrativeUnits/{id}`.
    AdministrativeUnit: super::DirectoryObject = models::AdministrativeUnit
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
            administrativeunit-get: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
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

    /// `POST /directory/administrativeUnits/{administrativeUnit-id}/members`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-post-members-2?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All` and 3 more; application: `AdministrativeUnit.ReadWrite.All` and 3 more.
    pub fn create(&self, body: impl Into<models::DirectoryObject>) -> Call<models::DirectoryObject> {
        let sheet = "POST members: create
            administrativeunit-post-members-2: AdministrativeUnit.ReadWrite.All Directory.AccessAsUser.All Directory.ReadWrite.All Group.ReadWrite.All | | AdministrativeUnit.ReadWrite.All Group.Create Directory.ReadWrite.All Group.ReadWrite.All
            /directory/administrativeUnits/{id}/members";
        self.0.call(sheet).json(Into::<models::DirectoryObject>::into(body))
    }

    /// `DELETE /directory/administrativeUnits/{administrativeUnit-id}/members/$ref` — Remove a member
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-delete-members?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.ReadWrite.All`; application: `AdministrativeUnit.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE administrativeUnit: delete_ref
            administrativeunit-delete-members: AdministrativeUnit.ReadWrite.All | | AdministrativeUnit.ReadWrite.All
            /directory/administrativeUnits/{id}/members/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /directory/administrativeUnits/{id}/members` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET administrativeUnit: list
            administrativeunit-list-members: AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | AdministrativeUnit.Read.All AdministrativeUnit.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/members";
        self.0.list(sheet)
    }

    /// `GET /directory/administrativeUnits/{id}/members/$ref` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/administrativeunit-list-members?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AdministrativeUnit.Read.All` and 3 more; application: `AdministrativeUnit.Read.All` and 3 more.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
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
            administrativeunit-list-scopedrolemembers: RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All | | RoleManagement.Read.Directory RoleManagement.ReadWrite.Directory Directory.Read.All Directory.ReadWrite.All
            /directory/administrativeUnits/{id}/scopedRoleMembers";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.allowedValue`, such as `/directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}`.
    AllowedValue: super::Entity = models::AllowedValue
}

impl AllowedValue {
    /// `GET /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}/allowedValues/{allowedValue-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/allowedvalue-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AllowedValue> {
        let sheet = "GET allowedValue: get
            allowedvalue-get: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/customSecurityAttributeDefinitions/{id}/allowedValues/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/customSecurityAttributeDefinitions/{customSecurityAttributeDefinition-id}/allowedValues/{allowedValue-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/allowedvalue-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn update(&self, body: models::AllowedValue) -> Call<models::AllowedValue> {
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
    /// `GET /directory/attributeSets/{attributeSet-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attributeset-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.Read.All`, `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AttributeSet> {
        let sheet = "GET attributeSet: get
            attributeset-get: CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.Read.All CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /directory/attributeSets/{attributeSet-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attributeset-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeDefinition.ReadWrite.All`; application: `CustomSecAttributeDefinition.ReadWrite.All`.
    pub fn update(&self, body: models::AttributeSet) -> Call<models::AttributeSet> {
        let sheet = "PATCH attributeSet: update
            attributeset-update: CustomSecAttributeDefinition.ReadWrite.All | | CustomSecAttributeDefinition.ReadWrite.All
            /directory/attributeSets/{id}";
        self.0.call(sheet).json(body)
    }
}
