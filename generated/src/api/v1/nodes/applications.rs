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
    /// [Reference](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /applications/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `DELETE /applications/{id}` — Delete application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete?view=graph-rest-1.0)
    /// Also: `/applications(appId='{appId}')`, `/applications(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            application-delete: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}
            /applications(appId='{appId}')
            /applications(uniqueName='{uniqueName}')";
        self.0.call(sheet)
    }

    /// `GET /applications/{id}` — Get application
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-get?view=graph-rest-1.0)
    /// Also: `/applications(appId='{appId}')`, `/applications(uniqueName='{uniqueName}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::Application> {
        let sheet = "GET application: get
            application-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}
            /applications(appId='{appId}')
            application-get: Application.Read.All Application.ReadWrite.All Directory.Read.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.Read.All
            /applications(uniqueName='{uniqueName}')";
        self.0.get(sheet)
    }

    /// `POST /applications/{application-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /applications/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /applications/{application-id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /applications/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /applications/{id}/removeKey` — application: removeKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-1.0)
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

    /// `POST /applications/{application-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /applications/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `POST /applications/{id}/setVerifiedPublisher` — application: setVerifiedPublisher
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-unsetverifiedpublisher?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-update?view=graph-rest-1.0)
    /// Also: `/applications(appId='{appId}')`, `/applications(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::Application>) -> Call<()> {
        let sheet = "PATCH application: update
            application-update: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}
            /applications(appId='{appId}')
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

    /// `…/connectorgroup`
    pub fn connectorgroup(&self) -> super::ApplicationConnectorgroup {
        super::ApplicationConnectorgroup(self.0.name("connectorgroup"))
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
    pub fn on_premises_publishing(&self) -> super::ApplicationOnPremisesPublishing {
        super::ApplicationOnPremisesPublishing(self.0.name("onPremisesPublishing"))
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
    /// `POST /applications/{application-id}/appManagementPolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-post-appliesto?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-delete-appliesto?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/appmanagementpolicy-delete-appliesto?view=graph-rest-1.0), metadata
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
}

crate::runtime::node! {
    /// `/applications/{id}/connectorgroup`
    ApplicationConnectorgroup
}

impl ApplicationConnectorgroup {
    /// `PUT /applications/{application-id}/connectorgroup`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn replace(&self, body: Value) -> Call<Object> {
        let sheet = "PUT application: replace
            : Directory.ReadWrite.All | |
            /applications/{id}/connectorgroup";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extensionProperty`, such as `/applications/{id}/extensionProperties`.
    ApplicationExtensionProperties[models::ExtensionProperty]
}

impl ApplicationExtensionProperties {
    /// `POST /applications/{application ObjectId}/extensionProperties` — Create extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-extensionproperty?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-extensionproperty?view=graph-rest-1.0)
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
    /// `POST /applications/{application-id}/federatedIdentityCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-post?view=graph-rest-1.0), metadata
    /// Also: `/applications(appId='{appId}')/federatedIdentityCredentials`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn create(&self, body: models::FederatedIdentityCredential) -> Call<models::FederatedIdentityCredential> {
        let sheet = "POST federatedIdentityCredential: create
            federatedidentitycredential-post: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials
            federatedidentitycredential-post: Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
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

    /// `GET /applications/{application-id}/federatedIdentityCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-list?view=graph-rest-1.0), metadata
    /// Also: `/applications(appId='{appId}')/federatedIdentityCredentials`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn list(&self) -> List<models::FederatedIdentityCredential> {
        let sheet = "GET federatedIdentityCredential: list
            federatedidentitycredential-list: Application.Read.All Application.ReadWrite.All | Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials
            federatedidentitycredential-list: Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
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
    /// `/applications/{id}/onPremisesPublishing`
    ApplicationOnPremisesPublishing
}

impl ApplicationOnPremisesPublishing {
    /// `DELETE /applications/{application-id}/onPremisesPublishing`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/onPremisesPublishing";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/onPremisesPublishing`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET application: get
            : Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/onPremisesPublishing";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/onPremisesPublishing`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Object> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/onPremisesPublishing";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/applications/{id}/owners`.
    ApplicationOwners[models::DirectoryObject]
}

impl ApplicationOwners {
    /// `POST /applications/{id}/owners/$ref` — Add owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-owners?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE application: delete_ref
            application-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/owners/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /applications/{id}/owners` — List owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-owners?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-owners-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::DirectoryObject> {
        let sheet = "GET owners: list_refs
            application-list-owners-ref: | |
            /applications/{id}/owners/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /applications/{id}/owners/{id}/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-owners?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-get?view=graph-rest-1.0)
    /// Status: 200.
    pub fn get(&self) -> Get<models::ApplicationTemplate> {
        let sheet = "GET applicationTemplate: get
            applicationtemplate-get: | |
            /applicationTemplates/{id}";
        self.0.get(sheet)
    }

    /// `POST /applicationTemplates/{applicationTemplate-id}/instantiate` — applicationTemplate: instantiate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-instantiate?view=graph-rest-1.0)
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
    /// `GET /applicationTemplates` — List applicationTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/applicationtemplate-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenissuancepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenissuancepolicies-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::TokenIssuancePolicy> {
        let sheet = "GET tokenissuancepolicies: list_refs
            application-list-tokenissuancepolicies-ref: | |
            /applications/{id}/tokenIssuancePolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /applications/{id}/tokenIssuancePolicies/{id}/$ref` — Remove tokenIssuancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenissuancepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-tokenlifetimepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-list-tokenlifetimepolicies-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET tokenlifetimepolicies: list_refs
            application-list-tokenlifetimepolicies-ref: | |
            /applications/{id}/tokenLifetimePolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /applications/{id}/tokenLifetimePolicies/{id}/$ref` — Remove tokenLifetimePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-delete-tokenlifetimepolicies?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-applications?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/application-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 3 more; application: `Application.ReadWrite.OwnedBy` and 4 more.
    pub fn delta(&self) -> List<models::Application> {
        let sheet = "GET application: delta
            application-delta: Directory.Read.All Application.Read.All Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /applications/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /applications/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
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
            /applications/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /applications/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /applications/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /applications` — List applications
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /applications/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
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
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-delete-approvedclientapps?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/approvedclientapp-get?view=graph-rest-1.0), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/approvedclientapp-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::ApprovedClientApp) -> Call<models::ApprovedClientApp> {
        let sheet = "PATCH approvedClientApp: update
            approvedclientapp-update: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.delegatedPermissionClassification`, such as `/servicePrincipals/{id}/delegatedPermissionClassifications/{id}`.
    DelegatedPermissionClassification: super::Entity = models::DelegatedPermissionClassification
}

impl DelegatedPermissionClassification {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DelegatedPermissionClassification> {
        self.0.get("GET delegatedPermissionClassification: get")
    }

    /// `DELETE /servicePrincipals/{id}/delegatedPermissionClassifications/{id}` — Delete delegatedpermissionclassification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-delegatedpermissionclassifications?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/delegatedPermissionClassifications/{delegatedPermissionClassification-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete
            serviceprincipal-delete-delegatedpermissionclassifications: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /servicePrincipals/{id}/delegatedPermissionClassifications/{id}
            /servicePrincipals(appId='{appId}')/delegatedPermissionClassifications/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryDefinition`, such as `/applications/{id}/synchronization/jobs/{id}/schema/directories/{id}`.
    DirectoryDefinition: super::Entity = models::DirectoryDefinition
}

impl DirectoryDefinition {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DirectoryDefinition> {
        self.0.get("GET directoryDefinition: get")
    }

    /// `POST /applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}/discover`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-directorydefinition-discover?view=graph-rest-1.0), metadata
    /// Also: `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}/discover`, `/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}/discover`, `/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}/discover`.
    /// Status: 200.
    pub fn discover(&self) -> Call<models::DirectoryDefinition> {
        let sheet = "POST directoryDefinition: discover
            synchronization-directorydefinition-discover: | |
            /applications/{id}/synchronization/jobs/{id}/schema/directories/{id}/discover
            /applications/{id}/synchronization/templates/{id}/schema/directories/{id}/discover
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/directories/{id}/discover
            synchronization-directorydefinition-discover: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}/discover";
        self.0.name("discover").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.extensionProperty`, such as `/applications/{id}/extensionProperties/{id}`.
    ExtensionProperty: super::DirectoryObject = models::ExtensionProperty
}

impl ExtensionProperty {
    /// `DELETE /applications/{application ObjectId}/extensionProperties/{id}` — Delete extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE extensionProperty: delete
            extensionproperty-delete: Application.ReadWrite.All Directory.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /applications/{id}/extensionProperties/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application ObjectId}/extensionProperties/{extensionPropertyId}` — Get extensionProperty
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/extensionproperty-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`, `Directory.Read.All`; personal account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ExtensionProperty> {
        let sheet = "GET extensionProperty: get
            extensionproperty-get: Application.Read.All Application.ReadWrite.All Directory.Read.All | Application.Read.All Application.ReadWrite.All | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/extensionProperties/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.federatedIdentityCredential`, such as `/applications/{id}/federatedIdentityCredentials/{id}`.
    FederatedIdentityCredential: super::Entity = models::FederatedIdentityCredential
}

impl FederatedIdentityCredential {
    /// `DELETE /applications/{application-id}/federatedIdentityCredentials/{federatedIdentityCredential-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-delete?view=graph-rest-1.0), metadata
    /// Also: `/applications/{application-id}/federatedIdentityCredentials(name='{name}')`, `/applications(appId='{appId}')/federatedIdentityCredentials/{federatedIdentityCredential-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE federatedIdentityCredential: delete
            federatedidentitycredential-delete: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials/{id}
            /applications/{id}/federatedIdentityCredentials(name='{name}')
            /applications(appId='{appId}')/federatedIdentityCredentials/{id}";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/federatedIdentityCredentials/{federatedIdentityCredential-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-get?view=graph-rest-1.0), metadata
    /// Also: `/applications/{application-id}/federatedIdentityCredentials(name='{name}')`, `/applications(appId='{appId}')/federatedIdentityCredentials/{federatedIdentityCredential-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<models::FederatedIdentityCredential> {
        let sheet = "GET federatedIdentityCredential: get
            federatedidentitycredential-get: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials/{id}
            /applications/{id}/federatedIdentityCredentials(name='{name}')
            /applications(appId='{appId}')/federatedIdentityCredentials/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/federatedIdentityCredentials/{federatedIdentityCredential-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/federatedidentitycredential-upsert?view=graph-rest-1.0), metadata
    /// Also: `/applications/{application-id}/federatedIdentityCredentials(name='{name}')`, `/applications(appId='{appId}')/federatedIdentityCredentials/{federatedIdentityCredential-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; personal account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: models::FederatedIdentityCredential) -> Call<models::FederatedIdentityCredential> {
        let sheet = "PATCH federatedIdentityCredential: update
            federatedidentitycredential-upsert: Application.ReadWrite.All | Application.ReadWrite.All | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/federatedIdentityCredentials/{id}
            /applications/{id}/federatedIdentityCredentials(name='{name}')
            /applications(appId='{appId}')/federatedIdentityCredentials/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.oAuth2PermissionGrant`, such as `/oauth2PermissionGrants/{id}`.
    Oauth2PermissionGrant: super::Entity = models::Oauth2PermissionGrant
}

impl Oauth2PermissionGrant {
    /// `DELETE /oAuth2PermissionGrants/{id}` — Delete oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE oAuth2PermissionGrant: delete
            oauth2permissiongrant-delete: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.call(sheet)
    }

    /// `GET /oauth2PermissionGrants/{id}` — Get oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: get
            oauth2permissiongrant-get: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /oauth2PermissionGrants/{id}` — Update a delegated permission grant oAuth2PermissionGrant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::Oauth2PermissionGrant) -> Call<()> {
        let sheet = "PATCH oAuth2PermissionGrant: update
            oauth2permissiongrant-update: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/oauth2PermissionGrants`.
    Oauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl Oauth2PermissionGrants {
    /// `POST /oauth2PermissionGrants` — Create oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::Oauth2PermissionGrant) -> Call<models::Oauth2PermissionGrant> {
        let sheet = "POST oAuth2PermissionGrant: create
            oauth2permissiongrant-post: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants";
        self.0.call(sheet).json(body)
    }

    /// `GET /oauth2PermissionGrants/delta` — oauth2permissiongrant: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delta(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: delta
            oauth2permissiongrant-delta: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /oauth2PermissionGrants` — List oauth2PermissionGrants delegated permission grants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: list
            oauth2permissiongrant-list: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/permissionGrants`
    PermissionGrants
}

impl PermissionGrants {
    /// `GET /permissionGrants/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-delta?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn delta(&self) -> List<models::DirectoryObject> {
        let sheet = "GET directoryObject: delta
            directoryobject-delta: | |
            /permissionGrants/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /permissionGrants/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
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
            /permissionGrants/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /permissionGrants/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /permissionGrants/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `POST /permissionGrants/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /permissionGrants/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /permissionGrants/{resourceSpecificPermissionGrant-id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadBasic.All` + `GroupMember.Read.All` and 11 more; application: `User.Read.All` + `GroupMember.Read.All` and 10 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: User.ReadBasic.All+GroupMember.Read.All User.Read.All+GroupMember.Read.All User.ReadBasic.All+Group.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | User.Read.All+GroupMember.Read.All User.Read.All+Group.Read.All Directory.Read.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Directory.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /permissionGrants/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /permissionGrants/{resourceSpecificPermissionGrant-id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 10 more; application: `Directory.Read.All` and 10 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Directory.Read.All User.Read User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All | | Directory.Read.All User.Read.All User.ReadWrite.All Directory.ReadWrite.All GroupMember.Read.All Group.Read.All Group.ReadWrite.All Application.Read.All Application.ReadWrite.All Device.Read.All Device.ReadWrite.All
            /permissionGrants/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /permissionGrants/{resourceSpecificPermissionGrant-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.remoteDesktopSecurityConfiguration`, such as `/servicePrincipals/{id}/remoteDesktopSecurityConfiguration`.
    RemoteDesktopSecurityConfiguration: super::Entity = models::RemoteDesktopSecurityConfiguration
}

impl RemoteDesktopSecurityConfiguration {
    /// `DELETE /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-remotedesktopsecurityconfiguration?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete
            serviceprincipal-delete-remotedesktopsecurityconfiguration: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 4 more; application: `Application.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::RemoteDesktopSecurityConfiguration> {
        let sheet = "GET remoteDesktopSecurityConfiguration: get
            remotedesktopsecurityconfiguration-get: Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::RemoteDesktopSecurityConfiguration,
    ) -> Call<models::RemoteDesktopSecurityConfiguration> {
        let sheet = "PATCH remoteDesktopSecurityConfiguration: update
            remotedesktopsecurityconfiguration-update: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `…/approvedClientApps`
    pub fn approved_client_apps(&self) -> super::RemoteDesktopSecurityConfigurationApprovedClientApps {
        super::RemoteDesktopSecurityConfigurationApprovedClientApps(self.0.name("approvedClientApps"))
    }

    /// `…/targetDeviceGroups`
    pub fn target_device_groups(&self) -> super::RemoteDesktopSecurityConfigurationTargetDeviceGroups {
        super::RemoteDesktopSecurityConfigurationTargetDeviceGroups(self.0.name("targetDeviceGroups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approvedClientApp`, such as `/servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps`.
    RemoteDesktopSecurityConfigurationApprovedClientApps[models::ApprovedClientApp]
}

impl RemoteDesktopSecurityConfigurationApprovedClientApps {
    /// `POST /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-post-approvedclientapps?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn create(&self, body: models::ApprovedClientApp) -> Call<models::ApprovedClientApp> {
        let sheet = "POST remoteDesktopSecurityConfiguration: create
            remotedesktopsecurityconfiguration-post-approvedclientapps: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE approvedclientapps: delete
            : Application-RemoteDesktopConfig.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-list-approvedclientapps?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 4 more; application: `Application.Read.All` and 5 more.
    pub fn list(&self) -> List<models::ApprovedClientApp> {
        let sheet = "GET remoteDesktopSecurityConfiguration: list
            remotedesktopsecurityconfiguration-list-approvedclientapps: Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps";
        self.0.list(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`.
    pub fn update(&self, body: models::ApprovedClientApp) -> Call<models::ApprovedClientApp> {
        let sheet = "PATCH remoteDesktopSecurityConfiguration: update
            : Application-RemoteDesktopConfig.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.targetDeviceGroup`, such as `/servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`.
    RemoteDesktopSecurityConfigurationTargetDeviceGroups[models::TargetDeviceGroup]
}

impl RemoteDesktopSecurityConfigurationTargetDeviceGroups {
    /// `POST /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-post-targetdevicegroups?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn create(&self, body: models::TargetDeviceGroup) -> Call<models::TargetDeviceGroup> {
        let sheet = "POST remoteDesktopSecurityConfiguration: create
            remotedesktopsecurityconfiguration-post-targetdevicegroups: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE targetdevicegroups: delete
            : Application-RemoteDesktopConfig.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-list-targetdevicegroups?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::TargetDeviceGroup> {
        let sheet = "GET remoteDesktopSecurityConfiguration: list
            remotedesktopsecurityconfiguration-list-targetdevicegroups: Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups";
        self.0.list(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`.
    pub fn update(&self, body: models::TargetDeviceGroup) -> Call<models::TargetDeviceGroup> {
        let sheet = "PATCH remoteDesktopSecurityConfiguration: update
            : Application-RemoteDesktopConfig.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.servicePrincipal`, such as `/servicePrincipals/{id}`.
    ServicePrincipal: super::DirectoryObject = models::ServicePrincipal
}

impl ServicePrincipal {
    /// `POST /servicePrincipals/{id}/addKey` — servicePrincipal: addKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addkey?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/addKey`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_key(&self, body: requests::service_principal::AddKeyRequest) -> Call<models::KeyCredential> {
        let sheet = "POST servicePrincipal: add_key
            serviceprincipal-addkey: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/addKey
            /servicePrincipals(appId='{appId}')/addKey";
        self.0.name("addKey").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/addPassword` — servicePrincipal: addPassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addpassword?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/addPassword`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_password(
        &self,
        body: requests::service_principal::AddPasswordRequest,
    ) -> Call<models::PasswordCredential> {
        let sheet = "POST servicePrincipal: add_password
            serviceprincipal-addpassword: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/addPassword
            /servicePrincipals(appId='{appId}')/addPassword";
        self.0.name("addPassword").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/addTokenSigningCertificate` — servicePrincipal: addTokenSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/addTokenSigningCertificate`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn add_token_signing_certificate(
        &self,
        body: requests::service_principal::AddTokenSigningCertificateRequest,
    ) -> Call<models::SelfSignedCertificate> {
        let sheet = "POST servicePrincipal: add_token_signing_certificate
            serviceprincipal-addtokensigningcertificate: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/addTokenSigningCertificate
            /servicePrincipals(appId='{appId}')/addTokenSigningCertificate";
        self.0.name("addTokenSigningCertificate").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/checkMemberGroups` — directoryObject: checkMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-checkmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 13 more; application: `Application.Read.All` and 14 more.
    pub fn check_member_groups(&self, body: requests::directory_object::CheckMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: check_member_groups
            directoryobject-checkmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /servicePrincipals/{id}/checkMemberGroups";
        self.0.name("checkMemberGroups").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/checkMemberObjects` — directoryObject: checkMemberObjects
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
            /servicePrincipals/{id}/checkMemberObjects";
        self.0.name("checkMemberObjects").call(sheet).json(body)
    }

    /// `DELETE /servicePrincipals/{id}` — Delete servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete
            serviceprincipal-delete: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}
            /servicePrincipals(appId='{appId}')";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{id}` — Get servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-get?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn get(&self) -> Get<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: get
            serviceprincipal-get: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}
            /servicePrincipals(appId='{appId}')";
        self.0.get(sheet)
    }

    /// `POST /servicePrincipals/{id}/getMemberGroups` — directoryObject: getMemberGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmembergroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 10 more; application: `Application.Read.All` and 11 more.
    pub fn get_member_groups(&self, body: requests::directory_object::GetMemberGroupsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_groups
            directoryobject-getmembergroups: Application.Read.All Device.Read.All Group.ReadBasic.All Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All | | Application.Read.All Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All
            /servicePrincipals/{id}/getMemberGroups";
        self.0.name("getMemberGroups").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/getMemberObjects` — Get member objects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getmemberobjects?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 14 more; application: `Application.Read.All` and 14 more.
    pub fn get_member_objects(&self, body: requests::directory_object::GetMemberObjectsRequest) -> Call<Vec<String>> {
        let sheet = "POST directoryObject: get_member_objects
            directoryobject-getmemberobjects: Application.Read.All Device.Read.All Group.ReadBasic.All User.Read AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Application.ReadWrite.All Directory.Read.All Group.Read.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All | | Application.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy Device.Read.All Directory.Read.All Group.Read.All Group.ReadBasic.All GroupMember.Read.All GroupMember.ReadBasic.All User.Read.All Application.ReadWrite.All Device.ReadWrite.All Directory.ReadWrite.All Group.ReadWrite.All User.ReadWrite.All
            /servicePrincipals/{id}/getMemberObjects";
        self.0.name("getMemberObjects").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/removeKey` — servicePrincipal: removeKey
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removekey?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/removeKey`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_key(&self, body: requests::service_principal::RemoveKeyRequest) -> Call<()> {
        let sheet = "POST servicePrincipal: remove_key
            serviceprincipal-removekey: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/removeKey
            /servicePrincipals(appId='{appId}')/removeKey";
        self.0.name("removeKey").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{id}/removePassword` — servicePrincipal: removePassword
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-removepassword?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/removePassword`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_password(&self, body: requests::service_principal::RemovePasswordRequest) -> Call<()> {
        let sheet = "POST servicePrincipal: remove_password
            serviceprincipal-removepassword: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/removePassword
            /servicePrincipals(appId='{appId}')/removePassword";
        self.0.name("removePassword").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/{servicePrincipal-id}/restore` — Restore deleted item
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directory-deleteditems-restore?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `User.ReadWrite.All`, `Group.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn restore(&self, body: requests::deleteditems::RestoreRequest) -> Call<models::DirectoryObject> {
        let sheet = "POST deleteditems: restore
            directory-deleteditems-restore: Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All User.ReadWrite.All Group.ReadWrite.All
            /servicePrincipals/{id}/restore";
        self.0.name("restore").call(sheet).json(body)
    }

    /// `PATCH /servicePrincipals/{id}` — Update servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-update?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ServicePrincipal>) -> Call<()> {
        let sheet = "PATCH servicePrincipal: update
            serviceprincipal-update: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}
            /servicePrincipals(appId='{appId}')";
        self.0.call(sheet).json(Into::<models::ServicePrincipal>::into(body))
    }

    /// `…/appManagementPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn app_management_policies(&self) -> Collection<models::AppManagementPolicy> {
        Collection::at(self.0.name("appManagementPolicies"))
    }

    /// `…/appRoleAssignedTo`
    pub fn app_role_assigned_to(&self) -> super::ServicePrincipalAppRoleAssignedTo {
        super::ServicePrincipalAppRoleAssignedTo(self.0.name("appRoleAssignedTo"))
    }

    /// `…/appRoleAssignments`
    pub fn app_role_assignments(&self) -> super::ServicePrincipalAppRoleAssignments {
        super::ServicePrincipalAppRoleAssignments(self.0.name("appRoleAssignments"))
    }

    /// `…/b2bmanagementpolicies`
    pub fn b2bmanagementpolicies(&self) -> super::ServicePrincipalB2bmanagementpolicies {
        super::ServicePrincipalB2bmanagementpolicies(self.0.name("b2bmanagementpolicies"))
    }

    /// `…/claimsMappingPolicies`
    pub fn claims_mapping_policies(&self) -> super::ServicePrincipalClaimsMappingPolicies {
        super::ServicePrincipalClaimsMappingPolicies(self.0.references("claimsMappingPolicies"))
    }

    /// `…/claimsPolicy`
    pub fn claims_policy(&self) -> super::ServicePrincipalClaimsPolicy {
        super::ServicePrincipalClaimsPolicy(self.0.name("claimsPolicy"))
    }

    /// `…/createdObjects`
    pub fn created_objects(&self) -> super::ServicePrincipalCreatedObjects {
        super::ServicePrincipalCreatedObjects(self.0.name("createdObjects"))
    }

    /// `…/delegatedPermissionClassifications`
    pub fn delegated_permission_classifications(&self) -> super::ServicePrincipalDelegatedPermissionClassifications {
        super::ServicePrincipalDelegatedPermissionClassifications(self.0.name("delegatedPermissionClassifications"))
    }

    /// `…/endpoints`
    ///
    /// The type lists it; no page documents a request there.
    pub fn endpoints(&self) -> Collection<models::Endpoint> {
        Collection::at(self.0.name("endpoints"))
    }

    /// `…/federatedIdentityCredentials`
    ///
    /// The type lists it; no page documents a request there.
    pub fn federated_identity_credentials(&self) -> Collection<models::FederatedIdentityCredential> {
        Collection::at(self.0.name("federatedIdentityCredentials"))
    }

    /// `…/homeRealmDiscoveryPolicies`
    pub fn home_realm_discovery_policies(&self) -> super::ServicePrincipalHomeRealmDiscoveryPolicies {
        super::ServicePrincipalHomeRealmDiscoveryPolicies(self.0.references("homeRealmDiscoveryPolicies"))
    }

    /// `…/inheritedapproleassignments`
    pub fn inheritedapproleassignments(&self) -> super::ServicePrincipalInheritedapproleassignments {
        super::ServicePrincipalInheritedapproleassignments(self.0.name("inheritedapproleassignments"))
    }

    /// `…/inheritedoauth2permissiongrants`
    pub fn inheritedoauth2permissiongrants(&self) -> super::ServicePrincipalInheritedoauth2permissiongrants {
        super::ServicePrincipalInheritedoauth2permissiongrants(self.0.name("inheritedoauth2permissiongrants"))
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::ServicePrincipalMemberOf {
        super::ServicePrincipalMemberOf(self.0.name("memberOf"))
    }

    /// `…/oauth2PermissionGrants`
    pub fn oauth2_permission_grants(&self) -> super::ServicePrincipalOauth2PermissionGrants {
        super::ServicePrincipalOauth2PermissionGrants(self.0.name("oauth2PermissionGrants"))
    }

    /// `…/ownedObjects`
    pub fn owned_objects(&self) -> super::ServicePrincipalOwnedObjects {
        super::ServicePrincipalOwnedObjects(self.0.name("ownedObjects"))
    }

    /// `…/owners`
    pub fn owners(&self) -> super::ServicePrincipalOwners {
        super::ServicePrincipalOwners(self.0.references("owners"))
    }

    /// `…/remoteDesktopSecurityConfiguration`
    pub fn remote_desktop_security_configuration(&self) -> super::RemoteDesktopSecurityConfiguration {
        super::RemoteDesktopSecurityConfiguration(self.0.name("remoteDesktopSecurityConfiguration"))
    }

    /// `…/sponsors`
    pub fn sponsors(&self) -> super::ServicePrincipalSponsors {
        super::ServicePrincipalSponsors(self.0.references("sponsors"))
    }

    /// `…/synchronization`
    pub fn synchronization(&self) -> super::Synchronization {
        super::Synchronization(self.0.name("synchronization"))
    }

    /// `…/tokenIssuancePolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn token_issuance_policies(&self) -> Collection<models::TokenIssuancePolicy> {
        Collection::at(self.0.name("tokenIssuancePolicies"))
    }

    /// `…/tokenLifetimePolicies`
    pub fn token_lifetime_policies(&self) -> super::ServicePrincipalTokenLifetimePolicies {
        super::ServicePrincipalTokenLifetimePolicies(self.0.references("tokenLifetimePolicies"))
    }

    /// `…/transitiveMemberOf`
    pub fn transitive_member_of(&self) -> super::ServicePrincipalTransitiveMemberOf {
        super::ServicePrincipalTransitiveMemberOf(self.0.name("transitiveMemberOf"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/servicePrincipals/{id}/appRoleAssignedTo`.
    ServicePrincipalAppRoleAssignedTo[models::AppRoleAssignment]
}

impl ServicePrincipalAppRoleAssignedTo {
    /// `POST /servicePrincipals/{id}/appRoleAssignedTo` — Grant an appRoleAssignment for a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/appRoleAssignedTo`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All` + `Application.Read.All` and 4 more; application: `Application.Read.All` + `AppRoleAssignment.ReadWrite.All` and 4 more.
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-approleassignedto: AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Application.Read.All+AppRoleAssignment.ReadWrite.All Application.ReadWrite.All Directory.Read.All | | Application.Read.All+AppRoleAssignment.ReadWrite.All AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Directory.Read.All Application.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignedTo
            /servicePrincipals(appId='{appId}')/appRoleAssignedTo";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/appRoleAssignedTo` — List approleassignments granted for a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignedto?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/appRoleAssignedTo`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-approleassignedto: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignedTo
            /servicePrincipals(appId='{appId}')/appRoleAssignedTo";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appRoleAssignment`, such as `/servicePrincipals/{id}/appRoleAssignments`.
    ServicePrincipalAppRoleAssignments[models::AppRoleAssignment]
}

impl ServicePrincipalAppRoleAssignments {
    /// `POST /servicePrincipals/{id}/appRoleAssignments` — Grant an appRoleAssignment to a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignments?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/appRoleAssignments`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AppRoleAssignment.ReadWrite.All` + `Application.Read.All` and 4 more; application: `Application.Read.All` + `AppRoleAssignment.ReadWrite.All` and 4 more.
    pub fn create(&self, body: models::AppRoleAssignment) -> Call<models::AppRoleAssignment> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-approleassignments: AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Application.Read.All+AppRoleAssignment.ReadWrite.All Application.ReadWrite.All Directory.Read.All | | Application.Read.All+AppRoleAssignment.ReadWrite.All AppRoleAssignment.ReadWrite.All+Application.Read.All AppRoleAssignment.ReadWrite.All+Directory.Read.All Directory.Read.All Application.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignments
            /servicePrincipals(appId='{appId}')/appRoleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/appRoleAssignments` — List approleassignments granted to a service principal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/appRoleAssignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::AppRoleAssignment> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-approleassignments: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/appRoleAssignments
            /servicePrincipals(appId='{appId}')/appRoleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/b2bmanagementpolicies`
    ServicePrincipalB2bmanagementpolicies
}

impl ServicePrincipalB2bmanagementpolicies {
    /// `GET /servicePrincipals/{servicePrincipal-id}/b2bmanagementpolicies`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.B2BManagementPolicy`; application: `Policy.Read.B2BManagementPolicy`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET servicePrincipal: get
            : Policy.Read.B2BManagementPolicy | | Policy.Read.B2BManagementPolicy
            /servicePrincipals/{id}/b2bmanagementpolicies";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.claimsMappingPolicy`, such as `/servicePrincipals/{id}/claimsMappingPolicies`.
    ServicePrincipalClaimsMappingPolicies[models::ClaimsMappingPolicy]
}

impl ServicePrincipalClaimsMappingPolicies {
    /// `POST /servicePrincipals/{id}/claimsMappingPolicies/$ref` — Assign claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-claimsmappingpolicies?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/claimsMappingPolicies/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-claimsmappingpolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/claimsMappingPolicies/$ref
            /servicePrincipals(appId='{appId}')/claimsMappingPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/claimsMappingPolicies/$ref` — Remove claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-claimsmappingpolicies?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete_ref
            serviceprincipal-delete-claimsmappingpolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/claimsMappingPolicies/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /servicePrincipals/{id}/claimsMappingPolicies` — List assigned claimsmappingpolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-claimsmappingpolicies?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/claimsMappingPolicies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn list(&self) -> List<models::ClaimsMappingPolicy> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-claimsmappingpolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/claimsMappingPolicies
            /servicePrincipals(appId='{appId}')/claimsMappingPolicies";
        self.0.list(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/claimsMappingPolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-claimsmappingpolicies-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::ClaimsMappingPolicy> {
        let sheet = "GET claimsmappingpolicies: list_refs
            serviceprincipal-list-claimsmappingpolicies-ref: | |
            /servicePrincipals/{id}/claimsMappingPolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/claimsMappingPolicies/{id}/$ref` — Remove claimsMappingPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-claimsmappingpolicies?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/claimsMappingPolicies/{claimsMappingPolicy-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 4 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-claimsmappingpolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/claimsMappingPolicies/{id}/$ref
            serviceprincipal-delete-claimsmappingpolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals(appId='{appId}')/claimsMappingPolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/claimsPolicy`
    ServicePrincipalClaimsPolicy
}

impl ServicePrincipalClaimsPolicy {
    /// `GET /servicePrincipals/{servicePrincipal-id}/claimsPolicy`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET servicePrincipal: get
            : Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /servicePrincipals/{id}/claimsPolicy";
        self.0.get(sheet)
    }

    /// `PUT /servicePrincipals/{servicePrincipal-id}/claimsPolicy`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn replace(&self, body: Value) -> Call<Object> {
        let sheet = "PUT servicePrincipal: replace
            : Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /servicePrincipals/{id}/claimsPolicy";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/claimsPolicy`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: Value) -> Call<Object> {
        let sheet = "PATCH servicePrincipal: update
            : Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /servicePrincipals/{id}/claimsPolicy";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/createdObjects`.
    ServicePrincipalCreatedObjects[models::DirectoryObject]
}

impl ServicePrincipalCreatedObjects {
    /// `GET /servicePrincipals/{id}/createdObjects` — servicePrincipal: list createdObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-createdobjects?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/createdObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-createdobjects: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/createdObjects
            serviceprincipal-list-createdobjects: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals(appId='{appId}')/createdObjects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.delegatedPermissionClassification`, such as `/servicePrincipals/{id}/delegatedPermissionClassifications`.
    ServicePrincipalDelegatedPermissionClassifications[models::DelegatedPermissionClassification]
}

impl ServicePrincipalDelegatedPermissionClassifications {
    /// `POST /servicePrincipals/{id}/delegatedPermissionClassifications` — Create delegatedpermissionclassification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-delegatedpermissionclassifications?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/delegatedPermissionClassifications`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn create(
        &self,
        body: models::DelegatedPermissionClassification,
    ) -> Call<models::DelegatedPermissionClassification> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-delegatedpermissionclassifications: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /servicePrincipals/{id}/delegatedPermissionClassifications
            /servicePrincipals(appId='{appId}')/delegatedPermissionClassifications";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{id}/delegatedPermissionClassifications` — List delegatedpermissionclassifications collection of servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-delegatedpermissionclassifications?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/delegatedPermissionClassifications`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Directory.Read.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Directory.Read.All`.
    pub fn list(&self) -> List<models::DelegatedPermissionClassification> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-delegatedpermissionclassifications: Application.Read.All Directory.Read.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All
            /servicePrincipals/{id}/delegatedPermissionClassifications
            /servicePrincipals(appId='{appId}')/delegatedPermissionClassifications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.homeRealmDiscoveryPolicy`, such as `/servicePrincipals/{id}/homeRealmDiscoveryPolicies`.
    ServicePrincipalHomeRealmDiscoveryPolicies[models::HomeRealmDiscoveryPolicy]
}

impl ServicePrincipalHomeRealmDiscoveryPolicies {
    /// `POST /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref` — Assign homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-homerealmdiscoverypolicies?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-homerealmdiscoverypolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref
            /servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/homeRealmDiscoveryPolicies/$ref` — Remove homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-homerealmdiscoverypolicies?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Policy.Read.All` + `Application.ReadWrite.OwnedBy` and 3 more.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete_ref
            serviceprincipal-delete-homerealmdiscoverypolicies: Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Policy.Read.All+Application.ReadWrite.OwnedBy Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /servicePrincipals/{id}/homeRealmDiscoveryPolicies` — List assigned homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-homerealmdiscoverypolicies?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn list(&self) -> List<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-homerealmdiscoverypolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies
            /servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies";
        self.0.list(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/homeRealmDiscoveryPolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-homerealmdiscoverypolicies-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::HomeRealmDiscoveryPolicy> {
        let sheet = "GET homerealmdiscoverypolicies: list_refs
            serviceprincipal-list-homerealmdiscoverypolicies-ref: | |
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/homeRealmDiscoveryPolicies/{id}/$ref` — Remove homeRealmDiscoveryPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-homerealmdiscoverypolicies?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies/{homeRealmDiscoveryPolicy-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 5 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-homerealmdiscoverypolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.Read.All+Application.ReadWrite.OwnedBy Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/homeRealmDiscoveryPolicies/{id}/$ref
            /servicePrincipals(appId='{appId}')/homeRealmDiscoveryPolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/inheritedapproleassignments`
    ServicePrincipalInheritedapproleassignments
}

impl ServicePrincipalInheritedapproleassignments {
    /// `GET /servicePrincipals/{servicePrincipal-id}/inheritedapproleassignments`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/inheritedapproleassignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET servicePrincipal: get
            : Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/inheritedapproleassignments
            /servicePrincipals(appId='{appId}')/inheritedapproleassignments";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/servicePrincipals/{id}/inheritedoauth2permissiongrants`
    ServicePrincipalInheritedoauth2permissiongrants
}

impl ServicePrincipalInheritedoauth2permissiongrants {
    /// `GET /servicePrincipals/{servicePrincipal-id}/inheritedoauth2permissiongrants`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/inheritedoauth2permissiongrants`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET servicePrincipal: get
            : Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/inheritedoauth2permissiongrants
            /servicePrincipals(appId='{appId}')/inheritedoauth2permissiongrants";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/memberOf`.
    ServicePrincipalMemberOf[models::DirectoryObject]
}

impl ServicePrincipalMemberOf {
    /// `GET /servicePrincipals/{id}/memberOf` — List servicePrincipal memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-memberof?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/memberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-memberof: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/memberOf
            serviceprincipal-list-memberof: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals(appId='{appId}')/memberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/servicePrincipals/{id}/oauth2PermissionGrants`.
    ServicePrincipalOauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl ServicePrincipalOauth2PermissionGrants {
    /// `GET /servicePrincipals/{id}/oauth2PermissionGrants` — List oauth2PermissionGrants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/oauth2PermissionGrants`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-oauth2permissiongrants: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/oauth2PermissionGrants
            /servicePrincipals(appId='{appId}')/oauth2PermissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/ownedObjects`.
    ServicePrincipalOwnedObjects[models::DirectoryObject]
}

impl ServicePrincipalOwnedObjects {
    /// `GET /servicePrincipals/{id}/ownedObjects` — servicePrincipals: list ownedObjects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-ownedobjects?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/ownedObjects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipals: list
            serviceprincipal-list-ownedobjects: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/ownedObjects
            /servicePrincipals(appId='{appId}')/ownedObjects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/owners`.
    ServicePrincipalOwners[models::DirectoryObject]
}

impl ServicePrincipalOwners {
    /// `POST /servicePrincipals/{id}/owners/$ref` — servicePrincipal: add owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-owners?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/owners/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Directory.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Directory.Read.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-owners: Application.ReadWrite.All+Directory.Read.All Directory.Read.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy+Directory.Read.All Directory.Read.All Application.ReadWrite.All+Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/{id}/owners/$ref
            /servicePrincipals(appId='{appId}')/owners/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/owners/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.All`, `Application.ReadWrite.OwnedBy`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete_ref
            serviceprincipal-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.All Application.ReadWrite.OwnedBy
            /servicePrincipals/{id}/owners/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /servicePrincipals/{id}/owners` — servicePrincipals: list owners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-owners?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/owners`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipals: list
            serviceprincipal-list-owners: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/owners
            /servicePrincipals(appId='{appId}')/owners";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{id}/owners/{id}/$ref` — Remove owner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-owners?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/owners/{directoryObject-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/owners/{id}/$ref
            serviceprincipal-delete-owners: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals(appId='{appId}')/owners/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/sponsors`.
    ServicePrincipalSponsors[models::DirectoryObject]
}

impl ServicePrincipalSponsors {
    /// `POST /servicePrincipals/{servicePrincipal-id}/sponsors/$ref`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/sponsors/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `User.Read.All`, `Application.ReadWrite.All` + `Group.Read.All`; application: `Application.ReadWrite.OwnedBy` + `User.Read.All` and 3 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST sponsors: add_ref
            : Application.ReadWrite.All+User.Read.All Application.ReadWrite.All+Group.Read.All | | Application.ReadWrite.OwnedBy+User.Read.All Application.ReadWrite.OwnedBy+Group.Read.All Application.ReadWrite.All+User.Read.All Application.ReadWrite.All+Group.Read.All
            /servicePrincipals/{id}/sponsors/$ref
            /servicePrincipals(appId='{appId}')/sponsors/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/sponsors`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/sponsors`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET agentIdentityBlueprintPrincipal: list
            : Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}/sponsors
            /servicePrincipals(appId='{appId}')/sponsors";
        self.0.list(sheet)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/sponsors/{directoryObject-id}/$ref`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals(appId='{appId}')/sponsors/{directoryObject-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE sponsors: remove_ref
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /servicePrincipals/{id}/sponsors/{id}/$ref
            /servicePrincipals(appId='{appId}')/sponsors/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.tokenLifetimePolicy`, such as `/servicePrincipals/{id}/tokenLifetimePolicies`.
    ServicePrincipalTokenLifetimePolicies[models::TokenLifetimePolicy]
}

impl ServicePrincipalTokenLifetimePolicies {
    /// `POST /servicePrincipals/{servicePrincipal-id}/tokenLifetimePolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-tokenlifetimepolicies?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals(appId='{appId}')/tokenLifetimePolicies/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 4 more.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST servicePrincipal: add_ref
            serviceprincipal-post-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/tokenLifetimePolicies/$ref
            /servicePrincipals(appId='{appId}')/tokenLifetimePolicies/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/tokenLifetimePolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-tokenlifetimepolicies?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All`, `Application.ReadWrite.All` + `Policy.Read.All`.
    pub fn delete_ref(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete_ref
            serviceprincipal-delete-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/tokenLifetimePolicies/$ref";
        self.0.name("$ref").call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/tokenLifetimePolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-tokenlifetimepolicies?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals(appId='{appId}')/tokenLifetimePolicies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.Read.All` + `Application.ReadWrite.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 4 more.
    pub fn list(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.Read.All+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/tokenLifetimePolicies
            /servicePrincipals(appId='{appId}')/tokenLifetimePolicies";
        self.0.list(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/tokenLifetimePolicies/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-tokenlifetimepolicies-ref?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn list_refs(&self) -> List<models::TokenLifetimePolicy> {
        let sheet = "GET tokenlifetimepolicies: list_refs
            serviceprincipal-list-tokenlifetimepolicies-ref: | |
            /servicePrincipals/{id}/tokenLifetimePolicies/$ref";
        self.0.name("$ref").list(sheet)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/tokenLifetimePolicies/{tokenLifetimePolicy-id}/$ref`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-tokenlifetimepolicies?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals(appId='{appId}')/tokenLifetimePolicies/{tokenLifetimePolicy-id}/$ref`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All` + `Policy.Read.All`, `Policy.ReadWrite.ApplicationConfiguration` + `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy` + `Policy.Read.All` and 3 more.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE servicePrincipal: remove_ref
            serviceprincipal-delete-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.All Policy.ReadWrite.ApplicationConfiguration+Application.ReadWrite.OwnedBy Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals/{id}/tokenLifetimePolicies/{id}/$ref
            serviceprincipal-delete-tokenlifetimepolicies: Application.ReadWrite.All+Policy.Read.All | | Application.ReadWrite.OwnedBy+Policy.Read.All Application.ReadWrite.All+Policy.Read.All
            /servicePrincipals(appId='{appId}')/tokenLifetimePolicies/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.directoryObject`, such as `/servicePrincipals/{id}/transitiveMemberOf`.
    ServicePrincipalTransitiveMemberOf[models::DirectoryObject]
}

impl ServicePrincipalTransitiveMemberOf {
    /// `GET /servicePrincipals/{id}/transitiveMemberOf` — List servicePrincipal transitive memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list-transitivememberof?view=graph-rest-1.0)
    /// Also: `/servicePrincipals(appId='{appId}')/transitiveMemberOf`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DirectoryObject> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list-transitivememberof: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/transitiveMemberOf
            /servicePrincipals(appId='{appId}')/transitiveMemberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.servicePrincipal`, such as `/servicePrincipals`.
    ServicePrincipals[models::ServicePrincipal]
}

impl ServicePrincipals {
    /// `POST /servicePrincipals` — Create servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ServicePrincipal>) -> Call<models::ServicePrincipal> {
        let sheet = "POST servicePrincipal: create
            serviceprincipal-post-serviceprincipals: Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals";
        self.0.call(sheet).json(Into::<models::ServicePrincipal>::into(body))
    }

    /// `GET /servicePrincipals/delta` — servicePrincipal: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All` and 3 more; application: `Application.ReadWrite.OwnedBy` and 4 more.
    pub fn delta(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: delta
            serviceprincipal-delta: Directory.Read.All Application.Read.All Application.ReadWrite.All Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.Read.All Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/delta";
        self.0.name("delta").list(sheet)
    }

    /// `POST /servicePrincipals/getAvailableExtensionProperties` — directoryObject: getAvailableExtensionProperties
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
            /servicePrincipals/getAvailableExtensionProperties";
        self.0.name("getAvailableExtensionProperties").call(sheet).json(body)
    }

    /// `POST /servicePrincipals/getByIds` — directoryObject: getByIds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-getbyids?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get_by_ids(&self, body: requests::directory_object::GetByIdsRequest) -> Call<Vec<models::DirectoryObject>> {
        let sheet = "POST directoryObject: get_by_ids
            directoryobject-getbyids: Directory.Read.All | | Directory.Read.All
            /servicePrincipals/getByIds";
        self.0.name("getByIds").call(sheet).json(body)
    }

    /// `GET /servicePrincipals` — List servicePrincipals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let sheet = "GET servicePrincipal: list
            serviceprincipal-list: Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All
            /servicePrincipals";
        self.0.list(sheet)
    }

    /// `POST /servicePrincipals/validateProperties` — directoryObject: validateproperties
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-1.0)
    /// Status: 204, 400, 422.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Group.Read.All` and 3 more.
    pub fn validate_properties(&self, body: requests::directory_object::ValidatePropertiesRequest) -> Call<()> {
        let sheet = "POST directoryObject: validate_properties
            directoryobject-validateproperties: Group.Read.All Directory.Read.All Directory.ReadWrite.All | | Group.Read.All Group.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
            /servicePrincipals/validateProperties";
        self.0.name("validateProperties").call(sheet).json(body)
    }

    /// `…/microsoft.graph.agentIdentity`
    pub fn as_agent_identity(&self) -> super::ServicePrincipalsAsAgentIdentity {
        super::ServicePrincipalsAsAgentIdentity(self.0.name("microsoft.graph.agentIdentity"))
    }

    /// `…/microsoft.graph.agentIdentityBlueprintPrincipal`
    pub fn as_agent_identity_blueprint_principal(&self) -> super::ServicePrincipalsAsAgentIdentityBlueprintPrincipal {
        super::ServicePrincipalsAsAgentIdentityBlueprintPrincipal(
            self.0.name("microsoft.graph.agentIdentityBlueprintPrincipal"),
        )
    }

    /// `…(appId='{appId}')`
    pub fn by_app_id(&self, app_id: &str) -> super::ServicePrincipal {
        super::ServicePrincipal(self.0.alternate_key(&[("appId", Argument::quoted(app_id))], true))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentIdentity`, such as `/servicePrincipals/microsoft.graph.agentIdentity`.
    ServicePrincipalsAsAgentIdentity[models::AgentIdentity]
}

impl ServicePrincipalsAsAgentIdentity {
    /// `POST /servicePrincipals/microsoft.graph.agentIdentity`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AgentIdentity.Create.All`, `AgentIdentity.ReadWrite.All`; application: `AgentIdentity.Create.All`, `AgentIdentity.ReadWrite.All`, `AgentIdentity.CreateAsManager`.
    pub fn create(&self, body: models::AgentIdentity) -> Call<models::AgentIdentity> {
        let sheet = "POST serviceprincipals: create
            : AgentIdentity.Create.All AgentIdentity.ReadWrite.All | | AgentIdentity.Create.All AgentIdentity.ReadWrite.All AgentIdentity.CreateAsManager
            /servicePrincipals/microsoft.graph.agentIdentity";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/microsoft.graph.agentIdentity`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentity.Read.All`, `AgentIdentity.ReadWrite.All`; application: `AgentIdentity.Read.All`, `AgentIdentity.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgentIdentity> {
        let sheet = "GET serviceprincipals: list
            : AgentIdentity.Read.All AgentIdentity.ReadWrite.All | | AgentIdentity.Read.All AgentIdentity.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentity";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentIdentityBlueprintPrincipal`, such as `/servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal`.
    ServicePrincipalsAsAgentIdentityBlueprintPrincipal[models::AgentIdentityBlueprintPrincipal]
}

impl ServicePrincipalsAsAgentIdentityBlueprintPrincipal {
    /// `POST /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprintPrincipal.Create`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`; application: `AgentIdentityBlueprintPrincipal.Create`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::AgentIdentityBlueprintPrincipal,
    ) -> Call<models::AgentIdentityBlueprintPrincipal> {
        let sheet = "POST serviceprincipals: create
            : AgentIdentityBlueprintPrincipal.Create AgentIdentityBlueprintPrincipal.ReadWrite.All | | AgentIdentityBlueprintPrincipal.Create AgentIdentityBlueprintPrincipal.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentIdentityBlueprintPrincipal.Read.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`; application: `AgentIdentityBlueprintPrincipal.Read.All`, `AgentIdentityBlueprintPrincipal.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgentIdentityBlueprintPrincipal> {
        let sheet = "GET serviceprincipals: list
            : AgentIdentityBlueprintPrincipal.Read.All AgentIdentityBlueprintPrincipal.ReadWrite.All | | AgentIdentityBlueprintPrincipal.Read.All AgentIdentityBlueprintPrincipal.ReadWrite.All
            /servicePrincipals/microsoft.graph.agentIdentityBlueprintPrincipal";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronization`, such as `/applications/{id}/synchronization`.
    Synchronization: super::Entity = models::Synchronization
}

impl Synchronization {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Synchronization> {
        self.0.get("GET synchronization: get")
    }

    /// `POST /applications/{application-id}/synchronization/acquireAccessToken`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-acquireaccesstoken?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/synchronization/acquireAccessToken`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn acquire_access_token(&self, body: requests::synchronization::AcquireAccessTokenRequest) -> Call<()> {
        let sheet = "POST synchronization: acquire_access_token
            synchronization-synchronization-acquireaccesstoken: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/acquireAccessToken
            /servicePrincipals/{id}/synchronization/acquireAccessToken";
        self.0.name("acquireAccessToken").call(sheet).json(body)
    }

    /// `…/jobs`
    pub fn jobs(&self) -> super::SynchronizationJobs {
        super::SynchronizationJobs(self.0.name("jobs"))
    }

    /// `…/secrets`
    pub fn secrets(&self) -> super::SynchronizationSecrets {
        super::SynchronizationSecrets(self.0.name("secrets"))
    }

    /// `…/templates`
    pub fn templates(&self) -> super::SynchronizationTemplates {
        super::SynchronizationTemplates(self.0.name("templates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronizationJob`, such as `/applications/{id}/synchronization/jobs/{id}`.
    SynchronizationJob: super::Entity = models::SynchronizationJob
}

impl SynchronizationJob {
    /// `DELETE /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE synchronizationJob: delete
            synchronization-synchronizationjob-delete: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All`, `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SynchronizationJob> {
        let sheet = "GET synchronizationJob: get
            synchronization-synchronizationjob-get: Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}";
        self.0.get(sheet)
    }

    /// `POST /applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/pause`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-pause?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/pause`.
    /// Status: 204.
    pub fn pause(&self) -> Call<()> {
        let sheet = "POST synchronizationJob: pause
            synchronization-synchronizationjob-pause: | |
            /applications/{id}/synchronization/jobs/{id}/pause
            synchronization-synchronizationjob-pause: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/pause";
        self.0.name("pause").call(sheet)
    }

    /// `POST /applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/provisionOnDemand`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-provisionondemand?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/provisionOnDemand`.
    /// Status: 200.
    pub fn provision_on_demand(
        &self,
        body: requests::synchronization_job::ProvisionOnDemandRequest,
    ) -> Call<models::StringKeyStringValuePair> {
        let sheet = "POST synchronizationJob: provision_on_demand
            synchronization-synchronizationjob-provisionondemand: | |
            /applications/{id}/synchronization/jobs/{id}/provisionOnDemand
            synchronization-synchronizationjob-provisionondemand: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/provisionOnDemand";
        self.0.name("provisionOnDemand").call(sheet).json(body)
    }

    /// `POST /applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/restart`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-restart?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/restart`.
    /// Status: 204.
    pub fn restart(&self, body: requests::synchronization_job::RestartRequest) -> Call<()> {
        let sheet = "POST synchronizationJob: restart
            synchronization-synchronizationjob-restart: | |
            /applications/{id}/synchronization/jobs/{id}/restart
            synchronization-synchronizationjob-restart: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/restart";
        self.0.name("restart").call(sheet).json(body)
    }

    /// `POST /applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/start`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-start?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/start`.
    /// Status: 204.
    pub fn start(&self) -> Call<()> {
        let sheet = "POST synchronizationJob: start
            synchronization-synchronizationjob-start: | |
            /applications/{id}/synchronization/jobs/{id}/start
            synchronization-synchronizationjob-start: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/start";
        self.0.name("start").call(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Synchronization.ReadWrite.All`.
    pub fn update(&self, body: models::SynchronizationJob) -> Call<models::SynchronizationJob> {
        let sheet = "PATCH synchronizationJob: update
            : Synchronization.ReadWrite.All | | Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/validateCredentials`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationjob-validatecredentials?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/validateCredentials`.
    /// Status: 204.
    pub fn validate_credentials(&self, body: requests::synchronization_job::ValidateCredentialsRequest) -> Call<()> {
        let sheet = "POST synchronizationJob: validate_credentials
            synchronization-synchronizationjob-validatecredentials: | |
            /applications/{id}/synchronization/jobs/{id}/validateCredentials
            synchronization-synchronizationjob-validatecredentials: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/validateCredentials";
        self.0.name("validateCredentials").call(sheet).json(body)
    }

    /// `…/schema`
    pub fn schema(&self) -> super::SynchronizationSchema {
        super::SynchronizationSchema(self.0.name("schema"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.synchronizationJob`, such as `/applications/{id}/synchronization/jobs`.
    SynchronizationJobs[models::SynchronizationJob]
}

impl SynchronizationJobs {
    /// `POST /servicePrincipals/{servicePrincipal-id}/synchronization/jobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-post-jobs?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn create(&self, body: models::SynchronizationJob) -> Call<models::SynchronizationJob> {
        let sheet = "POST synchronization: create
            synchronization-synchronization-post-jobs: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/synchronization/jobs`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All`, `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn list(&self) -> List<models::SynchronizationJob> {
        let sheet = "GET synchronization: list
            synchronization-synchronization-list-jobs: Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs";
        self.0.list(sheet)
    }

    /// `POST /applications/{application-id}/synchronization/jobs/validateCredentials`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn validate_credentials(&self, body: requests::synchronization_job::ValidateCredentialsRequest) -> Call<()> {
        let sheet = "POST synchronizationJob: validate_credentials
            : | |
            /applications/{id}/synchronization/jobs/validateCredentials";
        self.0.name("validateCredentials").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronizationSchema`, such as `/applications/{id}/synchronization/jobs/{id}/schema`.
    SynchronizationSchema: super::Entity = models::SynchronizationSchema
}

impl SynchronizationSchema {
    /// `DELETE /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema`
    ///
    /// Source: metadata.
    /// Also: `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeProvisioning.ReadWrite.All`; application: `CustomSecAttributeProvisioning.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE synchronizationJob: delete
            : CustomSecAttributeProvisioning.ReadWrite.All | | CustomSecAttributeProvisioning.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema
            : Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/filterOperators`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-filteroperators?view=graph-rest-1.0), metadata
    /// Also: `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/filterOperators`, `/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/filterOperators`, `/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/filterOperators`.
    /// Status: 200.
    pub fn filter_operators(&self) -> List<models::FilterOperatorSchema> {
        let sheet = "GET synchronizationSchema: filter_operators
            synchronization-synchronizationschema-filteroperators: | |
            /applications/{id}/synchronization/jobs/{id}/schema/filterOperators
            synchronization-synchronizationschema-filteroperators: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema/filterOperators
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/filterOperators
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/filterOperators";
        self.0.name("filterOperators").list(sheet)
    }

    /// `GET /applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/functions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-functions?view=graph-rest-1.0), metadata
    /// Also: `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/functions`, `/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/functions`, `/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/functions`.
    /// Status: 200.
    pub fn functions(&self) -> List<models::AttributeMappingFunctionSchema> {
        let sheet = "GET synchronizationSchema: functions
            synchronization-synchronizationschema-functions: | |
            /applications/{id}/synchronization/jobs/{id}/schema/functions
            synchronization-synchronizationschema-functions: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema/functions
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/functions
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/functions";
        self.0.name("functions").list(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-get?view=graph-rest-1.0), metadata
    /// Also: `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema`, `/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All` and 3 more; application: `Application.ReadWrite.OwnedBy` and 4 more.
    pub fn get(&self) -> Get<models::SynchronizationSchema> {
        let sheet = "GET synchronizationSchema: get
            synchronization-synchronizationschema-get: Synchronization.Read.All Synchronization.ReadWrite.All CustomSecAttributeProvisioning.Read.All CustomSecAttributeProvisioning.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All CustomSecAttributeProvisioning.Read.All CustomSecAttributeProvisioning.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema
            : Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema
            /servicePrincipals/{id}/synchronization/templates/{id}/schema";
        self.0.get(sheet)
    }

    /// `POST /applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/parseExpression`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression?view=graph-rest-1.0), metadata
    /// Also: `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/parseExpression`, `/servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema/parseExpression`, `/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/parseExpression`.
    /// Status: 200.
    pub fn parse_expression(
        &self,
        body: requests::synchronization_schema::ParseExpressionRequest,
    ) -> Call<models::ParseExpressionResponse> {
        let sheet = "POST synchronizationSchema: parse_expression
            synchronization-synchronizationschema-parseexpression: | |
            /applications/{id}/synchronization/jobs/{id}/schema/parseExpression
            /applications/{id}/synchronization/templates/{id}/schema/parseExpression
            synchronization-synchronizationschema-parseexpression: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/parseExpression
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/parseExpression";
        self.0.name("parseExpression").call(sheet).json(body)
    }

    /// `PUT /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema`
    ///
    /// Source: metadata.
    /// Also: `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CustomSecAttributeProvisioning.ReadWrite.All`; application: `CustomSecAttributeProvisioning.ReadWrite.All`.
    pub fn replace(&self, body: models::SynchronizationSchema) -> Call<models::SynchronizationSchema> {
        let sheet = "PUT synchronizationJob: replace
            : CustomSecAttributeProvisioning.ReadWrite.All | | CustomSecAttributeProvisioning.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema
            : Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}/schema";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/synchronization/jobs/{synchronizationJob-id}/schema`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SynchronizationSchema) -> Call<models::SynchronizationSchema> {
        let sheet = "PATCH synchronizationSchema: update
            synchronization-synchronizationschema-update: | |
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema";
        self.0.call(sheet).json(body)
    }

    /// `…/directories`
    pub fn directories(&self) -> Collection<models::DirectoryDefinition> {
        Collection::at(self.0.name("directories"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.synchronizationSecretKeyStringValuePair`, such as `/servicePrincipals/{id}/synchronization/secrets`.
    SynchronizationSecrets[models::SynchronizationSecretKeyStringValuePair]
}

impl SynchronizationSecrets {
    /// `PUT /servicePrincipals/{servicePrincipal-id}/synchronization/secrets`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-serviceprincipal-put-synchronization?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn replace(
        &self,
        body: models::SynchronizationSecretKeyStringValuePair,
    ) -> Call<models::SynchronizationSecretKeyStringValuePair> {
        let sheet = "PUT servicePrincipal: replace
            synchronization-serviceprincipal-put-synchronization: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /servicePrincipals/{id}/synchronization/secrets";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.synchronizationTemplate`, such as `/applications/{id}/synchronization/templates/{id}`.
    SynchronizationTemplate: super::Entity = models::SynchronizationTemplate
}

impl SynchronizationTemplate {
    /// `GET /applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}`
    ///
    /// Source: metadata.
    /// Also: `/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All`, `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SynchronizationTemplate> {
        let sheet = "GET synchronizationTemplate: get
            : Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}
            /servicePrincipals/{id}/synchronization/templates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronizationtemplate-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.ReadWrite.All`.
    pub fn update(&self, body: models::SynchronizationTemplate) -> Call<models::SynchronizationTemplate> {
        let sheet = "PATCH synchronizationTemplate: update
            synchronization-synchronizationtemplate-update: Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/schema`
    pub fn schema(&self) -> super::SynchronizationSchema {
        super::SynchronizationSchema(self.0.name("schema"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.synchronizationTemplate`, such as `/applications/{id}/synchronization/templates`.
    SynchronizationTemplates[models::SynchronizationTemplate]
}

impl SynchronizationTemplates {
    /// `GET /applications/{application-id}/synchronization/templates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/synchronization-synchronization-list-templates?view=graph-rest-1.0), metadata
    /// Also: `/servicePrincipals/{servicePrincipal-id}/synchronization/templates`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Synchronization.Read.All`, `Synchronization.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Synchronization.Read.All`, `Synchronization.ReadWrite.All`.
    pub fn list(&self) -> List<models::SynchronizationTemplate> {
        let sheet = "GET synchronization: list
            synchronization-synchronization-list-templates: Synchronization.Read.All Synchronization.ReadWrite.All | | Application.ReadWrite.OwnedBy Synchronization.Read.All Synchronization.ReadWrite.All
            /applications/{id}/synchronization/templates
            /servicePrincipals/{id}/synchronization/templates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.targetDeviceGroup`, such as `/servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{id}`.
    TargetDeviceGroup: super::Entity = models::TargetDeviceGroup
}

impl TargetDeviceGroup {
    /// `DELETE /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{targetDeviceGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-delete-targetdevicegroups?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE remoteDesktopSecurityConfiguration: delete
            remotedesktopsecurityconfiguration-delete-targetdevicegroups: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{targetDeviceGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/targetdevicegroup-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 4 more; application: `Application.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::TargetDeviceGroup> {
        let sheet = "GET targetDeviceGroup: get
            targetdevicegroup-get: Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{targetDeviceGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/targetdevicegroup-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::TargetDeviceGroup) -> Call<models::TargetDeviceGroup> {
        let sheet = "PATCH targetDeviceGroup: update
            targetdevicegroup-update: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{id}";
        self.0.call(sheet).json(body)
    }
}
