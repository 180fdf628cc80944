// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Content, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.agentIdentity`, such as `/servicePrincipals/microsoft.graph.agentIdentity/{id}`.
    AgentIdentity: super::ServicePrincipal = models::AgentIdentity
}

impl AgentIdentity {
    /// `DELETE /servicePrincipals/microsoft.graph.agentIdentity/{agentIdentity-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentIdentity.DeleteRestore.All`, `AgentIdentity.ReadWrite.All`; application: `AgentIdentity.DeleteRestore.All`, `AgentIdentity.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE agentIdentity: delete
            : AgentIdentity.DeleteRestore.All AgentIdentity.ReadWrite.All | | AgentIdentity.DeleteRestore.All AgentIdentity.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentity/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/microsoft.graph.agentIdentity/{agentIdentity-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentity.Read.All`, `AgentIdentity.ReadWrite.All`; application: `AgentIdentity.Read.All`, `AgentIdentity.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AgentIdentity> {
        let sheet = "GET agentIdentity: get
            : AgentIdentity.Read.All AgentIdentity.ReadWrite.All | | AgentIdentity.Read.All AgentIdentity.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentity/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /servicePrincipals/microsoft.graph.agentIdentity/{agentIdentity-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentity.EnableDisable.All`, `AgentIdentity.ReadWrite.All`; application: `AgentIdentity.EnableDisable.All`, `AgentIdentity.ReadWrite.All`.
    pub fn update(&self, body: models::AgentIdentity) -> Call<models::AgentIdentity> {
        let sheet = "PATCH agentIdentity: update
            : AgentIdentity.EnableDisable.All AgentIdentity.ReadWrite.All | | AgentIdentity.EnableDisable.All AgentIdentity.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentity/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/inheritedAppRoleAssignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn inherited_app_role_assignments(&self) -> Collection<models::AppRoleAssignment> {
        Collection::at(self.0.name("inheritedAppRoleAssignments"))
    }

    /// `…/inheritedOauth2PermissionGrants`
    ///
    /// The type lists it; no page documents a request there.
    pub fn inherited_oauth2_permission_grants(&self) -> Collection<models::Oauth2PermissionGrant> {
        Collection::at(self.0.name("inheritedOauth2PermissionGrants"))
    }

    /// `…/sponsors`
    pub fn sponsors(&self) -> super::AgentIdentitySponsors {
        super::AgentIdentitySponsors(self.0.references("sponsors"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agentIdentityBlueprint`, such as `/applications/microsoft.graph.agentIdentityBlueprint/{id}`.
    AgentIdentityBlueprint: super::Application = models::AgentIdentityBlueprint
}

impl AgentIdentityBlueprint {
    /// `DELETE /applications/microsoft.graph.agentIdentityBlueprint/{agentIdentityBlueprint-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprint.DeleteRestore.All`, `AgentIdentityBlueprint.ReadWrite.All`; application: `AgentIdentityBlueprint.DeleteRestore.All`, `AgentIdentityBlueprint.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE agentIdentityBlueprint: delete
            : AgentIdentityBlueprint.DeleteRestore.All AgentIdentityBlueprint.ReadWrite.All | | AgentIdentityBlueprint.DeleteRestore.All AgentIdentityBlueprint.ReadWrite.All
            /applications/microsoft.graph.agentIdentityBlueprint/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/microsoft.graph.agentIdentityBlueprint/{agentIdentityBlueprint-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprint.Read.All`, `AgentIdentityBlueprint.ReadWrite.All`; application: `AgentIdentityBlueprint.Read.All`, `AgentIdentityBlueprint.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AgentIdentityBlueprint> {
        let sheet = "GET agentIdentityBlueprint: get
            : AgentIdentityBlueprint.Read.All AgentIdentityBlueprint.ReadWrite.All | | AgentIdentityBlueprint.Read.All AgentIdentityBlueprint.ReadWrite.All
            /applications/microsoft.graph.agentIdentityBlueprint/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/microsoft.graph.agentIdentityBlueprint/{agentIdentityBlueprint-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprint.UpdateBranding.All` and 3 more; application: `AgentIdentityBlueprint.UpdateBranding.All` and 3 more.
    pub fn update(&self, body: models::AgentIdentityBlueprint) -> Call<models::AgentIdentityBlueprint> {
        let sheet = "PATCH agentIdentityBlueprint: update
            : AgentIdentityBlueprint.UpdateBranding.All AgentIdentityBlueprint.AddRemoveCreds.All AgentIdentityBlueprint.ReadWrite.All AgentIdentityBlueprint.UpdateAuthProperties.All | | AgentIdentityBlueprint.UpdateBranding.All AgentIdentityBlueprint.AddRemoveCreds.All AgentIdentityBlueprint.ReadWrite.All AgentIdentityBlueprint.UpdateAuthProperties.All
            /applications/microsoft.graph.agentIdentityBlueprint/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/inheritablePermissions`
    ///
    /// The type lists it; no page documents a request there.
    pub fn inheritable_permissions(&self) -> Collection<models::InheritablePermission> {
        Collection::at(self.0.name("inheritablePermissions"))
    }

    /// `…/sponsors`
    pub fn sponsors(&self) -> super::AgentIdentityBlueprintSponsors {
        super::AgentIdentityBlueprintSponsors(self.0.references("sponsors"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agentIdentityBlueprintPrincipal`, such as `/servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{id}`.
    AgentIdentityBlueprintPrincipal: super::ServicePrincipal = models::AgentIdentityBlueprintPrincipal
}

impl AgentIdentityBlueprintPrincipal {
    /// `DELETE /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{agentIdentityBlueprintPrincipal-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprintPrincipal.DeleteRestore.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`; application: `AgentIdentityBlueprintPrincipal.DeleteRestore.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE agentIdentityBlueprintPrincipal: delete
            : AgentIdentityBlueprintPrincipal.DeleteRestore.All AgentIdentityBlueprintPrincipal.ReadWrite.All | | AgentIdentityBlueprintPrincipal.DeleteRestore.All AgentIdentityBlueprintPrincipal.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{agentIdentityBlueprintPrincipal-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprintPrincipal.Read.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`; application: `AgentIdentityBlueprintPrincipal.Read.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AgentIdentityBlueprintPrincipal> {
        let sheet = "GET agentIdentityBlueprintPrincipal: get
            : AgentIdentityBlueprintPrincipal.Read.All AgentIdentityBlueprintPrincipal.ReadWrite.All | | AgentIdentityBlueprintPrincipal.Read.All AgentIdentityBlueprintPrincipal.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{agentIdentityBlueprintPrincipal-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprintPrincipal.EnableDisable.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`; application: `AgentIdentityBlueprintPrincipal.EnableDisable.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::AgentIdentityBlueprintPrincipal,
    ) -> Call<models::AgentIdentityBlueprintPrincipal> {
        let sheet = "PATCH agentIdentityBlueprintPrincipal: update
            : AgentIdentityBlueprintPrincipal.EnableDisable.All AgentIdentityBlueprintPrincipal.ReadWrite.All | | AgentIdentityBlueprintPrincipal.EnableDisable.All AgentIdentityBlueprintPrincipal.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/sponsors`
    pub fn sponsors(&self) -> super::AgentIdentityBlueprintPrincipalSponsors {
        super::AgentIdentityBlueprintPrincipalSponsors(self.0.name("sponsors"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{id}/sponsors`.
    AgentIdentityBlueprintPrincipalSponsors[models::DirectoryObject]
}

impl AgentIdentityBlueprintPrincipalSponsors {
    /// `GET /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{agentIdentityBlueprintPrincipal-id}/sponsors`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprintPrincipal.Read.All`; application: `AgentIdentityBlueprintPrincipal.Read.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET agentIdentityBlueprintPrincipal: list
            : AgentIdentityBlueprintPrincipal.Read.All | | AgentIdentityBlueprintPrincipal.Read.All
            /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal/{id}/sponsors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/applications/microsoft.graph.agentIdentityBlueprint/{id}/sponsors`.
    AgentIdentityBlueprintSponsors[models::DirectoryObject]
}

impl AgentIdentityBlueprintSponsors {
    /// `POST /applications/microsoft.graph.agentIdentityBlueprint/{agentIdentityBlueprint-id}/sponsors/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprint.UpdateSponsors.All`; application: `AgentIdentityBlueprint.UpdateSponsors.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST sponsors: add_ref
            : AgentIdentityBlueprint.UpdateSponsors.All | | AgentIdentityBlueprint.UpdateSponsors.All
            /applications/microsoft.graph.agentIdentityBlueprint/{id}/sponsors/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /applications/microsoft.graph.agentIdentityBlueprint/{agentIdentityBlueprint-id}/sponsors/{directoryObject-id}/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprint.UpdateSponsors.All`; application: `AgentIdentityBlueprint.UpdateSponsors.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE ref: remove_ref
            : AgentIdentityBlueprint.UpdateSponsors.All | | AgentIdentityBlueprint.UpdateSponsors.All
            /applications/microsoft.graph.agentIdentityBlueprint/{id}/sponsors/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/microsoft.graph.agentIdentity/{id}/sponsors`.
    AgentIdentitySponsors[models::DirectoryObject]
}

impl AgentIdentitySponsors {
    /// `POST /servicePrincipals/microsoft.graph.agentIdentity/{agentIdentity-id}/sponsors/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentIdentity.UpdateSponsors.All`; application: `AgentIdentity.UpdateSponsors.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST sponsors: add_ref
            : AgentIdentity.UpdateSponsors.All | | AgentIdentity.UpdateSponsors.All
            /servicePrincipals/microsoft.graph.agentIdentity/{id}/sponsors/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /servicePrincipals/microsoft.graph.agentIdentity/{agentIdentity-id}/sponsors/{directoryObject-id}/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentIdentity.UpdateSponsors.All`; application: `AgentIdentity.UpdateSponsors.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE ref: remove_ref
            : AgentIdentity.UpdateSponsors.All | | AgentIdentity.UpdateSponsors.All
            /servicePrincipals/microsoft.graph.agentIdentity/{id}/sponsors/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.application`, such as `/applications/{id}`.
    Application: super::DirectoryObject = models::Application
}

impl Application {
    /// `POST /applications/{id}/addKey` — application: addKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/addKey`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_key(&self, body: requests::application::AddKeyRequest) -> Call<models::KeyCredential> {
        let sheet = "POST application: add_key
            application-addkey: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/addKey
            /applications(appId='{appId}')/addKey";
        self.0.name("addKey").call(sheet).json(body)
    }

    /// `POST /applications/{id}/addPassword` — application: addPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/addPassword`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_password(&self, body: requests::application::AddPasswordRequest) -> Call<models::PasswordCredential> {
        let sheet = "POST application: add_password
            application-addpassword: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/addPassword
            /applications(appId='{appId}')/addPassword";
        self.0.name("addPassword").call(sheet).json(body)
    }

    /// `POST /applications/{application-id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` and 9 more; application: `User.Read.All` and 8 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All | | User.Read.All Directory.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All
            /applications/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `DELETE /applications/{id}` — Delete application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')`, `/applications(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            application-delete: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}
            /applications(appId='{appId}')
            application-delete: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications(uniqueName='{uniqueName}')";
        self.0.call(sheet)
    }

    /// `POST /applications/{application-id}/extendlifecycle`
    ///
    /// Source: list of requests.
    /// Also: `/applications(appId='{appId}')/extendlifecycle`.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn extendlifecycle(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: extendlifecycle
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/extendlifecycle
            /applications(appId='{appId}')/extendlifecycle";
        self.0.name("extendlifecycle").call(sheet).json(body)
    }

    /// `GET /applications/{id}` — Get application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-get?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')`, `/applications(uniqueName='{uniqueName}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::Application> {
        let sheet = "GET application: get
            application-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}
            /applications(appId='{appId}')
            application-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications(uniqueName='{uniqueName}')";
        self.0.get(sheet)
    }

    /// `POST /applications/{application-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /applications/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /applications/{id}/removeKey` — application: removeKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/removeKey`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_key(&self, body: requests::application::RemoveKeyRequest) -> Call<()> {
        let sheet = "POST application: remove_key
            application-removekey: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/removeKey
            /applications(appId='{appId}')/removeKey";
        self.0.name("removeKey").call(sheet).json(body)
    }

    /// `POST /applications/{id}/removePassword` — application: removePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/removePassword`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_password(&self, body: requests::application::RemovePasswordRequest) -> Call<()> {
        let sheet = "POST application: remove_password
            application-removepassword: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/removePassword
            /applications(appId='{appId}')/removePassword";
        self.0.name("removePassword").call(sheet).json(body)
    }

    /// `POST /applications/{application-id}/repair`
    ///
    /// Source: list of requests.
    /// Also: `/applications(appId='{appId}')/repair`.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn repair(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: repair
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/repair
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications(appId='{appId}')/repair";
        self.0.name("repair").call(sheet).json(body)
    }

    /// `POST /applications/{application-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /applications/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `PUT /applications/{id}/connectorGroup/$ref` — Assign a connectorgroup to an application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-post-applications?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn set_connector_group_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "PUT connectorGroup: set_connector_group_ref
            connectorgroup-post-applications: Directory.ReadWrite.All | |
            /applications/{id}/connectorGroup/$ref";
        self.0.name("connectorGroup").name("$ref").call(sheet).reference(body)
    }

    /// `POST /applications/{id}/setVerifiedPublisher` — application: setVerifiedPublisher
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/setVerifiedPublisher`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`.
    pub fn set_verified_publisher(&self, body: requests::application::SetVerifiedPublisherRequest) -> Call<()> {
        let sheet = "POST application: set_verified_publisher
            application-setverifiedpublisher: Application.ReadWrite.All | |
            /applications/{id}/setVerifiedPublisher
            /applications(appId='{appId}')/setVerifiedPublisher";
        self.0.name("setVerifiedPublisher").call(sheet).json(body)
    }

    /// `POST /applications/{id}/unsetVerifiedPublisher` — application: unsetVerifiedPublisher
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-unsetverifiedpublisher?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/unsetVerifiedPublisher`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`.
    pub fn unset_verified_publisher(&self) -> Call<()> {
        let sheet = "POST application: unset_verified_publisher
            application-unsetverifiedpublisher: Application.ReadWrite.All | |
            /applications/{id}/unsetVerifiedPublisher
            /applications(appId='{appId}')/unsetVerifiedPublisher";
        self.0.name("unsetVerifiedPublisher").call(sheet)
    }

    /// `PATCH /applications/{id}` — Update application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-update?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')`, `/applications(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::Application>) -> Call<()> {
        let sheet = "PATCH application: update
            application-update: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}
            /applications(appId='{appId}')
            application-update: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications(uniqueName='{uniqueName}')";
        self.0.call(sheet).json(Into::<models::Application>::into(body))
    }

    /// `…/appManagementPolicies`
    pub fn app_management_policies(&self) -> super::ApplicationAppManagementPolicies {
        super::ApplicationAppManagementPolicies(self.0.references("appManagementPolicies"))
    }

    /// `…/authorization`
    pub fn authorization(&self) -> super::ApplicationAuthorization {
        super::ApplicationAuthorization(self.0.name("authorization"))
    }

    /// `…/calls`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "communications")]
    pub fn calls(&self) -> Collection<models::Call> {
        Collection::at(self.0.name("calls"))
    }

    /// `…/createdOnBehalfOf`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_on_behalf_of(&self) -> super::DirectoryObject {
        super::DirectoryObject(self.0.name("createdOnBehalfOf"))
    }

    /// `…/extensionProperties`
    pub fn extension_properties(&self) -> super::ApplicationExtensionProperties {
        super::ApplicationExtensionProperties(self.0.name("extensionProperties"))
    }

    /// `…/federatedIdentityCredentials`
    pub fn federated_identity_credentials(&self) -> super::ApplicationFederatedIdentityCredentials {
        super::ApplicationFederatedIdentityCredentials(self.0.name("federatedIdentityCredentials"))
    }

    /// `…/homeRealmDiscoveryPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn home_realm_discovery_policies(&self) -> Collection<models::HomeRealmDiscoveryPolicy> {
        Collection::at(self.0.name("homeRealmDiscoveryPolicies"))
    }

    /// `…/logo`
    pub fn logo(&self) -> super::ApplicationLogo {
        super::ApplicationLogo(self.0.name("logo"))
    }

    /// `…/onPremisesPublishing`
    pub fn on_premises_publishing(&self) -> super::OnPremisesPublishing {
        super::OnPremisesPublishing(self.0.name("onPremisesPublishing"))
    }

    /// `…/onlineMeetings`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "communications")]
    pub fn online_meetings(&self) -> Collection<models::OnlineMeeting> {
        Collection::at(self.0.name("onlineMeetings"))
    }

    /// `…/owners`
    pub fn owners(&self) -> super::ApplicationOwners {
        super::ApplicationOwners(self.0.references("owners"))
    }

    /// `…/pairwisebrokerembeddedappconfig`
    pub fn pairwisebrokerembeddedappconfig(&self) -> super::ApplicationPairwisebrokerembeddedappconfig {
        super::ApplicationPairwisebrokerembeddedappconfig(self.0.name("pairwisebrokerembeddedappconfig"))
    }

    /// `…/sponsors`
    pub fn sponsors(&self) -> super::ApplicationSponsors {
        super::ApplicationSponsors(self.0.references("sponsors"))
    }

    /// `…/synchronization`
    pub fn synchronization(&self) -> super::Synchronization {
        super::Synchronization(self.0.name("synchronization"))
    }

    /// `…/tokenIssuancePolicies`
    pub fn token_issuance_policies(&self) -> super::ApplicationTokenIssuancePolicies {
        super::ApplicationTokenIssuancePolicies(self.0.references("tokenIssuancePolicies"))
    }

    /// `…/tokenLifetimePolicies`
    pub fn token_lifetime_policies(&self) -> super::ApplicationTokenLifetimePolicies {
        super::ApplicationTokenLifetimePolicies(self.0.references("tokenLifetimePolicies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appManagementPolicy`, such as `/applications/{id}/appManagementPolicies`.
    ApplicationAppManagementPolicies[models::AppManagementPolicy]
}

impl ApplicationAppManagementPolicies {
    /// `POST /applications/{id}/appManagementPolicies/$ref` — Assign appliesTo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-post-appliesto?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST appManagementPolicy: add_ref
            appmanagementpolicy-post-appliesto: Application.Read.All Policy.ReadWrite.ApplicationConfiguration | | Application.Read.All Policy.ReadWrite.ApplicationConfiguration
            /applications/{id}/appManagementPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /applications/{application-id}/appManagementPolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-delete-appliesto?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE appManagementPolicy: delete_ref
            appmanagementpolicy-delete-appliesto: Application.Read.All Policy.ReadWrite.ApplicationConfiguration | | Application.Read.All Policy.ReadWrite.ApplicationConfiguration
            /applications/{id}/appManagementPolicies/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `DELETE /applications/{application-id}/appManagementPolicies/{appManagementPolicy-id}/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-delete-appliesto?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`; application: `Application.Read.All`, `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE appManagementPolicy: remove_ref
            appmanagementpolicy-delete-appliesto: Application.Read.All Policy.ReadWrite.ApplicationConfiguration | | Application.Read.All Policy.ReadWrite.ApplicationConfiguration
            /applications/{id}/appManagementPolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization`
    ApplicationAuthorization
}

impl ApplicationAuthorization {
    /// `DELETE /applications/{application-id}/authorization`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/authorization`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET application: get
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization";
        self.0.get(sheet)
    }

    /// `…/resourceSchema`
    pub fn resource_schema(&self) -> super::ApplicationAuthorizationResourceSchema {
        super::ApplicationAuthorizationResourceSchema(self.0.name("resourceSchema"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::ApplicationAuthorizationRoleDefinitions {
        super::ApplicationAuthorizationRoleDefinitions(self.0.name("roleDefinitions"))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema`
    ApplicationAuthorizationResourceSchema
}

impl ApplicationAuthorizationResourceSchema {
    /// `POST /applications/{application-id}/authorization/resourceSchema`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn call(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: call
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /applications/{application-id}/authorization/resourceSchema`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET application: get
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema";
        self.0.get(sheet)
    }

    /// `POST /applications/{application-id}/authorization/resourceSchema/ingest`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn ingest(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: ingest
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/ingest";
        self.0.name("ingest").call(sheet).json(body)
    }

    /// `…/environmentAttributes`
    pub fn environment_attributes(&self) -> super::ApplicationAuthorizationResourceSchemaEnvironmentAttributes {
        super::ApplicationAuthorizationResourceSchemaEnvironmentAttributes(self.0.name("environmentAttributes"))
    }

    /// `…/principalAttributes`
    pub fn principal_attributes(&self) -> super::ApplicationAuthorizationResourceSchemaPrincipalAttributes {
        super::ApplicationAuthorizationResourceSchemaPrincipalAttributes(self.0.name("principalAttributes"))
    }

    /// `…/resources`
    pub fn resources(&self) -> super::ApplicationAuthorizationResourceSchemaResources {
        super::ApplicationAuthorizationResourceSchemaResources(self.0.name("resources"))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/environmentAttributes`
    ApplicationAuthorizationResourceSchemaEnvironmentAttributes
}

impl ApplicationAuthorizationResourceSchemaEnvironmentAttributes {
    /// `POST /applications/{application-id}/authorization/resourceSchema/environmentAttributes`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/environmentAttributes";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/environmentAttributes`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET application: list
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/environmentAttributes";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationAuthorizationResourceSchemaEnvironmentAttributesId {
        super::ApplicationAuthorizationResourceSchemaEnvironmentAttributesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/environmentAttributes/{id}`
    ApplicationAuthorizationResourceSchemaEnvironmentAttributesId
}

impl ApplicationAuthorizationResourceSchemaEnvironmentAttributesId {
    /// `DELETE /applications/{application-id}/authorization/resourceSchema/environmentAttributes/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/environmentAttributes/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/environmentAttributes/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET application: get
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/environmentAttributes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/authorization/resourceSchema/environmentAttributes/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/environmentAttributes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/principalAttributes`
    ApplicationAuthorizationResourceSchemaPrincipalAttributes
}

impl ApplicationAuthorizationResourceSchemaPrincipalAttributes {
    /// `POST /applications/{application-id}/authorization/resourceSchema/principalAttributes`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/principalAttributes";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/principalAttributes`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET application: list
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/principalAttributes";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationAuthorizationResourceSchemaPrincipalAttributesId {
        super::ApplicationAuthorizationResourceSchemaPrincipalAttributesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/principalAttributes/{id}`
    ApplicationAuthorizationResourceSchemaPrincipalAttributesId
}

impl ApplicationAuthorizationResourceSchemaPrincipalAttributesId {
    /// `DELETE /applications/{application-id}/authorization/resourceSchema/principalAttributes/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/principalAttributes/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/principalAttributes/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET application: get
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/principalAttributes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/authorization/resourceSchema/principalAttributes/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/principalAttributes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/resources`
    ApplicationAuthorizationResourceSchemaResources
}

impl ApplicationAuthorizationResourceSchemaResources {
    /// `POST /applications/{application-id}/authorization/resourceSchema/resources`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/resources`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET application: list
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/resources";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationAuthorizationResourceSchemaResourcesId {
        super::ApplicationAuthorizationResourceSchemaResourcesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/resources/{id}`
    ApplicationAuthorizationResourceSchemaResourcesId
}

impl ApplicationAuthorizationResourceSchemaResourcesId {
    /// `DELETE /applications/{application-id}/authorization/resourceSchema/resources/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/resources/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET application: get
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/resources/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/authorization/resourceSchema/resources/{name}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/actions`
    pub fn actions(&self) -> super::ApplicationAuthorizationResourceSchemaResourcesIdActions {
        super::ApplicationAuthorizationResourceSchemaResourcesIdActions(self.0.name("actions"))
    }

    /// `…/attributes`
    pub fn attributes(&self) -> super::ApplicationAuthorizationResourceSchemaResourcesIdAttributes {
        super::ApplicationAuthorizationResourceSchemaResourcesIdAttributes(self.0.name("attributes"))
    }

    /// `…/parents`
    pub fn parents(&self) -> super::ApplicationAuthorizationResourceSchemaResourcesIdParents {
        super::ApplicationAuthorizationResourceSchemaResourcesIdParents(self.0.name("parents"))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/resources/{id}/actions`
    ApplicationAuthorizationResourceSchemaResourcesIdActions
}

impl ApplicationAuthorizationResourceSchemaResourcesIdActions {
    /// `POST /applications/{application-id}/authorization/resourceSchema/resources/{name}/actions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/actions";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/resources/{name}/actions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET application: list
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/actions";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationAuthorizationResourceSchemaResourcesIdActionsId {
        super::ApplicationAuthorizationResourceSchemaResourcesIdActionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/resources/{id}/actions/{id}`
    ApplicationAuthorizationResourceSchemaResourcesIdActionsId
}

impl ApplicationAuthorizationResourceSchemaResourcesIdActionsId {
    /// `DELETE /applications/{application-id}/authorization/resourceSchema/resources/{name}/actions/{name1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/actions/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/resources/{name}/actions/{name1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET application: get
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/actions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/authorization/resourceSchema/resources/{name}/actions/{name1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/actions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/resources/{id}/attributes`
    ApplicationAuthorizationResourceSchemaResourcesIdAttributes
}

impl ApplicationAuthorizationResourceSchemaResourcesIdAttributes {
    /// `POST /applications/{application-id}/authorization/resourceSchema/resources/{name}/attributes`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/attributes";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/resources/{name}/attributes`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET application: list
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/attributes";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationAuthorizationResourceSchemaResourcesIdAttributesId {
        super::ApplicationAuthorizationResourceSchemaResourcesIdAttributesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/resources/{id}/attributes/{id}`
    ApplicationAuthorizationResourceSchemaResourcesIdAttributesId
}

impl ApplicationAuthorizationResourceSchemaResourcesIdAttributesId {
    /// `DELETE /applications/{application-id}/authorization/resourceSchema/resources/{name}/attributes/{name1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/attributes/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/resources/{name}/attributes/{name1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET application: get
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/attributes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/authorization/resourceSchema/resources/{name}/attributes/{name1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/attributes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/resources/{id}/parents`
    ApplicationAuthorizationResourceSchemaResourcesIdParents
}

impl ApplicationAuthorizationResourceSchemaResourcesIdParents {
    /// `POST /applications/{application-id}/authorization/resourceSchema/resources/{name}/parents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/parents";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/authorization/resourceSchema/resources/{name}/parents`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET application: list
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/parents";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationAuthorizationResourceSchemaResourcesIdParentsId {
        super::ApplicationAuthorizationResourceSchemaResourcesIdParentsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/resourceSchema/resources/{id}/parents/{id}`
    ApplicationAuthorizationResourceSchemaResourcesIdParentsId
}

impl ApplicationAuthorizationResourceSchemaResourcesIdParentsId {
    /// `DELETE /applications/{application-id}/authorization/resourceSchema/resources/{name}/parents/{name1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/resourceSchema/resources/{id}/parents/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/roleDefinitions`
    ApplicationAuthorizationRoleDefinitions
}

impl ApplicationAuthorizationRoleDefinitions {
    /// `POST /applications/{application-id}/authorization/roleDefinitions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/roleDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/authorization/roleDefinitions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET application: list
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/roleDefinitions";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationAuthorizationRoleDefinitionsId {
        super::ApplicationAuthorizationRoleDefinitionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/roleDefinitions/{id}`
    ApplicationAuthorizationRoleDefinitionsId
}

impl ApplicationAuthorizationRoleDefinitionsId {
    /// `DELETE /applications/{application-id}/authorization/roleDefinitions/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/roleDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/authorization/roleDefinitions/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET application: get
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/roleDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/authorization/roleDefinitions/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/roleDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/inheritsPermissionsFrom`
    pub fn inherits_permissions_from(&self) -> super::ApplicationAuthorizationRoleDefinitionsIdInheritsPermissionsFrom {
        super::ApplicationAuthorizationRoleDefinitionsIdInheritsPermissionsFrom(self.0.name("inheritsPermissionsFrom"))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom`
    ApplicationAuthorizationRoleDefinitionsIdInheritsPermissionsFrom
}

impl ApplicationAuthorizationRoleDefinitionsIdInheritsPermissionsFrom {
    /// `POST /applications/{application-id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /applications/{application-id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET application: list
            : Application.Read.All | | Application.Read.All
            /applications/{id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationAuthorizationRoleDefinitionsIdInheritsPermissionsFromId {
        super::ApplicationAuthorizationRoleDefinitionsIdInheritsPermissionsFromId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom/{id}`
    ApplicationAuthorizationRoleDefinitionsIdInheritsPermissionsFromId
}

impl ApplicationAuthorizationRoleDefinitionsIdInheritsPermissionsFromId {
    /// `DELETE /applications/{application-id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom/{id1}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE inheritspermissionsfrom: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/authorization/roleDefinitions/{id}/inheritsPermissionsFrom/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extensionProperty`, such as `/applications/{id}/extensionProperties`.
    ApplicationExtensionProperties[models::ExtensionProperty]
}

impl ApplicationExtensionProperties {
    /// `POST /applications/{application ObjectId}/extensionProperties` — Create extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-extensionproperty?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::ExtensionProperty) -> Call<models::ExtensionProperty> {
        let sheet = "POST application: create
            application-post-extensionproperty: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/extensionProperties";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application ObjectId}/extensionProperties` — List extensionProperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-extensionproperty?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::ExtensionProperty> {
        let sheet = "GET application: list
            application-list-extensionproperty: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/extensionProperties";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.federatedIdentityCredential`, such as `/applications/{id}/federatedIdentityCredentials`.
    ApplicationFederatedIdentityCredentials[models::FederatedIdentityCredential]
}

impl ApplicationFederatedIdentityCredentials {
    /// `POST /applications/{applicationsId}/federatedIdentityCredentials` — Create federatedIdentityCredential
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-federatedidentitycredentials?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/federatedIdentityCredentials`.
    /// Required: `audiences`, `issuer`, `subject`. Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn create(&self, body: models::FederatedIdentityCredential) -> Call<models::FederatedIdentityCredential> {
        let sheet = "POST application: create
            application-post-federatedidentitycredentials: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials
            application-post-federatedidentitycredentials: Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications(appId='{appId}')/federatedIdentityCredentials";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /applications(appId='{appId}')/federatedIdentityCredentials`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications(appId='{appId}')/federatedIdentityCredentials";
        self.0.call(sheet)
    }

    /// `GET /applications/{applicationsId}/federatedIdentityCredentials` — List federatedIdentityCredentials
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-federatedidentitycredentials?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/federatedIdentityCredentials`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn list(&self) -> List<models::FederatedIdentityCredential> {
        let sheet = "GET application: list
            application-list-federatedidentitycredentials: Application.Read.All Application.ReadWrite.All | Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials
            application-list-federatedidentitycredentials: Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications(appId='{appId}')/federatedIdentityCredentials";
        self.0.list(sheet)
    }

    /// `…(name='{name}')`
    pub fn by_name(&self, name: &str) -> super::FederatedIdentityCredential {
        super::FederatedIdentityCredential(self.0.alternate_key(&[("name", Argument::quoted(name))], true))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/logo`
    ApplicationLogo
}

impl ApplicationLogo {
    /// `PUT /applications/{application-id}/logo`
    ///
    /// Source: metadata.
    /// Also: `/applications(appId='{appId}')/logo`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn upload(&self, body: impl Into<Content>) -> Call<()> {
        let sheet = "PUT application: upload
            : Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/logo
            /applications(appId='{appId}')/logo";
        self.0.call(sheet).content(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/applications/{id}/owners`.
    ApplicationOwners[models::DirectoryObject]
}

impl ApplicationOwners {
    /// `POST /applications/{id}/owners/$ref` — Add owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-owners?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/owners/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST application: add_ref
            application-post-owners: Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy+Directory.Read.All Directory.Read.All Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All
            /applications/{id}/owners/$ref
            /applications(appId='{appId}')/owners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /applications/{application-id}/owners/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE application: delete_ref
            application-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/owners/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /applications/{id}/owners` — List owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-owners?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/owners`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET application: list
            application-list-owners: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/owners
            /applications(appId='{appId}')/owners";
        self.0.list(sheet)
    }

    /// `GET /applications/{application-id}/owners/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-owners-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET owners: list_refs
            application-list-owners-ref: | |
            /applications/{id}/owners/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /applications/{id}/owners/{id}/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/owners/{directoryObject-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE application: remove_ref
            application-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/owners/{id}/$ref
            /applications(appId='{appId}')/owners/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// `/applications/{id}/pairwisebrokerembeddedappconfig`
    ApplicationPairwisebrokerembeddedappconfig
}

impl ApplicationPairwisebrokerembeddedappconfig {
    /// `POST /applications/{application-id}/pairwisebrokerembeddedappconfig`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/pairwisebrokerembeddedappconfig";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/pairwisebrokerembeddedappconfig`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET application: get
            : Application.Read.All | | Application.Read.All
            /applications/{id}/pairwisebrokerembeddedappconfig";
        self.0.get(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ApplicationPairwisebrokerembeddedappconfigId {
        super::ApplicationPairwisebrokerembeddedappconfigId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/pairwisebrokerembeddedappconfig/{id}`
    ApplicationPairwisebrokerembeddedappconfigId
}

impl ApplicationPairwisebrokerembeddedappconfigId {
    /// `DELETE /applications/{application-id}/pairwisebrokerembeddedappconfig/{trustedHostPairwiseBrokerId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/pairwisebrokerembeddedappconfig/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/pairwisebrokerembeddedappconfig/{trustedHostPairwiseBrokerId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET pairwisebrokerembeddedappconfig: get
            : Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.All
            /applications/{id}/pairwisebrokerembeddedappconfig/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/pairwisebrokerembeddedappconfig/{trustedHostPairwiseBrokerId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/pairwisebrokerembeddedappconfig/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/perResourceAllowedScopes`
    pub fn per_resource_allowed_scopes(
        &self,
    ) -> super::ApplicationPairwisebrokerembeddedappconfigIdPerResourceAllowedScopes
    {
        super::ApplicationPairwisebrokerembeddedappconfigIdPerResourceAllowedScopes(
            self.0.name("perResourceAllowedScopes"),
        )
    }
}

crate::runtime::node! {
    /// `/applications/{id}/pairwisebrokerembeddedappconfig/{id}/perResourceAllowedScopes`
    ApplicationPairwisebrokerembeddedappconfigIdPerResourceAllowedScopes
}

impl ApplicationPairwisebrokerembeddedappconfigIdPerResourceAllowedScopes {
    /// `POST /applications/{application-id}/pairwisebrokerembeddedappconfig/{trustedHostPairwiseBrokerId}/perResourceAllowedScopes`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: create
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/pairwisebrokerembeddedappconfig/{id}/perResourceAllowedScopes";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/{application-id}/pairwisebrokerembeddedappconfig/{trustedHostPairwiseBrokerId}/perResourceAllowedScopes`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`; application: `Application.Read.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET application: list
            : Application.Read.All | | Application.Read.All
            /applications/{id}/pairwisebrokerembeddedappconfig/{id}/perResourceAllowedScopes";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(
        &self,
        id: impl AsRef<str>,
    ) -> super::ApplicationPairwisebrokerembeddedappconfigIdPerResourceAllowedScopesId {
        super::ApplicationPairwisebrokerembeddedappconfigIdPerResourceAllowedScopesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/applications/{id}/pairwisebrokerembeddedappconfig/{id}/perResourceAllowedScopes/{id}`
    ApplicationPairwisebrokerembeddedappconfigIdPerResourceAllowedScopesId
}

impl ApplicationPairwisebrokerembeddedappconfigIdPerResourceAllowedScopesId {
    /// `DELETE /applications/{application-id}/pairwisebrokerembeddedappconfig/{trustedHostPairwiseBrokerId}/perResourceAllowedScopes/{resourceAppId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/pairwisebrokerembeddedappconfig/{id}/perResourceAllowedScopes/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/pairwisebrokerembeddedappconfig/{trustedHostPairwiseBrokerId}/perResourceAllowedScopes/{resourceAppId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET application: get
            : Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.All
            /applications/{id}/pairwisebrokerembeddedappconfig/{id}/perResourceAllowedScopes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/pairwisebrokerembeddedappconfig/{trustedHostPairwiseBrokerId}/perResourceAllowedScopes/{resourceAppId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.All
            /applications/{id}/pairwisebrokerembeddedappconfig/{id}/perResourceAllowedScopes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/applications/{id}/sponsors`.
    ApplicationSponsors[models::DirectoryObject]
}

impl ApplicationSponsors {
    /// `POST /applications/{application-id}/sponsors/$ref`
    ///
    /// Source: metadata.
    /// Also: `/applications(appId='{appId}')/sponsors/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `User.Read.All`, `Application.ReadWrite.All` + `Group.Read.All`; application: `Application.ReadWrite.OwnedBy` + `User.Read.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST sponsors: add_ref
            : Application.ReadWrite.All+User.Read.All Application.ReadWrite.All+Group.Read.All | | Application.ReadWrite.OwnedBy+User.Read.All Application.ReadWrite.OwnedBy+Group.Read.All Application.ReadWrite.All+User.Read.All Application.ReadWrite.All+Group.Read.All
            /applications/{id}/sponsors/$ref
            /applications(appId='{appId}')/sponsors/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /applications/{application-id}/sponsors`
    ///
    /// Source: metadata.
    /// Also: `/applications(appId='{appId}')/sponsors`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET agentIdentityBlueprint: list
            : Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/sponsors
            /applications(appId='{appId}')/sponsors";
        self.0.list(sheet)
    }

    /// `DELETE /applications/{application-id}/sponsors/{directoryObject-id}/$ref`
    ///
    /// Source: metadata.
    /// Also: `/applications(appId='{appId}')/sponsors/{directoryObject-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE ref: remove_ref
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/sponsors/{id}/$ref
            /applications(appId='{appId}')/sponsors/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.applicationTemplate`, such as `/applicationTemplates/{id}`.
    ApplicationTemplate: super::Entity = models::ApplicationTemplate
}

impl ApplicationTemplate {
    /// `GET /applicationTemplates/{id}` — Get applicationTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-get?view=graph-rest-beta)
    /// Status: 200.
    pub fn get(&self) -> Get<models::ApplicationTemplate> {
        let sheet = "GET applicationTemplate: get
            applicationtemplate-get: | |
            /applicationTemplates/{id}";
        self.0.get(sheet)
    }

    /// `POST /applicationTemplates/{id}/instantiate` — applicationTemplate: instantiate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-instantiate?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn instantiate(
        &self,
        body: requests::application_template::InstantiateRequest,
    ) -> Call<models::ApplicationServicePrincipal> {
        let sheet = "POST applicationTemplate: instantiate
            applicationtemplate-instantiate: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applicationTemplates/{id}/instantiate";
        self.0.name("instantiate").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.applicationTemplate`, such as `/applicationTemplates`.
    ApplicationTemplates[models::ApplicationTemplate]
}

impl ApplicationTemplates {
    /// `GET /applicationTemplates/categories`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn categories(&self) -> List<models::ApplicationTemplateCategory> {
        let sheet = "GET applicationTemplate: categories
            : | |
            /applicationTemplates/categories";
        self.0.name("categories").list(sheet)
    }

    /// `GET /applicationTemplates` — List applicationTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-list?view=graph-rest-beta)
    /// Status: 200.
    pub fn list(&self) -> List<models::ApplicationTemplate> {
        let sheet = "GET applicationTemplate: list
            applicationtemplate-list: | |
            /applicationTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenIssuancePolicy`, such as `/applications/{id}/tokenIssuancePolicies`.
    ApplicationTokenIssuancePolicies[models::TokenIssuancePolicy]
}

impl ApplicationTokenIssuancePolicies {
    /// `POST /applications/{id}/tokenIssuancePolicies/$ref` — Assign tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenissuancepolicies?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/tokenIssuancePolicies/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST application: add_ref
            application-post-tokenissuancepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /applications/{id}/tokenIssuancePolicies/$ref
            /applications(appId='{appId}')/tokenIssuancePolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /applications/{application-id}/tokenIssuancePolicies/$ref` — Remove tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE application: delete_ref
            application-delete-tokenissuancepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /applications/{id}/tokenIssuancePolicies/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /applications/{id}/tokenIssuancePolicies` — List assigned tokenIssuancePolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/tokenIssuancePolicies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn list(&self) -> List<models::TokenIssuancePolicy> {
        let sheet = "GET application: list
            application-list-tokenissuancepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /applications/{id}/tokenIssuancePolicies
            /applications(appId='{appId}')/tokenIssuancePolicies";
        self.0.list(sheet)
    }

    /// `GET /applications/{application-id}/tokenIssuancePolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::TokenIssuancePolicy> {
        let sheet = "GET tokenissuancepolicies: list_refs
            application-list-tokenissuancepolicies-ref: | |
            /applications/{id}/tokenIssuancePolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /applications/{id}/tokenIssuancePolicies/{id}/$ref` — Remove tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/tokenIssuancePolicies/{tokenIssuancePolicy-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE application: remove_ref
            application-delete-tokenissuancepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /applications/{id}/tokenIssuancePolicies/{id}/$ref
            application-delete-tokenissuancepolicies: | | Application.ReadWrite.OwnedBy+Policy.Read.All
            /applications(appId='{appId}')/tokenIssuancePolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenLifetimePolicy`, such as `/applications/{id}/tokenLifetimePolicies`.
    ApplicationTokenLifetimePolicies[models::TokenLifetimePolicy]
}

impl ApplicationTokenLifetimePolicies {
    /// `POST /applications/{id}/tokenLifetimePolicies/$ref` — Assign tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/tokenLifetimePolicies/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 4 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST application: add_ref
            application-post-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /applications/{id}/tokenLifetimePolicies/$ref
            /applications(appId='{appId}')/tokenLifetimePolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /applications/{application-id}/tokenLifetimePolicies/$ref` — Remove tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE application: delete_ref
            application-delete-tokenlifetimepolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /applications/{id}/tokenLifetimePolicies/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /applications/{id}/tokenLifetimePolicies` — List assigned tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/tokenLifetimePolicies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 4 more.
    pub fn list(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET application: list
            application-list-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /applications/{id}/tokenLifetimePolicies
            /applications(appId='{appId}')/tokenLifetimePolicies";
        self.0.list(sheet)
    }

    /// `GET /applications/{application-id}/tokenLifetimePolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies-ref?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET tokenlifetimepolicies: list_refs
            application-list-tokenlifetimepolicies-ref: | |
            /applications/{id}/tokenLifetimePolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /applications/{id}/tokenLifetimePolicies/{id}/$ref` — Remove tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-beta)
    /// Also: `/applications(appId='{appId}')/tokenLifetimePolicies/{tokenLifetimePolicy-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE application: remove_ref
            application-delete-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /applications/{id}/tokenLifetimePolicies/{id}/$ref
            application-delete-tokenlifetimepolicies: | | Application.ReadWrite.OwnedBy+Policy.Read.All
            /applications(appId='{appId}')/tokenLifetimePolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.application`, such as `/applications`.
    Applications[models::Application]
}

impl Applications {
    /// `POST /applications` — Create application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-applications?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppRegistration.Create`, `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `AppRegistration.Create`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::Application>) -> Call<models::Application> {
        let sheet = "POST application: create
            application-post-applications: AppRegistration.Create Application.ReadWrite.All | Application.ReadWrite.All | AppRegistration.Create Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications";
        self.0.call(sheet).json(Into::<models::Application>::into(body))
    }

    /// `GET /applications/delta` — application: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 3 more; application: `Application.ReadWrite.OwnedBy` and 4 more.
    pub fn delta(&self) -> List<models::Application> {
        let sheet = "GET application: delta
            application-delta: Directory.Read.All Application.Read.All Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /applications/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /applications/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /applications/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /applications/getUserOwnedObjects`
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
            /applications/getUserOwnedObjects";
        self.0.name("getUserOwnedObjects").call(sheet).json(body)
    }

    /// `GET /applications` — List applications
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; personal account: `Application.Read.All`, `Application.ReadWrite.All`, `User.Read`; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::Application> {
        let sheet = "GET application: list
            application-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | Application.Read.All Application.ReadWrite.All User.Read | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All
            /applications";
        self.0.list(sheet)
    }

    /// `POST /applications/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /applications/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `POST /applications/validatepartner`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`.
    pub fn validatepartner(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST application: validatepartner
            : Application.Read.All Application.ReadWrite.All | |
            /applications/validatepartner";
        self.0.name("validatepartner").call(sheet).json(body)
    }

    /// `…/microsoft.graph.agentIdentityBlueprint`
    pub fn as_agent_identity_blueprint(&self) -> super::ApplicationsAsAgentIdentityBlueprint {
        super::ApplicationsAsAgentIdentityBlueprint(self.0.name("microsoft.graph.agentIdentityBlueprint"))
    }

    /// `…(appId='{appId}')`
    pub fn by_app_id(&self, app_id: &str) -> super::Application {
        super::Application(self.0.alternate_key(&[("appId", Argument::quoted(app_id))], true))
    }

    /// `…(uniqueName='{uniqueName}')`
    pub fn by_unique_name(&self, unique_name: &str) -> super::Application {
        super::Application(self.0.alternate_key(&[("uniqueName", Argument::quoted(unique_name))], true))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentIdentityBlueprint`, such as `/applications/microsoft.graph.agentIdentityBlueprint`.
    ApplicationsAsAgentIdentityBlueprint[models::AgentIdentityBlueprint]
}

impl ApplicationsAsAgentIdentityBlueprint {
    /// `POST /applications/microsoft.graph.agentIdentityBlueprint`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprint.Create`, `AgentIdentityBlueprint.ReadWrite.All`; application: `AgentIdentityBlueprint.Create`, `AgentIdentityBlueprint.ReadWrite.All`.
    pub fn create(&self, body: models::AgentIdentityBlueprint) -> Call<models::AgentIdentityBlueprint> {
        let sheet = "POST applications: create
            : AgentIdentityBlueprint.Create AgentIdentityBlueprint.ReadWrite.All | | AgentIdentityBlueprint.Create AgentIdentityBlueprint.ReadWrite.All
            /applications/microsoft.graph.agentIdentityBlueprint";
        self.0.call(sheet).json(body)
    }

    /// `GET /applications/microsoft.graph.agentIdentityBlueprint`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprint.Read.All`, `AgentIdentityBlueprint.ReadWrite.All`; application: `AgentIdentityBlueprint.Read.All`, `AgentIdentityBlueprint.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgentIdentityBlueprint> {
        let sheet = "GET applications: list
            : AgentIdentityBlueprint.Read.All AgentIdentityBlueprint.ReadWrite.All | | AgentIdentityBlueprint.Read.All AgentIdentityBlueprint.ReadWrite.All
            /applications/microsoft.graph.agentIdentityBlueprint";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approvedClientApp`, such as `/servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps/{id}`.
    ApprovedClientApp: super::Entity = models::ApprovedClientApp
}

impl ApprovedClientApp {
    /// `DELETE /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps/{approvedClientApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-delete-approvedclientapps?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE remoteDesktopSecurityConfiguration: delete
            remotedesktopsecurityconfiguration-delete-approvedclientapps: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps/{approvedClientApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvedclientapp-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 4 more; application: `Application.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::ApprovedClientApp> {
        let sheet = "GET approvedClientApp: get
            approvedclientapp-get: Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps/{approvedClientApp-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvedclientapp-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::ApprovedClientApp) -> Call<models::ApprovedClientApp> {
        let sheet = "PATCH approvedClientApp: update
            approvedclientapp-update: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps/{id}";
        self.0.call(sheet).json(body)
    }
}
