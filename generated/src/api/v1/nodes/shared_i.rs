// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::{Call, Collection, Get};

#[cfg(any(feature = "authentication", feature = "directory"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.identityProviderBase`, such as `/identity/identityProviders/{id}`.
    IdentityProviderBase: super::Entity = models::IdentityProviderBase
}

#[cfg(any(feature = "authentication", feature = "directory"))]
impl IdentityProviderBase {
    /// `DELETE /identity/identityProviders/{id}` — Delete identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/samlorwsfedexternaldomainfederation-delete?view=graph-rest-1.0)
    /// Also: `/directory/federationConfigurations/{samlOrWsFedExternalDomainFederation ID}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identityProviderBase: delete
            identityproviderbase-delete: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}
            samlorwsfedexternaldomainfederation-delete: Domain.ReadWrite.All IdentityProvider.ReadWrite.All | | Domain.ReadWrite.All IdentityProvider.ReadWrite.All
            /directory/federationConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/identityProviders/{id}` — Get identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-get?view=graph-rest-1.0)
    /// Also: `/directory/federationConfigurations/{identityProviderBase-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.Read.All`, `IdentityProvider.ReadWrite.All`.
    pub fn get(&self) -> Get<models::IdentityProviderBase> {
        let sheet = "GET identityProviderBase: get
            identityproviderbase-get: IdentityProvider.Read.All IdentityProvider.ReadWrite.All | | IdentityProvider.Read.All IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}
            /directory/federationConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identity/identityProviders/{id}` — Update identityProvider
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/identityproviderbase-update?view=graph-rest-1.0)
    /// Also: `/directory/federationConfigurations/{identityProviderBase-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `IdentityProvider.ReadWrite.All`; application: `IdentityProvider.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::IdentityProviderBase>) -> Call<()> {
        let sheet = "PATCH identityProviderBase: update
            identityproviderbase-update: IdentityProvider.ReadWrite.All | | IdentityProvider.ReadWrite.All
            /identity/identityProviders/{id}
            /directory/federationConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::IdentityProviderBase>::into(body))
    }

    /// `…/microsoft.graph.samlOrWsFedExternalDomainFederation`
    #[cfg(feature = "directory")]
    pub fn as_saml_or_ws_fed_external_domain_federation(&self) -> super::SamlOrWsFedExternalDomainFederation {
        super::SamlOrWsFedExternalDomainFederation(self.0.name("microsoft.graph.samlOrWsFedExternalDomainFederation"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.itemActivityStat`, such as `/sites/{id}/analytics/allTime`.
    ItemActivityStat: super::Entity = models::ItemActivityStat
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ItemActivityStat {
    /// `GET /drives/{drive-id}/items/{item-id}/analytics/allTime` — Get itemAnalytics
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/itemanalytics-get?view=graph-rest-1.0)
    /// Also: `/drives/{drive-id}/items/{item-id}/analytics/lastSevenDays`, `/sites/{site-id}/analytics/allTime`, `/sites/{site-id}/analytics/lastSevenDays` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ItemActivityStat> {
        let sheet = "GET itemAnalytics: get
            itemanalytics-get: Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /drives/{id}/items/{id}/analytics/allTime
            /drives/{id}/items/{id}/analytics/lastSevenDays
            /sites/{id}/analytics/allTime
            /sites/{id}/analytics/lastSevenDays
            /sites/{id}/lists/{id}/items/{id}/analytics/allTime
            /sites/{id}/lists/{id}/items/{id}/analytics/lastSevenDays";
        self.0.get(sheet)
    }

    /// `…/activities`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "files")]
    pub fn activities(&self) -> Collection<models::ItemActivity> {
        Collection::at(self.0.name("activities"))
    }
}

#[cfg(any(feature = "files", feature = "sites"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.itemAnalytics`, such as `/sites/{id}/analytics`.
    ItemAnalytics: super::Entity = models::ItemAnalytics
}

#[cfg(any(feature = "files", feature = "sites"))]
impl ItemAnalytics {
    /// `GET /sites/{site-id}/analytics`
    ///
    /// Source: metadata.
    /// Also: `/sites/{site-id}/lists/{list-id}/items/{listItem-id}/analytics`, `/drives/{drive-id}/items/{driveItem-id}/analytics`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 5 more; application: `Files.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ItemAnalytics> {
        let sheet = "GET site: get
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All | | Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All
            /sites/{id}/analytics
            /sites/{id}/lists/{id}/items/{id}/analytics
            /drives/{id}/items/{id}/analytics";
        self.0.get(sheet)
    }

    /// `…/allTime`
    pub fn all_time(&self) -> super::ItemActivityStat {
        super::ItemActivityStat(self.0.name("allTime"))
    }

    /// `…/itemActivityStats`
    ///
    /// The type lists it; no page documents a request there.
    pub fn item_activity_stats(&self) -> Collection<models::ItemActivityStat> {
        Collection::at(self.0.name("itemActivityStats"))
    }

    /// `…/lastSevenDays`
    pub fn last_seven_days(&self) -> super::ItemActivityStat {
        super::ItemActivityStat(self.0.name("lastSevenDays"))
    }
}
