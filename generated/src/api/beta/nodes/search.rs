// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `search`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// `/external`
    External
}

impl External {
    /// `…/connections`
    pub fn connections(&self) -> super::ExternalConnections {
        super::ExternalConnections(self.0.name("connections"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalConnectors.externalConnection`, such as `/external/connections`.
    ExternalConnections[models::external_connectors::ExternalConnection]
}

impl ExternalConnections {
    /// `POST /external/connections` — Create connection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-external-post-connections?view=graph-rest-beta)
    /// Status: 201.
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

    /// `GET /external/connections` — List connections
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.externalConnectors.connectionOperation`, such as `/external/connections/{id}/operations/{id}`.
    ExternalConnectorsConnectionOperation = models::external_connectors::ConnectionOperation
}

impl ExternalConnectorsConnectionOperation {
    /// `GET /external/connections/{connection-id}/operations/{operation-id}` — Get connectionOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-connectionoperation-get?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.externalConnectors.connectionQuota`, such as `/external/connections/{id}/quota`.
    ExternalConnectorsConnectionQuota = models::external_connectors::ConnectionQuota
}

impl ExternalConnectorsConnectionQuota {
    /// `GET /external/connections/{id}/quota` — Get connectionQuota
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-connectionquota-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: application: `ExternalConnection.ReadWrite.OwnedBy`.
    pub fn get(&self) -> Get<models::external_connectors::ConnectionQuota> {
        let sheet = "GET connectionQuota: get
            externalconnectors-connectionquota-get: | | ExternalConnection.ReadWrite.OwnedBy
            /external/connections/{id}/quota";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.externalConnection`, such as `/external/connections/{id}`.
    ExternalConnectorsExternalConnection = models::external_connectors::ExternalConnection
}

impl ExternalConnectorsExternalConnection {
    /// `DELETE /external/connections/{id}` — Delete externalConnection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-delete?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalConnection: delete
            externalconnectors-externalconnection-delete: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/connections/{id}` — Get connection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::ExternalConnection> {
        let sheet = "GET externalConnection: get
            externalconnectors-externalconnection-get: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /external/connections/{id}` — Update connection
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-update?view=graph-rest-beta)
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

    /// `…/quota`
    pub fn quota(&self) -> super::ExternalConnectorsConnectionQuota {
        super::ExternalConnectorsConnectionQuota(self.0.name("quota"))
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
    /// `POST /external/connections/{connectionId}/groups` — Create externalGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-post-groups?view=graph-rest-beta)
    /// Status: 201.
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
    /// A value of `microsoft.graph.externalConnectors.externalGroup`, such as `/external/connections/{id}/groups/{id}`.
    ExternalConnectorsExternalGroup = models::external_connectors::ExternalGroup
}

impl ExternalConnectorsExternalGroup {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::external_connectors::ExternalGroup> {
        self.0.get("GET externalGroup: get")
    }

    /// `DELETE /external/connections/{connectionId}/groups/{externalGroupId}` — Delete externalGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalGroup: delete
            externalconnectors-externalgroup-delete: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}";
        self.0.call(sheet)
    }

    /// `…/members`
    pub fn members(&self) -> super::ExternalConnectorsExternalGroupMembers {
        super::ExternalConnectorsExternalGroupMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.externalGroupMember`, such as `/external/connections/{id}/groups/{id}/members/{id}`.
    ExternalConnectorsExternalGroupMember = models::external_connectors::ExternalGroupMember
}

impl ExternalConnectorsExternalGroupMember {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::external_connectors::ExternalGroupMember> {
        self.0.get("GET externalGroupMember: get")
    }

    /// `DELETE /external/connections/{connectionId}/groups/{externalGroupId}/members/{externalGroupMemberId}` — Delete externalGroupMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroupmember-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalGroupMember: delete
            externalconnectors-externalgroupmember-delete: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}/members/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.externalConnectors.externalGroupMember`, such as `/external/connections/{id}/groups/{id}/members`.
    ExternalConnectorsExternalGroupMembers[models::external_connectors::ExternalGroupMember]
}

impl ExternalConnectorsExternalGroupMembers {
    /// `POST /external/connections/{connectionsId}/groups/{externalGroupId}/members` — Create externalGroupMember
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-post-members?view=graph-rest-beta)
    /// Required: `id`, `type`, `identitySource`. Status: 201.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::external_connectors::ExternalGroupMember,
    ) -> Call<models::external_connectors::ExternalGroupMember> {
        let sheet = "POST externalGroup: create
            externalconnectors-externalgroup-post-members: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/groups/{id}/members";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.externalItem`, such as `/external/connections/{id}/items/{id}`.
    ExternalConnectorsExternalItem = models::external_connectors::ExternalItem
}

impl ExternalConnectorsExternalItem {
    /// `DELETE /external/connections/{connection-id}/items/{item-id}` — Delete externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalItem: delete
            externalconnectors-externalitem-delete: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.call(sheet)
    }

    /// `GET /external/connections/{connection-id}/items/{item-id}` — Get externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`; application: `ExternalItem.ReadWrite.OwnedBy`, `ExternalItem.ReadWrite.All`.
    pub fn replace(&self, body: models::external_connectors::ExternalItem) -> Call<()> {
        let sheet = "PUT externalConnection: replace
            externalconnectors-externalconnection-put-items: ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All | | ExternalItem.ReadWrite.OwnedBy ExternalItem.ReadWrite.All
            /external/connections/{id}/items/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /external/connections/{connection-id}/items/{item-id}` — Update externalItem
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalitem-update?view=graph-rest-beta)
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
}

crate::runtime::node! {
    /// A value of `microsoft.graph.externalConnectors.schema`, such as `/external/connections/{id}/schema`.
    ExternalConnectorsSchema = models::external_connectors::Schema
}

impl ExternalConnectorsSchema {
    /// `POST /external/connections/{id}/schema` — Create schema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-post-schema?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn create(&self, body: models::external_connectors::Schema) -> Call<()> {
        let sheet = "POST externalConnection: create
            externalconnectors-externalconnection-post-schema: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
            /external/connections/{id}/schema";
        self.0.call(sheet).json(body)
    }

    /// `GET /external/connections/{id}/schema` — Get schema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.Read.All`, `ExternalConnection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::external_connectors::Schema> {
        let sheet = "GET schema: get
            externalconnectors-schema-get: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.Read.All ExternalConnection.ReadWrite.All
            /external/connections/{id}/schema";
        self.0.get(sheet)
    }

    /// `PATCH /external/connections/{connectionId}/schema` — Update schema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/externalconnectors-schema-update?view=graph-rest-beta)
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`; application: `ExternalConnection.ReadWrite.OwnedBy`, `ExternalConnection.ReadWrite.All`.
    pub fn update(&self, body: models::external_connectors::Schema) -> Call<()> {
        let sheet = "PATCH schema: update
            externalconnectors-schema-update: ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All | | ExternalConnection.ReadWrite.OwnedBy ExternalConnection.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/search-query?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Mail.Read` and 4 more.
    pub fn query(&self, body: requests::search_entity::QueryRequest) -> Call<Vec<models::SearchResponse>> {
        let sheet = "POST searchEntity: query
            search-query: Mail.Read Calendars.Read Files.Read.All Sites.Read.All ExternalItem.Read.All | |
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

    /// `…/qna`
    pub fn qna(&self) -> Collection<models::search::Qna> {
        Collection::at(self.0.name("qna"))
    }

    /// `…/qnas`
    pub fn qnas(&self) -> super::SearchQnas {
        super::SearchQnas(self.0.name("qnas"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.search.acronym`, such as `/search/acronyms/{id}`.
    SearchAcronym = models::search::Acronym
}

impl SearchAcronym {
    /// `DELETE /search/acronyms/{acronymsId}` — Delete acronym
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE acronym: delete
            search-acronym-delete: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms/{id}";
        self.0.call(sheet)
    }

    /// `GET /search/acronyms/{acronymsId}` — Get acronym
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::search::Acronym> {
        let sheet = "GET acronym: get
            search-acronym-get: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /search/acronyms/{acronymsId}` — Update acronym
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-acronym-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::search::Acronym) -> Call<()> {
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
    /// `POST /search/acronyms` — Create acronym
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-acronyms?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::search::Acronym) -> Call<models::search::Acronym> {
        let sheet = "POST searchEntity: create
            search-searchentity-post-acronyms: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/acronyms";
        self.0.call(sheet).json(body)
    }

    /// `GET /search/acronyms` — List acronyms
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-acronyms?view=graph-rest-beta)
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
    SearchBookmark = models::search::Bookmark
}

impl SearchBookmark {
    /// `DELETE /search/bookmarks/{bookmarksId}` — Delete bookmark
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE bookmark: delete
            search-bookmark-delete: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks/{id}";
        self.0.call(sheet)
    }

    /// `GET /search/bookmarks/{bookmarksId}` — Get bookmark
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::search::Bookmark> {
        let sheet = "GET bookmark: get
            search-bookmark-get: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /search/bookmarks/{bookmarksId}` — Update bookmark
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-bookmark-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::search::Bookmark) -> Call<()> {
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
    /// `POST /search/bookmarks` — Create bookmark
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-bookmarks?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::search::Bookmark) -> Call<models::search::Bookmark> {
        let sheet = "POST searchEntity: create
            search-searchentity-post-bookmarks: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/bookmarks";
        self.0.call(sheet).json(body)
    }

    /// `GET /search/bookmarks` — List bookmarks
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-bookmarks?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.search.qna`, such as `/search/qna/{id}`.
    SearchQna = models::search::Qna
}

impl SearchQna {
    /// `DELETE /search/qnas/{qnaId}` — Delete qna
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-qna-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE qna: delete
            search-qna-delete: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas/{id}";
        self.0.call(sheet)
    }

    /// `GET /search/qnas/{qnaId}` — Get qna
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-qna-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::search::Qna> {
        let sheet = "GET qna: get
            search-qna-get: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /search/qna/{qnaId}` — Update qna
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-qna-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::search::Qna) -> Call<()> {
        let sheet = "PATCH qna: update
            search-qna-update: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qna/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.search.qna`, such as `/search/qnas`.
    SearchQnas[models::search::Qna]
}

impl SearchQnas {
    /// `POST /search/qnas` — Create QNA
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-post-qnas?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::search::Qna) -> Call<models::search::Qna> {
        let sheet = "POST searchEntity: create
            search-searchentity-post-qnas: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas";
        self.0.call(sheet).json(body)
    }

    /// `GET /search/qnas` — List qnas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/search-searchentity-list-qnas?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`; application: `SearchConfiguration.Read.All`, `SearchConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::search::Qna> {
        let sheet = "GET searchEntity: list
            search-searchentity-list-qnas: SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All | | SearchConfiguration.Read.All SearchConfiguration.ReadWrite.All
            /search/qnas";
        self.0.list(sheet)
    }
}
