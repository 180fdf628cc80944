// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `places`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.building`, such as `/places/{id}/microsoft.graph.building`.
    Building: super::Place = models::Building
}

impl Building {
    /// `GET /places/{place-id}/microsoft.graph.building`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-get-places-building?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::Building> {
        let sheet = "GET places: get
            place-get-places-building: | |
            /places/{id}/microsoft.graph.building";
        self.0.get(sheet)
    }

    /// `…/map`
    pub fn map(&self) -> super::BuildingMap {
        super::BuildingMap(self.0.name("map"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.buildingMap`, such as `/places/{id}/microsoft.graph.building/map`.
    BuildingMap: super::Entity = models::BuildingMap
}

impl BuildingMap {
    /// `DELETE /places/{place-id}/microsoft.graph.building/map`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/buildingmap-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE buildingMap: delete
            buildingmap-delete: Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map";
        self.0.call(sheet)
    }

    /// `GET /places/{place-id}/microsoft.graph.building/map`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/buildingmap-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn get(&self) -> Get<models::BuildingMap> {
        let sheet = "GET buildingMap: get
            buildingmap-get: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map";
        self.0.get(sheet)
    }

    /// `PATCH /places/{place-id}/microsoft.graph.building/map`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn update(&self, body: models::BuildingMap) -> Call<models::BuildingMap> {
        let sheet = "PATCH building: update
            : Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map";
        self.0.call(sheet).json(body)
    }

    /// `…/footprints`
    pub fn footprints(&self) -> super::BuildingMapFootprints {
        super::BuildingMapFootprints(self.0.name("footprints"))
    }

    /// `…/levels`
    pub fn levels(&self) -> super::BuildingMapLevels {
        super::BuildingMapLevels(self.0.name("levels"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.footprintMap`, such as `/places/{id}/microsoft.graph.building/map/footprints`.
    BuildingMapFootprints[models::FootprintMap]
}

impl BuildingMapFootprints {
    /// `GET /places/{place-id}/microsoft.graph.building/map/footprints`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/buildingmap-list-footprints?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::FootprintMap> {
        let sheet = "GET buildingMap: list
            buildingmap-list-footprints: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/footprints";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.levelMap`, such as `/places/{id}/microsoft.graph.building/map/levels`.
    BuildingMapLevels[models::LevelMap]
}

impl BuildingMapLevels {
    /// `GET /places/{place-id}/microsoft.graph.building/map/levels`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/buildingmap-list-levels?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::LevelMap> {
        let sheet = "GET buildingMap: list
            buildingmap-list-levels: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.checkInClaim`, such as `/places/{id}/checkIns/{id}`.
    CheckInClaim = models::CheckInClaim
}

impl CheckInClaim {
    /// `GET /places/{place-id}/checkIns/{checkInClaim-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/checkinclaim-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`.
    pub fn get(&self) -> Get<models::CheckInClaim> {
        let sheet = "GET checkInClaim: get
            checkinclaim-get: Calendars.ReadWrite | |
            /places/{id}/checkIns/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.desk`, such as `/places/{id}/microsoft.graph.desk`.
    Desk: super::Place = models::Desk
}

impl Desk {
    /// `GET /places/{place-id}/microsoft.graph.desk`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-get-places-desk?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::Desk> {
        let sheet = "GET places: get
            place-get-places-desk: | |
            /places/{id}/microsoft.graph.desk";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.fixtureMap`, such as `/places/{id}/microsoft.graph.building/map/levels/{id}/fixtures/{id}`.
    FixtureMap: super::Entity = models::FixtureMap
}

impl FixtureMap {
    /// `DELETE /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/fixtures/{fixtureMap-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fixturemap-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE fixtureMap: delete
            fixturemap-delete: Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/fixtures/{id}";
        self.0.call(sheet)
    }

    /// `GET /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/fixtures/{fixtureMap-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn get(&self) -> Get<models::FixtureMap> {
        let sheet = "GET fixtureMap: get
            : Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/fixtures/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/fixtures/{fixtureMap-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/fixturemap-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn update(&self, body: models::FixtureMap) -> Call<models::FixtureMap> {
        let sheet = "PATCH fixtureMap: update
            fixturemap-update: Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/fixtures/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.floor`, such as `/places/{id}/microsoft.graph.floor`.
    Floor: super::Place = models::Floor
}

impl Floor {
    /// `GET /places/{place-id}/microsoft.graph.floor`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-get-places-floor?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::Floor> {
        let sheet = "GET places: get
            place-get-places-floor: | |
            /places/{id}/microsoft.graph.floor";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.footprintMap`, such as `/places/{id}/microsoft.graph.building/map/footprints/{id}`.
    FootprintMap: super::Entity = models::FootprintMap
}

impl FootprintMap {
    /// `DELETE /places/{place-id}/microsoft.graph.building/map/footprints/{footprintMap-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE footprintMap: delete
            : Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/footprints/{id}";
        self.0.call(sheet)
    }

    /// `GET /places/{place-id}/microsoft.graph.building/map/footprints/{footprintMap-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn get(&self) -> Get<models::FootprintMap> {
        let sheet = "GET footprintMap: get
            : Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/footprints/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /places/{place-id}/microsoft.graph.building/map/footprints/{footprintMap-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn update(&self, body: models::FootprintMap) -> Call<models::FootprintMap> {
        let sheet = "PATCH footprintMap: update
            : Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/footprints/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.levelMap`, such as `/places/{id}/microsoft.graph.building/map/levels/{id}`.
    LevelMap: super::Entity = models::LevelMap
}

impl LevelMap {
    /// `DELETE /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE levelMap: delete
            : Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}";
        self.0.call(sheet)
    }

    /// `GET /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn get(&self) -> Get<models::LevelMap> {
        let sheet = "GET levelMap: get
            : Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn update(&self, body: models::LevelMap) -> Call<models::LevelMap> {
        let sheet = "PATCH levelMap: update
            : Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/fixtures`
    pub fn fixtures(&self) -> super::LevelMapFixtures {
        super::LevelMapFixtures(self.0.name("fixtures"))
    }

    /// `…/sections`
    pub fn sections(&self) -> super::LevelMapSections {
        super::LevelMapSections(self.0.name("sections"))
    }

    /// `…/units`
    pub fn units(&self) -> super::LevelMapUnits {
        super::LevelMapUnits(self.0.name("units"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.fixtureMap`, such as `/places/{id}/microsoft.graph.building/map/levels/{id}/fixtures`.
    LevelMapFixtures[models::FixtureMap]
}

impl LevelMapFixtures {
    /// `GET /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/fixtures`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/levelmap-list-fixtures?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::FixtureMap> {
        let sheet = "GET levelMap: list
            levelmap-list-fixtures: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/fixtures";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.sectionMap`, such as `/places/{id}/microsoft.graph.building/map/levels/{id}/sections`.
    LevelMapSections[models::SectionMap]
}

impl LevelMapSections {
    /// `GET /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/sections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/levelmap-list-sections?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::SectionMap> {
        let sheet = "GET levelMap: list
            levelmap-list-sections: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/sections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unitMap`, such as `/places/{id}/microsoft.graph.building/map/levels/{id}/units`.
    LevelMapUnits[models::UnitMap]
}

impl LevelMapUnits {
    /// `GET /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/units`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/levelmap-list-units?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::UnitMap> {
        let sheet = "GET levelMap: list
            levelmap-list-units: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/units";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.place`, such as `/places/{id}`.
    Place: super::Entity = models::Place
}

impl Place {
    /// `DELETE /places/{place-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE place: delete
            place-delete: Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}";
        self.0.call(sheet)
    }

    /// `GET /places/{place-id}/descendants`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn descendants(&self) -> List<models::Place> {
        let sheet = "GET place: descendants
            : Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/descendants";
        self.0.name("descendants").list(sheet)
    }

    /// `GET /places/{id}` — Get place
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Place> {
        let sheet = "GET place: get
            place-get: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /places/{id | emailAddress}` — Update place
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::Place>) -> Call<models::Place> {
        let sheet = "PATCH place: update
            place-update: Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}";
        self.0.call(sheet).json(Into::<models::Place>::into(body))
    }

    /// `…/microsoft.graph.building`
    pub fn as_building(&self) -> super::Building {
        super::Building(self.0.name("microsoft.graph.building"))
    }

    /// `…/microsoft.graph.desk`
    pub fn as_desk(&self) -> super::Desk {
        super::Desk(self.0.name("microsoft.graph.desk"))
    }

    /// `…/microsoft.graph.floor`
    pub fn as_floor(&self) -> super::Floor {
        super::Floor(self.0.name("microsoft.graph.floor"))
    }

    /// `…/microsoft.graph.room`
    pub fn as_room(&self) -> super::Room {
        super::Room(self.0.name("microsoft.graph.room"))
    }

    /// `…/microsoft.graph.roomlist`
    pub fn as_roomlist(&self) -> super::RoomList {
        super::RoomList(self.0.name("microsoft.graph.roomlist"))
    }

    /// `…/microsoft.graph.section`
    pub fn as_section(&self) -> super::Section {
        super::Section(self.0.name("microsoft.graph.section"))
    }

    /// `…/microsoft.graph.workspace`
    pub fn as_workspace(&self) -> super::Workspace {
        super::Workspace(self.0.name("microsoft.graph.workspace"))
    }

    /// `…/checkIns`
    pub fn check_ins(&self) -> super::PlaceCheckIns {
        super::PlaceCheckIns(self.0.name("checkIns"))
    }

    /// `…/children`
    ///
    /// The type lists it; no page documents a request there.
    pub fn children(&self) -> Collection<models::Place> {
        Collection::at(self.0.name("children"))
    }

    /// `…/customProperties`
    pub fn custom_properties(&self) -> super::StringDictionary {
        super::StringDictionary(self.0.name("customProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.checkInClaim`, such as `/places/{id}/checkIns`.
    PlaceCheckIns[models::CheckInClaim]
}

impl PlaceCheckIns {
    /// `POST /places/{place-id}/checkIns`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-post-checkins?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`.
    pub fn create(&self, body: models::CheckInClaim) -> Call<models::CheckInClaim> {
        let sheet = "POST place: create
            place-post-checkins: Calendars.ReadWrite | |
            /places/{id}/checkIns";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.place`, such as `/places`.
    Places[models::Place]
}

impl Places {
    /// `POST /places`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-post?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::Place>) -> Call<models::Place> {
        let sheet = "POST place: create
            place-post: Place.ReadWrite.All | | Place.ReadWrite.All
            /places";
        self.0.call(sheet).json(Into::<models::Place>::into(body))
    }

    /// `GET /places/getOperation(id='{id}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-getoperation?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn get_operation(&self, id: &str) -> Get<models::PlaceOperation> {
        let sheet = "GET place: get_operation
            place-getoperation: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/getOperation(id='{id}')";
        self.0.function("getOperation", &[("id", Argument::quoted(id))]).get(sheet)
    }

    /// `GET /places/listOperations`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-listoperations?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list_operations(&self) -> List<models::PlaceOperation> {
        let sheet = "GET place: list_operations
            place-listoperations: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/listOperations";
        self.0.name("listOperations").list(sheet)
    }

    /// `PATCH /places`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::Place>) -> Call<models::Place> {
        let sheet = "PATCH place: update
            : Place.ReadWrite.All | | Place.ReadWrite.All
            /places";
        self.0.call(sheet).json(Into::<models::Place>::into(body))
    }

    /// `…/microsoft.graph.building`
    pub fn as_building(&self) -> super::PlacesAsBuilding {
        super::PlacesAsBuilding(self.0.name("microsoft.graph.building"))
    }

    /// `…/microsoft.graph.desk`
    pub fn as_desk(&self) -> super::PlacesAsDesk {
        super::PlacesAsDesk(self.0.name("microsoft.graph.desk"))
    }

    /// `…/microsoft.graph.floor`
    pub fn as_floor(&self) -> super::PlacesAsFloor {
        super::PlacesAsFloor(self.0.name("microsoft.graph.floor"))
    }

    /// `…/microsoft.graph.room`
    pub fn as_room(&self) -> super::PlacesAsRoom {
        super::PlacesAsRoom(self.0.name("microsoft.graph.room"))
    }

    /// `…/microsoft.graph.roomlist`
    pub fn as_roomlist(&self) -> super::PlacesAsRoomlist {
        super::PlacesAsRoomlist(self.0.name("microsoft.graph.roomlist"))
    }

    /// `…/microsoft.graph.section`
    pub fn as_section(&self) -> super::PlacesAsSection {
        super::PlacesAsSection(self.0.name("microsoft.graph.section"))
    }

    /// `…/microsoft.graph.workspace`
    pub fn as_workspace(&self) -> super::PlacesAsWorkspace {
        super::PlacesAsWorkspace(self.0.name("microsoft.graph.workspace"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.building`, such as `/places/microsoft.graph.building`.
    PlacesAsBuilding[models::Building]
}

impl PlacesAsBuilding {
    /// `GET /places/microsoft.graph.building`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/building-list-places-building?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::Building> {
        let sheet = "GET places: list
            building-list-places-building: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/microsoft.graph.building";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.desk`, such as `/places/microsoft.graph.desk`.
    PlacesAsDesk[models::Desk]
}

impl PlacesAsDesk {
    /// `GET /places/microsoft.graph.desk`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/desk-list-places-desk?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::Desk> {
        let sheet = "GET places: list
            desk-list-places-desk: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/microsoft.graph.desk";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.floor`, such as `/places/microsoft.graph.floor`.
    PlacesAsFloor[models::Floor]
}

impl PlacesAsFloor {
    /// `GET /places/microsoft.graph.floor`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/floor-list-places-floor?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::Floor> {
        let sheet = "GET places: list
            floor-list-places-floor: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/microsoft.graph.floor";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.room`, such as `/places/microsoft.graph.room`.
    PlacesAsRoom[models::Room]
}

impl PlacesAsRoom {
    /// `GET /places/microsoft.graph.room` — List places
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::Room> {
        let sheet = "GET place: list
            place-list: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/microsoft.graph.room";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.roomList`, such as `/places/microsoft.graph.roomlist`.
    PlacesAsRoomlist[models::RoomList]
}

impl PlacesAsRoomlist {
    /// `GET /places/microsoft.graph.roomlist` — List places
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::RoomList> {
        let sheet = "GET place: list
            place-list: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/microsoft.graph.roomlist";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.section`, such as `/places/microsoft.graph.section`.
    PlacesAsSection[models::Section]
}

impl PlacesAsSection {
    /// `GET /places/microsoft.graph.section`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/section-list-places-section?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::Section> {
        let sheet = "GET places: list
            section-list-places-section: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/microsoft.graph.section";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workspace`, such as `/places/microsoft.graph.workspace`.
    PlacesAsWorkspace[models::Workspace]
}

impl PlacesAsWorkspace {
    /// `GET /places/microsoft.graph.workspace`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workspace-list-places-workspace?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::Workspace> {
        let sheet = "GET places: list
            workspace-list-places-workspace: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/microsoft.graph.workspace";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.room`, such as `/places/{id}/microsoft.graph.room`.
    Room: super::Place = models::Room
}

impl Room {
    /// `GET /places/{place-id}/microsoft.graph.room`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-get-places-room?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::Room> {
        let sheet = "GET places: get
            place-get-places-room: | |
            /places/{id}/microsoft.graph.room";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.roomList`, such as `/places/{id}/microsoft.graph.roomlist`.
    RoomList: super::Place = models::RoomList
}

impl RoomList {
    /// `GET /places/{place-id}/microsoft.graph.roomList`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-get-places-roomlist?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::RoomList> {
        let sheet = "GET places: get
            place-get-places-roomlist: | |
            /places/{id}/microsoft.graph.roomlist";
        self.0.get(sheet)
    }

    /// `…/rooms`
    pub fn rooms(&self) -> super::RoomListRooms {
        super::RoomListRooms(self.0.name("rooms"))
    }

    /// `…/workspaces`
    pub fn workspaces(&self) -> super::RoomListWorkspaces {
        super::RoomListWorkspaces(self.0.name("workspaces"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.room`, such as `/places/{id}/microsoft.graph.roomlist/rooms`.
    RoomListRooms[models::Room]
}

impl RoomListRooms {
    /// `GET /places/{room-list-emailaddress}/microsoft.graph.roomlist/rooms` — List places
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::Room> {
        let sheet = "GET place: list
            place-list: Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.roomlist/rooms";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workspace`, such as `/places/{id}/microsoft.graph.roomlist/workspaces`.
    RoomListWorkspaces[models::Workspace]
}

impl RoomListWorkspaces {
    /// `GET /places/{place-id}/microsoft.graph.roomList/workspaces`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn list(&self) -> List<models::Workspace> {
        let sheet = "GET roomList: list
            : Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.roomlist/workspaces";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.section`, such as `/places/{id}/microsoft.graph.section`.
    Section: super::Place = models::Section
}

impl Section {
    /// `GET /places/{place-id}/microsoft.graph.section`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-get-places-section?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::Section> {
        let sheet = "GET places: get
            place-get-places-section: | |
            /places/{id}/microsoft.graph.section";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.sectionMap`, such as `/places/{id}/microsoft.graph.building/map/levels/{id}/sections/{id}`.
    SectionMap: super::Entity = models::SectionMap
}

impl SectionMap {
    /// `DELETE /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/sections/{sectionMap-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE sectionMap: delete
            : Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/sections/{id}";
        self.0.call(sheet)
    }

    /// `GET /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/sections/{sectionMap-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SectionMap> {
        let sheet = "GET sectionMap: get
            : Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/sections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/sections/{sectionMap-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn update(&self, body: models::SectionMap) -> Call<models::SectionMap> {
        let sheet = "PATCH sectionMap: update
            : Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/sections/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.stringDictionary`, such as `/places/{id}/customProperties`.
    StringDictionary = models::StringDictionary
}

impl StringDictionary {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::StringDictionary> {
        self.0.get("GET stringDictionary: get")
    }

    /// `PATCH /places/{place-id}/customProperties`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn update(&self, body: models::StringDictionary) -> Call<models::StringDictionary> {
        let sheet = "PATCH place: update
            : Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/customProperties";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.unitMap`, such as `/places/{id}/microsoft.graph.building/map/levels/{id}/units/{id}`.
    UnitMap: super::Entity = models::UnitMap
}

impl UnitMap {
    /// `DELETE /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/units/{unitMap-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unitmap-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE unitMap: delete
            unitmap-delete: Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/units/{id}";
        self.0.call(sheet)
    }

    /// `GET /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/units/{unitMap-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.Read.All`, `Place.ReadWrite.All`; application: `Place.Read.All`, `Place.ReadWrite.All`.
    pub fn get(&self) -> Get<models::UnitMap> {
        let sheet = "GET unitMap: get
            : Place.Read.All Place.ReadWrite.All | | Place.Read.All Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/units/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /places/{place-id}/microsoft.graph.building/map/levels/{levelMap-id}/units/{unitMap-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/unitmap-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Place.ReadWrite.All`; application: `Place.ReadWrite.All`.
    pub fn update(&self, body: models::UnitMap) -> Call<models::UnitMap> {
        let sheet = "PATCH unitMap: update
            unitmap-update: Place.ReadWrite.All | | Place.ReadWrite.All
            /places/{id}/microsoft.graph.building/map/levels/{id}/units/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workplace`, such as `/workplace`.
    Workplace = models::Workplace
}

impl Workplace {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Workplace> {
        self.0.get("GET workplace: get")
    }

    /// `…/sensorDevices`
    pub fn sensor_devices(&self) -> super::WorkplaceSensorDevices {
        super::WorkplaceSensorDevices(self.0.name("sensorDevices"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workplaceSensorDevice`, such as `/workplace/sensorDevices/{id}`.
    WorkplaceSensorDevice: super::Entity = models::WorkplaceSensorDevice
}

impl WorkplaceSensorDevice {
    /// `DELETE /workplace/sensorDevices/{workplaceSensorDevice-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workplacesensordevice-delete?view=graph-rest-beta), metadata
    /// Also: `/workplace/sensorDevices(deviceId='{deviceId}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PlaceDevice.ReadWrite.All`; application: `PlaceDevice.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE workplaceSensorDevice: delete
            workplacesensordevice-delete: PlaceDevice.ReadWrite.All | | PlaceDevice.ReadWrite.All
            /workplace/sensorDevices/{id}
            /workplace/sensorDevices(deviceId='{deviceId}')";
        self.0.call(sheet)
    }

    /// `GET /workplace/sensorDevices/{workplaceSensorDevice-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workplacesensordevice-get?view=graph-rest-beta), metadata
    /// Also: `/workplace/sensorDevices(deviceId='{deviceId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PlaceDevice.Read.All`, `PlaceDevice.ReadWrite.All`; application: `PlaceDevice.Read.All`, `PlaceDevice.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WorkplaceSensorDevice> {
        let sheet = "GET workplaceSensorDevice: get
            workplacesensordevice-get: PlaceDevice.Read.All PlaceDevice.ReadWrite.All | | PlaceDevice.Read.All PlaceDevice.ReadWrite.All
            /workplace/sensorDevices/{id}
            /workplace/sensorDevices(deviceId='{deviceId}')";
        self.0.get(sheet)
    }

    /// `PATCH /workplace/sensorDevices/{workplaceSensorDevice-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workplacesensordevice-update?view=graph-rest-beta), metadata
    /// Also: `/workplace/sensorDevices(deviceId='{deviceId}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PlaceDevice.ReadWrite.All`; application: `PlaceDevice.ReadWrite.All`.
    pub fn update(&self, body: models::WorkplaceSensorDevice) -> Call<models::WorkplaceSensorDevice> {
        let sheet = "PATCH workplaceSensorDevice: update
            workplacesensordevice-update: PlaceDevice.ReadWrite.All | | PlaceDevice.ReadWrite.All
            /workplace/sensorDevices/{id}
            /workplace/sensorDevices(deviceId='{deviceId}')";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workplaceSensorDevice`, such as `/workplace/sensorDevices`.
    WorkplaceSensorDevices[models::WorkplaceSensorDevice]
}

impl WorkplaceSensorDevices {
    /// `POST /workplace/sensorDevices`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workplace-post-sensordevices?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `PlaceDevice.ReadWrite.All`; application: `PlaceDevice.ReadWrite.All`.
    pub fn create(&self, body: models::WorkplaceSensorDevice) -> Call<models::WorkplaceSensorDevice> {
        let sheet = "POST workplace: create
            workplace-post-sensordevices: PlaceDevice.ReadWrite.All | | PlaceDevice.ReadWrite.All
            /workplace/sensorDevices";
        self.0.call(sheet).json(body)
    }

    /// `POST /workplace/sensorDevices/ingestRawTelemetry`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `PlaceDevice.ReadWrite.All`; application: `PlaceDevice.ReadWrite.All`, `PlaceDeviceTelemetry.ReadWrite.All`.
    pub fn ingest_raw_telemetry(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST workplaceSensorDevice: ingest_raw_telemetry
            : PlaceDevice.ReadWrite.All | | PlaceDevice.ReadWrite.All PlaceDeviceTelemetry.ReadWrite.All
            /workplace/sensorDevices/ingestRawTelemetry";
        self.0.name("ingestRawTelemetry").call(sheet).json(body)
    }

    /// `POST /workplace/sensorDevices/ingestTelemetry`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workplacesensordevice-ingesttelemetry?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `PlaceDevice.ReadWrite.All`; application: `PlaceDevice.ReadWrite.All`, `PlaceDeviceTelemetry.ReadWrite.All`.
    pub fn ingest_telemetry(&self, body: requests::workplace_sensor_device::IngestTelemetryRequest) -> Call<()> {
        let sheet = "POST workplaceSensorDevice: ingest_telemetry
            workplacesensordevice-ingesttelemetry: PlaceDevice.ReadWrite.All | | PlaceDevice.ReadWrite.All PlaceDeviceTelemetry.ReadWrite.All
            /workplace/sensorDevices/ingestTelemetry";
        self.0.name("ingestTelemetry").call(sheet).json(body)
    }

    /// `GET /workplace/sensorDevices`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workplace-list-sensordevices?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `PlaceDevice.Read.All`, `PlaceDevice.ReadWrite.All`; application: `PlaceDevice.Read.All`, `PlaceDevice.ReadWrite.All`.
    pub fn list(&self) -> List<models::WorkplaceSensorDevice> {
        let sheet = "GET workplace: list
            workplace-list-sensordevices: PlaceDevice.Read.All PlaceDevice.ReadWrite.All | | PlaceDevice.Read.All PlaceDevice.ReadWrite.All
            /workplace/sensorDevices";
        self.0.list(sheet)
    }

    /// `…(deviceId='{deviceId}')`
    pub fn by_device_id(&self, device_id: &str) -> super::WorkplaceSensorDevice {
        super::WorkplaceSensorDevice(self.0.alternate_key(&[("deviceId", Argument::quoted(device_id))], true))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workspace`, such as `/places/{id}/microsoft.graph.workspace`.
    Workspace: super::Place = models::Workspace
}

impl Workspace {
    /// `GET /places/{place-id}/microsoft.graph.workspace`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/place-get-places-workspace?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::Workspace> {
        let sheet = "GET places: get
            place-get-places-workspace: | |
            /places/{id}/microsoft.graph.workspace";
        self.0.get(sheet)
    }
}
