// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `profile`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.educationalActivity`, such as `/me/profile/educationalActivities/{id}`.
    EducationalActivity: super::Entity = models::EducationalActivity
}

impl EducationalActivity {
    /// `DELETE /me/profile/educationalActivities/{id}` — Delete educationalActivity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationalactivity-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/educationalActivities/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE educationalActivity: delete
            educationalactivity-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/educationalActivities/{id}
            educationalactivity-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/educationalActivities/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/educationalActivities/{id}` — Get educationalActivity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationalactivity-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/educationalActivities/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::EducationalActivity> {
        let sheet = "GET educationalActivity: get
            educationalactivity-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/educationalActivities/{id}
            educationalactivity-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/educationalActivities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/educationalActivities/{id}` — Update educationalactivity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/educationalactivity-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/educationalActivities/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::EducationalActivity) -> Call<models::EducationalActivity> {
        let sheet = "PATCH educationalActivity: update
            educationalactivity-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/educationalActivities/{id}
            educationalactivity-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/educationalActivities/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.itemAddress`, such as `/me/profile/addresses/{id}`.
    ItemAddress: super::Entity = models::ItemAddress
}

impl ItemAddress {
    /// `DELETE /me/profile/addresses/{id}` — Delete itemAddress
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemaddress-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/addresses/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE itemAddress: delete
            itemaddress-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/addresses/{id}
            itemaddress-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/addresses/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/addresses/{id}` — Get itemAddress
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemaddress-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/addresses/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::ItemAddress> {
        let sheet = "GET itemAddress: get
            itemaddress-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/addresses/{id}
            itemaddress-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/addresses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/addresses/{id}` — Update itemAddress
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemaddress-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/addresses/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::ItemAddress) -> Call<models::ItemAddress> {
        let sheet = "PATCH itemAddress: update
            itemaddress-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/addresses/{id}
            itemaddress-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/addresses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.itemEmail`, such as `/me/profile/emails/{id}`.
    ItemEmail: super::Entity = models::ItemEmail
}

impl ItemEmail {
    /// `DELETE /me/profile/emails/{id}` — Delete itemEmail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itememail-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/emails/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE itemEmail: delete
            itememail-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/emails/{id}
            itememail-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/emails/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/emails/{id}` — Get itemEmail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itememail-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/emails/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::ItemEmail> {
        let sheet = "GET itemEmail: get
            itememail-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/emails/{id}
            itememail-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/emails/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/emails/{id}` — Update itememail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itememail-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/emails/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::ItemEmail) -> Call<models::ItemEmail> {
        let sheet = "PATCH itemEmail: update
            itememail-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/emails/{id}
            itememail-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/emails/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.itemPatent`, such as `/me/profile/patents/{id}`.
    ItemPatent: super::Entity = models::ItemPatent
}

impl ItemPatent {
    /// `DELETE /me/profile/patents/{id}` — Delete itemPatent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itempatent-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/patents/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE itemPatent: delete
            itempatent-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/patents/{id}
            itempatent-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/patents/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/patents/{id}` — Get itemPatent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itempatent-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/patents/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::ItemPatent> {
        let sheet = "GET itemPatent: get
            itempatent-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/patents/{id}
            itempatent-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/patents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/patents/{id}` — Update itemPatent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itempatent-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/patents/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::ItemPatent) -> Call<models::ItemPatent> {
        let sheet = "PATCH itemPatent: update
            itempatent-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/patents/{id}
            itempatent-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/patents/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.itemPhone`, such as `/me/profile/phones/{id}`.
    ItemPhone: super::Entity = models::ItemPhone
}

impl ItemPhone {
    /// `DELETE /me/profile/phones/{itemPhoneId}` — Delete itemphonenumber
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemphone-delete?view=graph-rest-beta)
    /// Also: `/users/{userId}/profile/phones/{itemPhoneId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE itemPhone: delete
            itemphone-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/phones/{id}
            itemphone-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/phones/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/phones/{id}` — Get itemPhoneNumber
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemphone-get?view=graph-rest-beta)
    /// Also: `/users/{userId}/profile/phones/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::ItemPhone> {
        let sheet = "GET itemPhone: get
            itemphone-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/phones/{id}
            itemphone-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/phones/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/phones/{id}` — Update itemphonenumber
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemphone-update?view=graph-rest-beta)
    /// Also: `/users/{userId}/profile/phones/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::ItemPhone) -> Call<models::ItemPhone> {
        let sheet = "PATCH itemPhone: update
            itemphone-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/phones/{id}
            itemphone-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/phones/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.itemPublication`, such as `/me/profile/publications/{id}`.
    ItemPublication: super::Entity = models::ItemPublication
}

impl ItemPublication {
    /// `DELETE /me/profile/publications/{id}` — Delete itemPublication
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itempublication-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/publications/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE itemPublication: delete
            itempublication-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/publications/{id}
            itempublication-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/publications/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/publications/{id}` — Get itemPublication
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itempublication-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/publications/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::ItemPublication> {
        let sheet = "GET itemPublication: get
            itempublication-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/publications/{id}
            itempublication-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/publications/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/publications/{id}` — Update itemPublication
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itempublication-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/publications/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::ItemPublication) -> Call<models::ItemPublication> {
        let sheet = "PATCH itemPublication: update
            itempublication-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/publications/{id}
            itempublication-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/publications/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.languageProficiency`, such as `/me/profile/languages/{id}`.
    LanguageProficiency: super::Entity = models::LanguageProficiency
}

impl LanguageProficiency {
    /// `DELETE /me/profile/languages/{id}` — Delete languageProficiency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/languageproficiency-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/languages/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE languageProficiency: delete
            languageproficiency-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/languages/{id}
            languageproficiency-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/languages/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/languages/{id}` — Get languageProficiency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/languageproficiency-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/languages/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::LanguageProficiency> {
        let sheet = "GET languageProficiency: get
            languageproficiency-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/languages/{id}
            languageproficiency-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/languages/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/languages/{id}` — Update languageProficiency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/languageproficiency-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/languages/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::LanguageProficiency) -> Call<models::LanguageProficiency> {
        let sheet = "PATCH languageProficiency: update
            languageproficiency-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/languages/{id}
            languageproficiency-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/languages/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.personAnniversary`, such as `/me/profile/anniversaries/{id}`.
    PersonAnniversary: super::Entity = models::PersonAnniversary
}

impl PersonAnniversary {
    /// `DELETE /me/profile/anniversaries/{id}` — Delete personAnniversary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personanniversary-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/anniversaries/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE personAnniversary: delete
            personanniversary-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/anniversaries/{id}
            personanniversary-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/anniversaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/anniversaries/{id}` — Get personAnniversary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personanniversary-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/anniversaries/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::PersonAnniversary> {
        let sheet = "GET personAnniversary: get
            personanniversary-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/anniversaries/{id}
            personanniversary-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/anniversaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/anniversaries/{id}` — Update personAnniversary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personanniversary-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/anniversaries/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::PersonAnniversary) -> Call<models::PersonAnniversary> {
        let sheet = "PATCH personAnniversary: update
            personanniversary-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/anniversaries/{id}
            personanniversary-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/anniversaries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.personAnnotation`, such as `/me/profile/notes/{id}`.
    PersonAnnotation: super::Entity = models::PersonAnnotation
}

impl PersonAnnotation {
    /// `DELETE /me/profile/notes/{id}` — Delete personAnnotation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personannotation-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/notes/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE personAnnotation: delete
            personannotation-delete: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/notes/{id}
            personannotation-delete: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/profile/notes/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/notes/{id}` — Get personAnnotation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personannotation-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/notes/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::PersonAnnotation> {
        let sheet = "GET personAnnotation: get
            personannotation-get: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/notes/{id}
            personannotation-get: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/profile/notes/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/notes/{id}` — Update personAnnotation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personannotation-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/notes/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn update(&self, body: models::PersonAnnotation) -> Call<models::PersonAnnotation> {
        let sheet = "PATCH personAnnotation: update
            personannotation-update: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/notes/{id}
            personannotation-update: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/profile/notes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.personAward`, such as `/me/profile/awards/{id}`.
    PersonAward: super::Entity = models::PersonAward
}

impl PersonAward {
    /// `DELETE /me/profile/awards/{id}` — Delete personAward
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personaward-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/awards/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE personAward: delete
            personaward-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/awards/{id}
            personaward-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/awards/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/awards/{id}` — Get personAward
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personaward-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/awards/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::PersonAward> {
        let sheet = "GET personAward: get
            personaward-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/awards/{id}
            personaward-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/awards/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/awards/{id}` — Update personAward
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personaward-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/awards/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::PersonAward) -> Call<models::PersonAward> {
        let sheet = "PATCH personAward: update
            personaward-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/awards/{id}
            personaward-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/awards/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.personCertification`, such as `/me/profile/certifications/{id}`.
    PersonCertification: super::Entity = models::PersonCertification
}

impl PersonCertification {
    /// `DELETE /me/profile/certifications/{id}` — Delete personCertification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personcertification-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/certifications/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE personCertification: delete
            personcertification-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/certifications/{id}
            personcertification-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/certifications/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/certifications/{id}` — Get personCertification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personcertification-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/certifications/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::PersonCertification> {
        let sheet = "GET personCertification: get
            personcertification-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/certifications/{id}
            personcertification-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/certifications/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/certifications/{id}` — Update personCertification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personcertification-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/certifications/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::PersonCertification) -> Call<models::PersonCertification> {
        let sheet = "PATCH personCertification: update
            personcertification-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/certifications/{id}
            personcertification-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/certifications/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.personInterest`, such as `/me/profile/interests/{id}`.
    PersonInterest: super::Entity = models::PersonInterest
}

impl PersonInterest {
    /// `DELETE /me/profile/interests/{id}` — Delete personInterest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personinterest-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/interests/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE personInterest: delete
            personinterest-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/interests/{id}
            personinterest-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/interests/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/interests/{id}` — Get personInterest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personinterest-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/interests/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::PersonInterest> {
        let sheet = "GET personInterest: get
            personinterest-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/interests/{id}
            personinterest-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/interests/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/interests/{id}` — Update personinterest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personinterest-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/interests/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::PersonInterest) -> Call<models::PersonInterest> {
        let sheet = "PATCH personInterest: update
            personinterest-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/interests/{id}
            personinterest-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/interests/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.personName`, such as `/me/profile/names/{id}`.
    PersonName: super::Entity = models::PersonName
}

impl PersonName {
    /// `DELETE /me/profile/names/{id}` — Delete personName
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personname-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/names/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE personName: delete
            personname-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/names/{id}
            personname-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/names/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/names/{id}` — Get personName
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personname-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/names/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::PersonName> {
        let sheet = "GET personName: get
            personname-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/names/{id}
            personname-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/names/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/names/{id}` — Update personname
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personname-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/names/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::PersonName) -> Call<models::PersonName> {
        let sheet = "PATCH personName: update
            personname-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/names/{id}
            personname-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/names/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.personResponsibility`, such as `/me/responsibilities/{id}`.
    PersonResponsibility: super::Entity = models::PersonResponsibility
}

impl PersonResponsibility {
    /// `DELETE /me/responsibilities/{id}` — Delete personResponsibility
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personresponsibility-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/responsibilities/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE personResponsibility: delete
            personresponsibility-delete: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/responsibilities/{id}
            personresponsibility-delete: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/responsibilities/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/responsibilities/{id}` — Get personResponsibility
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personresponsibility-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/responsibilities/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::PersonResponsibility> {
        let sheet = "GET personResponsibility: get
            personresponsibility-get: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/responsibilities/{id}
            personresponsibility-get: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/responsibilities/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/responsibilities/{id}` — Update personResponsibility
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personresponsibility-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/responsibilities/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn update(&self, body: models::PersonResponsibility) -> Call<models::PersonResponsibility> {
        let sheet = "PATCH personResponsibility: update
            personresponsibility-update: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/responsibilities/{id}
            personresponsibility-update: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/responsibilities/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.personWebsite`, such as `/me/profile/websites/{id}`.
    PersonWebsite: super::Entity = models::PersonWebsite
}

impl PersonWebsite {
    /// `DELETE /me/profile/websites/{id}` — Delete personWebsite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personwebsite-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/websites/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE personWebsite: delete
            personwebsite-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/websites/{id}
            personwebsite-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/websites/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/websites/{id}` — Get personWebsite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personwebsite-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/websites/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::PersonWebsite> {
        let sheet = "GET personWebsite: get
            personwebsite-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/websites/{id}
            personwebsite-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/websites/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/websites/{id}` — Update personwebsite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/personwebsite-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/websites/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::PersonWebsite) -> Call<models::PersonWebsite> {
        let sheet = "PATCH personWebsite: update
            personwebsite-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/websites/{id}
            personwebsite-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/websites/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.profile`, such as `/me/profile`.
    Profile: super::Entity = models::Profile
}

impl Profile {
    /// `DELETE /me/profile` — Delete profile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE profile: delete
            profile-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile
            profile-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile";
        self.0.call(sheet)
    }

    /// `GET /me/profile` — Get profile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::Profile> {
        let sheet = "GET profile: get
            profile-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile
            profile-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile";
        self.0.get(sheet)
    }

    /// `…/account`
    pub fn account(&self) -> super::ProfileAccount {
        super::ProfileAccount(self.0.name("account"))
    }

    /// `…/addresses`
    pub fn addresses(&self) -> super::ProfileAddresses {
        super::ProfileAddresses(self.0.name("addresses"))
    }

    /// `…/anniversaries`
    pub fn anniversaries(&self) -> super::ProfileAnniversaries {
        super::ProfileAnniversaries(self.0.name("anniversaries"))
    }

    /// `…/awards`
    pub fn awards(&self) -> super::ProfileAwards {
        super::ProfileAwards(self.0.name("awards"))
    }

    /// `…/certifications`
    pub fn certifications(&self) -> super::ProfileCertifications {
        super::ProfileCertifications(self.0.name("certifications"))
    }

    /// `…/educationalActivities`
    pub fn educational_activities(&self) -> super::ProfileEducationalActivities {
        super::ProfileEducationalActivities(self.0.name("educationalActivities"))
    }

    /// `…/emails`
    pub fn emails(&self) -> super::ProfileEmails {
        super::ProfileEmails(self.0.name("emails"))
    }

    /// `…/interests`
    pub fn interests(&self) -> super::ProfileInterests {
        super::ProfileInterests(self.0.name("interests"))
    }

    /// `…/languages`
    pub fn languages(&self) -> super::ProfileLanguages {
        super::ProfileLanguages(self.0.name("languages"))
    }

    /// `…/names`
    pub fn names(&self) -> super::ProfileNames {
        super::ProfileNames(self.0.name("names"))
    }

    /// `…/notes`
    pub fn notes(&self) -> super::ProfileNotes {
        super::ProfileNotes(self.0.name("notes"))
    }

    /// `…/patents`
    pub fn patents(&self) -> super::ProfilePatents {
        super::ProfilePatents(self.0.name("patents"))
    }

    /// `…/phones`
    pub fn phones(&self) -> super::ProfilePhones {
        super::ProfilePhones(self.0.name("phones"))
    }

    /// `…/positions`
    pub fn positions(&self) -> super::ProfilePositions {
        super::ProfilePositions(self.0.name("positions"))
    }

    /// `…/projects`
    pub fn projects(&self) -> super::ProfileProjects {
        super::ProfileProjects(self.0.name("projects"))
    }

    /// `…/publications`
    pub fn publications(&self) -> super::ProfilePublications {
        super::ProfilePublications(self.0.name("publications"))
    }

    /// `…/responsibilities`
    ///
    /// The type lists it; no page documents a request there.
    pub fn responsibilities(&self) -> Collection<models::PersonResponsibility> {
        Collection::at(self.0.name("responsibilities"))
    }

    /// `…/skills`
    pub fn skills(&self) -> super::ProfileSkills {
        super::ProfileSkills(self.0.name("skills"))
    }

    /// `…/webAccounts`
    pub fn web_accounts(&self) -> super::ProfileWebAccounts {
        super::ProfileWebAccounts(self.0.name("webAccounts"))
    }

    /// `…/websites`
    pub fn websites(&self) -> super::ProfileWebsites {
        super::ProfileWebsites(self.0.name("websites"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userAccountInformation`, such as `/me/profile/account`.
    ProfileAccount[models::UserAccountInformation]
}

impl ProfileAccount {
    /// `POST /me/profile/account` — Create account
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-accounts?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/account`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::UserAccountInformation) -> Call<models::UserAccountInformation> {
        let sheet = "POST profile: create
            profile-post-accounts: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/account
            profile-post-accounts: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/account";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/account` — List accounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-accounts?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/account`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::UserAccountInformation> {
        let sheet = "GET profile: list
            profile-list-accounts: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/account
            profile-list-accounts: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/account";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.itemAddress`, such as `/me/profile/addresses`.
    ProfileAddresses[models::ItemAddress]
}

impl ProfileAddresses {
    /// `POST /me/profile/addresses` — Create addresses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-addresses?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/addresses`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::ItemAddress) -> Call<models::ItemAddress> {
        let sheet = "POST profile: create
            profile-post-addresses: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/addresses
            profile-post-addresses: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/addresses";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/addresses` — List addresses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-addresses?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/addresses`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::ItemAddress> {
        let sheet = "GET profile: list
            profile-list-addresses: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/addresses
            profile-list-addresses: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/addresses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.personAnniversary`, such as `/me/profile/anniversaries`.
    ProfileAnniversaries[models::PersonAnniversary]
}

impl ProfileAnniversaries {
    /// `POST /me/profile/anniversaries` — Create personAnniversary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-anniversaries?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/anniversaries`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::PersonAnniversary) -> Call<models::PersonAnniversary> {
        let sheet = "POST profile: create
            profile-post-anniversaries: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/anniversaries
            profile-post-anniversaries: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/anniversaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/anniversaries` — List anniversaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-anniversaries?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/anniversaries`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::PersonAnniversary> {
        let sheet = "GET profile: list
            profile-list-anniversaries: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/anniversaries
            profile-list-anniversaries: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/anniversaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.personAward`, such as `/me/profile/awards`.
    ProfileAwards[models::PersonAward]
}

impl ProfileAwards {
    /// `POST /me/profile/awards` — Create personAward
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-awards?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/awards`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::PersonAward) -> Call<models::PersonAward> {
        let sheet = "POST profile: create
            profile-post-awards: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/awards
            profile-post-awards: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/awards";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/awards` — List awards
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-awards?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/awards`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::PersonAward> {
        let sheet = "GET profile: list
            profile-list-awards: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/awards
            profile-list-awards: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/awards";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.personCertification`, such as `/me/profile/certifications`.
    ProfileCertifications[models::PersonCertification]
}

impl ProfileCertifications {
    /// `POST /me/profile/certifications` — Create personCertification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-certifications?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/certifications`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::PersonCertification) -> Call<models::PersonCertification> {
        let sheet = "POST profile: create
            profile-post-certifications: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/certifications
            profile-post-certifications: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/certifications";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/certifications` — List certifications
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-certifications?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/certifications`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::PersonCertification> {
        let sheet = "GET profile: list
            profile-list-certifications: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/certifications
            profile-list-certifications: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/certifications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.educationalActivity`, such as `/me/profile/educationalActivities`.
    ProfileEducationalActivities[models::EducationalActivity]
}

impl ProfileEducationalActivities {
    /// `POST /me/profile/educationalActivities` — Create educationalActivity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-educationalactivities?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/educationalActivities`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::EducationalActivity) -> Call<models::EducationalActivity> {
        let sheet = "POST profile: create
            profile-post-educationalactivities: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/educationalActivities
            profile-post-educationalactivities: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/educationalActivities";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/educationalActivities` — List educationalActivities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-educationalactivities?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/educationalActivities`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::EducationalActivity> {
        let sheet = "GET profile: list
            profile-list-educationalactivities: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/educationalActivities
            profile-list-educationalactivities: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/educationalActivities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.itemEmail`, such as `/me/profile/emails`.
    ProfileEmails[models::ItemEmail]
}

impl ProfileEmails {
    /// `POST /me/profile/emails` — Create itemEmail
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-emails?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/emails`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::ItemEmail) -> Call<models::ItemEmail> {
        let sheet = "POST profile: create
            profile-post-emails: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/emails
            profile-post-emails: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/emails";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/emails` — List emails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-emails?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/emails`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::ItemEmail> {
        let sheet = "GET profile: list
            profile-list-emails: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/emails
            profile-list-emails: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/emails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.personInterest`, such as `/me/profile/interests`.
    ProfileInterests[models::PersonInterest]
}

impl ProfileInterests {
    /// `POST /me/profile/interests` — Create personInterest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-interests?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/interests`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::PersonInterest) -> Call<models::PersonInterest> {
        let sheet = "POST profile: create
            profile-post-interests: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/interests
            profile-post-interests: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/interests";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/interests` — List interests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-interests?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/interests`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::PersonInterest> {
        let sheet = "GET profile: list
            profile-list-interests: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/interests
            profile-list-interests: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/interests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.languageProficiency`, such as `/me/profile/languages`.
    ProfileLanguages[models::LanguageProficiency]
}

impl ProfileLanguages {
    /// `POST /me/profile/languages` — Create languageProficiency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-languages?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/languages`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::LanguageProficiency) -> Call<models::LanguageProficiency> {
        let sheet = "POST profile: create
            profile-post-languages: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/languages
            profile-post-languages: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/languages";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/languages` — List languages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-languages?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/languages`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::LanguageProficiency> {
        let sheet = "GET profile: list
            profile-list-languages: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/languages
            profile-list-languages: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/languages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.personName`, such as `/me/profile/names`.
    ProfileNames[models::PersonName]
}

impl ProfileNames {
    /// `POST /me/profile/names` — Create personName
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-names?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/names`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn create(&self, body: models::PersonName) -> Call<models::PersonName> {
        let sheet = "POST profile: create
            profile-post-names: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/names
            profile-post-names: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/profile/names";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/names` — List names
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-names?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/names`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::PersonName> {
        let sheet = "GET profile: list
            profile-list-names: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/names
            profile-list-names: User.Read User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All
            /users/{id}/profile/names";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.personAnnotation`, such as `/me/profile/notes`.
    ProfileNotes[models::PersonAnnotation]
}

impl ProfileNotes {
    /// `POST /me/profile/notes` — Create personAnnotation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-notes?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/notes`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::PersonAnnotation) -> Call<models::PersonAnnotation> {
        let sheet = "POST profile: create
            profile-post-notes: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/notes
            profile-post-notes: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/notes";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/notes` — List notes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-notes?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/notes`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::PersonAnnotation> {
        let sheet = "GET profile: list
            profile-list-notes: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/notes
            profile-list-notes: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/notes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.itemPatent`, such as `/me/profile/patents`.
    ProfilePatents[models::ItemPatent]
}

impl ProfilePatents {
    /// `POST /me/profile/patents` — Create itemPatent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-patents?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/patents`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::ItemPatent) -> Call<models::ItemPatent> {
        let sheet = "POST profile: create
            profile-post-patents: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/patents
            profile-post-patents: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/patents";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/patents` — List patents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-patents?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/patents`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::ItemPatent> {
        let sheet = "GET profile: list
            profile-list-patents: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/patents
            profile-list-patents: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/patents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.itemPhone`, such as `/me/profile/phones`.
    ProfilePhones[models::ItemPhone]
}

impl ProfilePhones {
    /// `POST /me/profile/phones` — Create itemPhoneNumber
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-phones?view=graph-rest-beta)
    /// Also: `/users/{userId}/profile/phones`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::ItemPhone) -> Call<models::ItemPhone> {
        let sheet = "POST profile: create
            profile-post-phones: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/phones
            profile-post-phones: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/phones";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/phones` — List phones
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-phones?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/phones`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::ItemPhone> {
        let sheet = "GET profile: list
            profile-list-phones: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/phones
            profile-list-phones: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/phones";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workPosition`, such as `/me/profile/positions`.
    ProfilePositions[models::WorkPosition]
}

impl ProfilePositions {
    /// `POST /me/profile/positions` — Create workPosition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-positions?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/positions`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::WorkPosition) -> Call<models::WorkPosition> {
        let sheet = "POST profile: create
            profile-post-positions: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/positions
            profile-post-positions: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/positions";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/positions` — List positions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-positions?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/positions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::WorkPosition> {
        let sheet = "GET profile: list
            profile-list-positions: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/positions
            profile-list-positions: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/positions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.projectParticipation`, such as `/me/profile/projects`.
    ProfileProjects[models::ProjectParticipation]
}

impl ProfileProjects {
    /// `POST /me/profile/projects` — Create projectParticipation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-projects?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/projects`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::ProjectParticipation) -> Call<models::ProjectParticipation> {
        let sheet = "POST profile: create
            profile-post-projects: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/projects
            profile-post-projects: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/projects";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/projects` — List projects
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-projects?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/projects`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::ProjectParticipation> {
        let sheet = "GET profile: list
            profile-list-projects: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/projects
            profile-list-projects: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/projects";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.itemPublication`, such as `/me/profile/publications`.
    ProfilePublications[models::ItemPublication]
}

impl ProfilePublications {
    /// `POST /me/profile/publications` — Create itemPublication
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-publications?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/publications`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::ItemPublication) -> Call<models::ItemPublication> {
        let sheet = "POST profile: create
            profile-post-publications: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/publications
            profile-post-publications: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/publications";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/publications` — List publications
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-publications?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/publications`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::ItemPublication> {
        let sheet = "GET profile: list
            profile-list-publications: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/publications
            profile-list-publications: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/publications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.skillProficiency`, such as `/me/profile/skills`.
    ProfileSkills[models::SkillProficiency]
}

impl ProfileSkills {
    /// `POST /me/profile/skills` — Create skillProficiency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-skills?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/skills`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::SkillProficiency) -> Call<models::SkillProficiency> {
        let sheet = "POST profile: create
            profile-post-skills: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/skills
            profile-post-skills: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/skills";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/skills` — List skills
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-skills?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/skills`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::SkillProficiency> {
        let sheet = "GET profile: list
            profile-list-skills: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/skills
            profile-list-skills: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/skills";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.webAccount`, such as `/me/profile/webAccounts`.
    ProfileWebAccounts[models::WebAccount]
}

impl ProfileWebAccounts {
    /// `POST /me/profile/webAccounts` — Create webAccount
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-webaccounts?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/webAccounts`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::WebAccount) -> Call<models::WebAccount> {
        let sheet = "POST profile: create
            profile-post-webaccounts: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/webAccounts
            profile-post-webaccounts: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/webAccounts";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/webAccounts` — List webAccounts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-webaccounts?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/webAccounts`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::WebAccount> {
        let sheet = "GET profile: list
            profile-list-webaccounts: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/webAccounts
            profile-list-webaccounts: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/webAccounts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.personWebsite`, such as `/me/profile/websites`.
    ProfileWebsites[models::PersonWebsite]
}

impl ProfileWebsites {
    /// `POST /me/profile/websites` — Create personWebsite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-websites?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/websites`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::PersonWebsite) -> Call<models::PersonWebsite> {
        let sheet = "POST profile: create
            profile-post-websites: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/websites
            profile-post-websites: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/websites";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/profile/websites` — List websites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-websites?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/websites`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::PersonWebsite> {
        let sheet = "GET profile: list
            profile-list-websites: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/websites
            profile-list-websites: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/websites";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.projectParticipation`, such as `/me/profile/projects/{id}`.
    ProjectParticipation: super::Entity = models::ProjectParticipation
}

impl ProjectParticipation {
    /// `DELETE /me/profile/projects/{id}` — Delete projectParticipation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectparticipation-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/projects/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE projectParticipation: delete
            projectparticipation-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/projects/{id}
            projectparticipation-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/projects/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/projects/{id}` — Get projectParticipation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectparticipation-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/projects/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::ProjectParticipation> {
        let sheet = "GET projectParticipation: get
            projectparticipation-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/projects/{id}
            projectparticipation-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/projects/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/projects/{id}` — Update projectparticipation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/projectparticipation-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/projects/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::ProjectParticipation) -> Call<models::ProjectParticipation> {
        let sheet = "PATCH projectParticipation: update
            projectparticipation-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/projects/{id}
            projectparticipation-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/projects/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.skillProficiency`, such as `/me/profile/skills/{id}`.
    SkillProficiency: super::Entity = models::SkillProficiency
}

impl SkillProficiency {
    /// `DELETE /me/profile/skills/{id}` — Delete skillProficiency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/skillproficiency-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/skills/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE skillProficiency: delete
            skillproficiency-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/skills/{id}
            skillproficiency-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/skills/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/skills/{id}` — Get skillProficiency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/skillproficiency-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/skills/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::SkillProficiency> {
        let sheet = "GET skillProficiency: get
            skillproficiency-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/skills/{id}
            skillproficiency-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/skills/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/skills/{id}` — Update skillproficiency
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/skillproficiency-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/skills/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::SkillProficiency) -> Call<models::SkillProficiency> {
        let sheet = "PATCH skillProficiency: update
            skillproficiency-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/skills/{id}
            skillproficiency-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/skills/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userAccountInformation`, such as `/me/profile/account/{id}`.
    UserAccountInformation: super::Entity = models::UserAccountInformation
}

impl UserAccountInformation {
    /// `DELETE /me/profile/account/{id}` — Delete userAccountInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/useraccountinformation-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/account/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE userAccountInformation: delete
            useraccountinformation-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/account/{id}
            useraccountinformation-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/account/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/account/{id}` — Get userAccountInformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/useraccountinformation-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/account/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::UserAccountInformation> {
        let sheet = "GET userAccountInformation: get
            useraccountinformation-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/account/{id}
            useraccountinformation-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/account/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/account/{id}` — Update useraccountinformation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/useraccountinformation-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/account/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::UserAccountInformation) -> Call<models::UserAccountInformation> {
        let sheet = "PATCH userAccountInformation: update
            useraccountinformation-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/account/{id}
            useraccountinformation-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/account/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.personResponsibility`, such as `/me/responsibilities`.
    UserResponsibilities[models::PersonResponsibility]
}

impl UserResponsibilities {
    /// `POST /me/responsibilities` — Create personResponsibility
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-post-responsibilities?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/responsibilities`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn create(&self, body: models::PersonResponsibility) -> Call<models::PersonAnnotation> {
        let sheet = "POST profile: create
            profile-post-responsibilities: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/responsibilities
            profile-post-responsibilities: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/responsibilities";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/responsibilities` — List responsibilities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/profile-list-responsibilities?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/responsibilities`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn list(&self) -> List<models::PersonResponsibility> {
        let sheet = "GET profile: list
            profile-list-responsibilities: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/responsibilities
            profile-list-responsibilities: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/responsibilities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.webAccount`, such as `/me/profile/webAccounts/{id}`.
    WebAccount: super::Entity = models::WebAccount
}

impl WebAccount {
    /// `DELETE /me/profile/webAccounts/{id}` — Delete webAccount
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/webaccount-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/webAccounts/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE webAccount: delete
            webaccount-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/webAccounts/{id}
            webaccount-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/webAccounts/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/webAccounts/{id}` — Get webAccount
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/webaccount-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/webAccounts/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::WebAccount> {
        let sheet = "GET webAccount: get
            webaccount-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/webAccounts/{id}
            webaccount-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/webAccounts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/webAccounts/{id}` — Update webAccount
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/webaccount-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/webAccounts/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::WebAccount) -> Call<models::WebAccount> {
        let sheet = "PATCH webAccount: update
            webaccount-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/webAccounts/{id}
            webaccount-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/webAccounts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workPosition`, such as `/me/profile/positions/{id}`.
    WorkPosition: super::Entity = models::WorkPosition
}

impl WorkPosition {
    /// `DELETE /me/profile/positions/{id}` — Delete workPosition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workposition-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/positions/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE workPosition: delete
            workposition-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/positions/{id}
            workposition-delete: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/positions/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/profile/positions/{id}` — Get workPosition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workposition-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/positions/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read` and 6 more; personal account: `User.Read`, `User.ReadWrite`.
    pub fn get(&self) -> Get<models::WorkPosition> {
        let sheet = "GET workPosition: get
            workposition-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite |
            /me/profile/positions/{id}
            workposition-get: User.Read User.ReadWrite User.ReadBasic.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.Read.All User.ReadWrite.All | User.Read User.ReadWrite | User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/positions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/profile/positions/{id}` — Update workPosition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workposition-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/profile/positions/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite` and 3 more; personal account: `User.ReadWrite`.
    pub fn update(&self, body: models::WorkPosition) -> Call<models::WorkPosition> {
        let sheet = "PATCH workPosition: update
            workposition-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite |
            /me/profile/positions/{id}
            workposition-update: User.ReadWrite AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy User.ReadWrite.All | User.ReadWrite | User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy
            /users/{id}/profile/positions/{id}";
        self.0.call(sheet).json(body)
    }
}
