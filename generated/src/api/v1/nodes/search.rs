// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `search`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// `/connections`
    Connections
}

impl Connections {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConnectionsId {
        super::ConnectionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/connections/{id}`
    ConnectionsId
}

impl ConnectionsId {
    /// `…/items`
    pub fn items(&self) -> super::ConnectionsIdItems {
        super::ConnectionsIdItems(self.0.name("items"))
    }
}

crate::runtime::node! {
    /// `/connections/{id}/items`
    ConnectionsIdItems
}

impl ConnectionsIdItems {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::ConnectionsIdItemsId {
        super::ConnectionsIdItemsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/connections/{id}/items/{id}`
    ConnectionsIdItemsId
}

impl ConnectionsIdItemsId {
    /// `POST /connections/{externalConnection-id}/items/{externalItem-id}/microsoft.graph.externalConnectors.addActivities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-addactivities?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `ExternalItem.ReadWrite.All`, `ExternalItem.ReadWrite.OwnedBy`.
    pub fn add_activities(
        &self,
        body: requests::external_item::AddActivitiesRequest,
    ) -> Call<Vec<models::external_connectors::ExternalActivityResult>> {
        let sheet = "POST externalItem: add_activities
            externalconnectors-externalitem-addactivities: | | ExternalItem.ReadWrite.All ExternalItem.ReadWrite.OwnedBy
            /connections/{id}/items/{id}/microsoft.graph.externalConnectors.addActivities";
        self.0.name("microsoft.graph.externalConnectors.addActivities").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.connectionOperation`, such as `/external/connections/{id}/operations/{id}`.
    ExternalConnectorsConnectionOperation: super::Entity = models::external_connectors::ConnectionOperation
}

impl ExternalConnectorsConnectionOperation {
    /// `GET /external/connections/{connectionsId}/operations/{connectionOperationId}` — Get connectionOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-connectionoperation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::ConnectionOperation> {
        let sheet = "GET connectionOperation: get
            externalconnectors-connectionoperation-get: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections/{id}/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.external`, such as `/external`.
    ExternalConnectorsExternal = models::external_connectors::External
}

impl ExternalConnectorsExternal {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::external_connectors::External> {
        self.0.get("GET external: get")
    }

    /// `…/connections`
    pub fn connections(&self) -> super::ExternalConnectorsExternalConnections {
        super::ExternalConnectorsExternalConnections(self.0.name("connections"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.externalConnection`, such as `/external/connections/{id}`.
    ExternalConnectorsExternalConnection: super::Entity = models::external_connectors::ExternalConnection
}

impl ExternalConnectorsExternalConnection {
    /// `DELETE /external/connections/{connectionsId}` — Delete externalConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-delete?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalConnection: delete
            externalconnectors-externalconnection-delete: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/connections/{connectionsId}` — Get externalconnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::ExternalConnection> {
        let sheet = "GET externalConnection: get
            externalconnectors-externalconnection-get: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /external/connections/{connectionsId}` — Update externalConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn update(&self, body: models::external_connectors::ExternalConnection) -> Call<()> {
        let sheet = "PATCH externalConnection: update
            externalconnectors-externalconnection-update: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/groups`
    pub fn groups(&self) -> super::ExternalConnectorsExternalConnectionGroups {
        super::ExternalConnectorsExternalConnectionGroups(self.0.name("groups"))
    }

    /// `…/items`
    pub fn items(&self) -> Collection<models::external_connectors::ExternalItem> {
        Collection::at(self.0.name("items"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::external_connectors::ConnectionOperation> {
        Collection::at(self.0.name("operations"))
    }

    /// `…/schema`
    pub fn schema(&self) -> super::ExternalConnectorsSchema {
        super::ExternalConnectorsSchema(self.0.name("schema"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalConnectors.externalGroup`, such as `/external/connections/{id}/groups`.
    ExternalConnectorsExternalConnectionGroups[models::external_connectors::ExternalGroup]
}

impl ExternalConnectorsExternalConnectionGroups {
    /// `POST /external/connections/{connectionsId}/groups` — Create externalGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-post-groups?view=graph-rest-1.0)
    /// Required: `id`. Status: 201.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::external_connectors::ExternalGroup,
    ) -> Call<models::external_connectors::ExternalGroup> {
        let sheet = "POST externalConnection: create
            externalconnectors-externalconnection-post-groups: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalConnectors.externalConnection`, such as `/external/connections`.
    ExternalConnectorsExternalConnections[models::external_connectors::ExternalConnection]
}

impl ExternalConnectorsExternalConnections {
    /// `POST /external/connections` — Create externalConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-external-post-connections?view=graph-rest-1.0)
    /// Required: `id`, `name`, `description`. Status: 201, 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::external_connectors::ExternalConnection,
    ) -> Call<models::external_connectors::ExternalConnection> {
        let sheet = "POST external: create
            externalconnectors-external-post-connections: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/connections` — List externalconnections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn list(&self) -> List<models::external_connectors::ExternalConnection> {
        let sheet = "GET externalConnection: list
            externalconnectors-externalconnection-list: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.externalGroup`, such as `/external/connections/{id}/groups/{id}`.
    ExternalConnectorsExternalGroup: super::Entity = models::external_connectors::ExternalGroup
}

impl ExternalConnectorsExternalGroup {
    /// `DELETE /external/connections/{connectionsId}/groups/{externalGroupId}` — Delete externalGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalGroup: delete
            externalconnectors-externalgroup-delete: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/connections/{connectionsId}/groups/{externalGroupId}` — Get externalGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.Read.All`, `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.Read.All`, `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::ExternalGroup> {
        let sheet = "GET externalGroup: get
            externalconnectors-externalgroup-get: ExternalItem.Read.All ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.Read.All ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /external/connections/{connectionsId}/groups/{externalGroupId}` — Update externalGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-update?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn update(&self, body: models::external_connectors::ExternalGroup) -> Call<()> {
        let sheet = "PATCH externalGroup: update
            externalconnectors-externalgroup-update: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/members`
    pub fn members(&self) -> super::ExternalConnectorsExternalGroupMembers {
        super::ExternalConnectorsExternalGroupMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalConnectors.identity`, such as `/external/connections/{id}/groups/{id}/members`.
    ExternalConnectorsExternalGroupMembers[models::external_connectors::Identity]
}

impl ExternalConnectorsExternalGroupMembers {
    /// `POST /external/connections/{connectionsId}/groups/{externalGroupId}/members` — Create identity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-post-members?view=graph-rest-1.0)
    /// Required: `id`, `type`. Status: 201.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn create(&self, body: models::external_connectors::Identity) -> Call<models::external_connectors::Identity> {
        let sheet = "POST externalGroup: create
            externalconnectors-externalgroup-post-members: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}/members";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.externalItem`, such as `/external/connections/{id}/items/{id}`.
    ExternalConnectorsExternalItem: super::Entity = models::external_connectors::ExternalItem
}

impl ExternalConnectorsExternalItem {
    /// `POST /external/connections/{externalConnection-id}/items/{externalItem-id}/microsoft.graph.externalConnectors.addActivities`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-addactivities?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: application: `ExternalItem.ReadWrite.All`, `ExternalItem.ReadWrite.OwnedBy`.
    pub fn add_activities(
        &self,
        body: requests::external_item::AddActivitiesRequest,
    ) -> Call<Vec<models::external_connectors::ExternalActivityResult>> {
        let sheet = "POST externalItem: add_activities
            externalconnectors-externalitem-addactivities: | | ExternalItem.ReadWrite.All ExternalItem.ReadWrite.OwnedBy
            /external/connections/{id}/items/{id}/microsoft.graph.externalConnectors.addActivities";
        self.0.name("microsoft.graph.externalConnectors.addActivities").call(sheet).json(body)
    }

    /// `DELETE /external/connections/{connectionsId}/items/{externalItemId}` — Delete externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalItem: delete
            externalconnectors-externalitem-delete: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/connections/{connectionsId}/items/{externalItemId}` — Get externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.Read.All`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.Read.All`, `ExternalItem.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::ExternalItem> {
        let sheet = "GET externalItem: get
            externalconnectors-externalitem-get: ExternalItem.ReadWrite.OwnedBy ExternalItem.Read.All ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.Read.All ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.get(sheet)
    }

    /// `PUT /external/connections/{connection-id}/items/{item-id}` — Create externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-create?view=graph-rest-1.0)
    /// Required: `id`, `properties`, `acl`. Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn replace(&self, body: models::external_connectors::ExternalItem) -> Call<()> {
        let sheet = "PUT externalItem: replace
            externalconnectors-externalitem-create: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /external/connections/{connection-id}/items/{item-id}` — Update externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::external_connectors::ExternalItem,
    ) -> Call<models::external_connectors::ExternalItem> {
        let sheet = "PATCH externalItem: update
            externalconnectors-externalitem-update: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/activities`
    ///
    /// The type lists it; no page documents a request there.
    pub fn activities(&self) -> Collection<models::external_connectors::ExternalActivity> {
        Collection::at(self.0.name("activities"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.identity`, such as `/external/connections/{id}/groups/{id}/members/{id}`.
    ExternalConnectorsIdentity: super::Entity = models::external_connectors::Identity
}

impl ExternalConnectorsIdentity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::external_connectors::Identity> {
        self.0.get("GET identity: get")
    }

    /// `DELETE /external/connections/{connectionId}/groups/{externalGroupId}/members/{identityId}` — Delete identity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-identity-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE identity: delete
            externalconnectors-identity-delete: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}/members/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.schema`, such as `/external/connections/{id}/schema`.
    ExternalConnectorsSchema: super::Entity = models::external_connectors::Schema
}

impl ExternalConnectorsSchema {
    /// `POST /external/connections/{id}/schema` — Create schema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-create?view=graph-rest-1.0)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::external_connectors::Schema,
    ) -> Call<Option<models::external_connectors::ConnectionOperation>> {
        let sheet = "POST schema: create
            externalconnectors-schema-create: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}/schema";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/connections/{connectionsId}/schema` — Get schema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::Schema> {
        let sheet = "GET schema: get
            externalconnectors-schema-get: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections/{id}/schema";
        self.0.get(sheet)
    }

    /// `PATCH /external/connections/{externalConnection-id}/schema`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-patch-schema?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn update(&self, body: models::external_connectors::Schema) -> Call<models::external_connectors::Schema> {
        let sheet = "PATCH patch: update
            externalconnectors-externalconnection-patch-schema: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}/schema";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/search`
    Search
}

impl Search {
    /// `POST /search/query` — searchentity: query
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-query?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read` and 8 more; application: `Files.Read.All`, `Sites.Read.All`.
    pub fn query(&self, body: requests::search_entity::QueryRequest) -> Call<Vec<models::SearchResponse>> {
        let sheet = "POST searchEntity: query
            search-query: Mail.Read Calendars.Read Chat.Read Acronym.Read.All Bookmark.Read.All ExternalItem.Read.All Files.Read.All QnA.Read.All Sites.Read.All | | Files.Read.All Sites.Read.All
            /search/query";
        self.0.name("query").call(sheet).json(body)
    }

    /// `…/acronyms`
    pub fn acronyms(&self) -> super::SearchAcronyms {
        super::SearchAcronyms(self.0.name("acronyms"))
    }

    /// `…/bookmarks`
    pub fn bookmarks(&self) -> super::SearchBookmarks {
        super::SearchBookmarks(self.0.name("bookmarks"))
    }

    /// `…/qnas`
    pub fn qnas(&self) -> super::SearchQnas {
        super::SearchQnas(self.0.name("qnas"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.search.acronym`, such as `/search/acronyms/{id}`.
    SearchAcronym: super::Entity = models::search::Acronym
}

impl SearchAcronym {
    /// `DELETE /search/acronyms/{acronym-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE acronym: delete
            search-acronym-delete: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms/{id}";
        self.0.call(sheet)
    }

    /// `GET /search/acronyms/{acronym-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::search::Acronym> {
        let sheet = "GET acronym: get
            search-acronym-get: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /search/acronyms/{acronym-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::search::Acronym) -> Call<models::search::Acronym> {
        let sheet = "PATCH acronym: update
            search-acronym-update: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.search.acronym`, such as `/search/acronyms`.
    SearchAcronyms[models::search::Acronym]
}

impl SearchAcronyms {
    /// `POST /search/acronyms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-acronyms?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::search::Acronym) -> Call<models::search::Acronym> {
        let sheet = "POST searchEntity: create
            search-searchentity-post-acronyms: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms";
        self.0.call(sheet).json(body)
    }

    /// `GET /search/acronyms`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-acronyms?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::search::Acronym> {
        let sheet = "GET searchEntity: list
            search-searchentity-list-acronyms: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.search.bookmark`, such as `/search/bookmarks/{id}`.
    SearchBookmark: super::Entity = models::search::Bookmark
}

impl SearchBookmark {
    /// `DELETE /search/bookmarks/{bookmark-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookmark: delete
            search-bookmark-delete: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks/{id}";
        self.0.call(sheet)
    }

    /// `GET /search/bookmarks/{bookmark-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::search::Bookmark> {
        let sheet = "GET bookmark: get
            search-bookmark-get: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /search/bookmarks/{bookmark-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::search::Bookmark) -> Call<models::search::Bookmark> {
        let sheet = "PATCH bookmark: update
            search-bookmark-update: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.search.bookmark`, such as `/search/bookmarks`.
    SearchBookmarks[models::search::Bookmark]
}

impl SearchBookmarks {
    /// `POST /search/bookmarks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-bookmarks?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::search::Bookmark) -> Call<models::search::Bookmark> {
        let sheet = "POST searchEntity: create
            search-searchentity-post-bookmarks: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks";
        self.0.call(sheet).json(body)
    }

    /// `GET /search/bookmarks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-bookmarks?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::search::Bookmark> {
        let sheet = "GET searchEntity: list
            search-searchentity-list-bookmarks: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.search.qna`, such as `/search/qnas/{id}`.
    SearchQna: super::Entity = models::search::Qna
}

impl SearchQna {
    /// `DELETE /search/qnas/{qna-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-qna-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE qna: delete
            search-qna-delete: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas/{id}";
        self.0.call(sheet)
    }

    /// `GET /search/qnas/{qna-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-qna-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::search::Qna> {
        let sheet = "GET qna: get
            search-qna-get: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /search/qnas/{qna-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-qna-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::search::Qna) -> Call<models::search::Qna> {
        let sheet = "PATCH qna: update
            search-qna-update: | |
            /search/qnas/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.search.qna`, such as `/search/qnas`.
    SearchQnas[models::search::Qna]
}

impl SearchQnas {
    /// `POST /search/qnas`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-qnas?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::search::Qna) -> Call<models::search::Qna> {
        let sheet = "POST searchEntity: create
            search-searchentity-post-qnas: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas";
        self.0.call(sheet).json(body)
    }

    /// `GET /search/qnas`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-qnas?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::search::Qna> {
        let sheet = "GET searchEntity: list
            search-searchentity-list-qnas: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas";
        self.0.list(sheet)
    }
}
