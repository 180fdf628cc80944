// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `profile`.

use crate::runtime::{Call, Get, Object};

crate::runtime::node! {
    /// `/me/profile`
    UserProfile
}

impl UserProfile {
    /// `DELETE /me/profile`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/profile`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE user: delete
            : User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile
            : User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile";
        self.0.call(sheet)
    }

    /// `GET /me/profile`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/profile`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET user: get
            : User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile
            : User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/me/responsibilities`
    UserResponsibilities
}

impl UserResponsibilities {
    /// `POST /me/responsibilities`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/responsibilities`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: String) -> Call<String> {
        let sheet = "POST user: create
            : User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/responsibilities
            : User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/responsibilities";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/responsibilities`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/responsibilities`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> Call<Vec<String>> {
        let sheet = "GET user: list
            : User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/responsibilities
            : User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/responsibilities";
        self.0.call(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::UserResponsibilitiesId {
        super::UserResponsibilitiesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/me/responsibilities/{id}`
    UserResponsibilitiesId
}

impl UserResponsibilitiesId {
    /// `DELETE /me/responsibilities/{String-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/responsibilities/{String-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE string: delete
            : User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/responsibilities/{id}
            : User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/responsibilities/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/responsibilities/{String-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/responsibilities/{String-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET string: get
            : User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/responsibilities/{id}
            : User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/responsibilities/{id}";
        self.0.call(sheet)
    }

    /// `PATCH /me/responsibilities/{String-id}`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/responsibilities/{String-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn update(&self, body: String) -> Call<String> {
        let sheet = "PATCH string: update
            : User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/responsibilities/{id}
            : User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/responsibilities/{id}";
        self.0.call(sheet).json(body)
    }
}
