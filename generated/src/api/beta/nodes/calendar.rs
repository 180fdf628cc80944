// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `calendar`.

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
    /// A value of `microsoft.graph.calendar`, such as `/me/calendar`.
    Calendar: super::Entity = models::Calendar
}

impl Calendar {
    /// `GET /me/calendar/allowedCalendarSharingRoles(User='{User}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn allowed_calendar_sharing_roles(&self, user: &str) -> Call<Vec<models::CalendarRoleType>> {
        let sheet = "GET calendar: allowed_calendar_sharing_roles
            : | |
            /me/calendar/allowedCalendarSharingRoles(User='{User}')";
        self.0.function("allowedCalendarSharingRoles", &[("User", Argument::quoted(user))]).call(sheet)
    }

    /// `DELETE /me/calendarGroups/{id}/calendars/{id}` — Delete calendar
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-delete?view=graph-rest-beta)
    /// Also: `/me/calendars/{id}`, `/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}`, `/users/{id | userPrincipalName}/calendars/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE calendar: delete
            calendar-delete: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendarGroups/{id}/calendars/{id}
            /me/calendars/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}
            /users/{id}/calendars/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/calendar` — Get calendar
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/me/calendar`, `/me/calendarGroups/{id}/calendars/{id}`, `/me/calendars/{id}` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read` and 3 more; personal account: `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`.
    pub fn get(&self) -> Get<models::Calendar> {
        let sheet = "GET calendar: get
            calendar-get: Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /groups/{id}/calendar
            /me/calendar
            /me/calendarGroups/{id}/calendars/{id}
            /users/{id}/calendar
            /users/{id}/calendarGroups/{id}/calendars/{id}
            calendar-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /me/calendars/{id}
            /users/{id}/calendars/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/calendar/getSchedule` — calendar: getSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-getschedule?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/calendar/getSchedule`, `/groups/{group-id}/calendar/getSchedule`, `/users/{user-id}/calendarGroups/{calendarGroup-id}/calendars/{calendar-id}/getSchedule` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`.
    pub fn get_schedule(&self, body: requests::calendar::GetScheduleRequest) -> Call<Vec<models::ScheduleInformation>> {
        let sheet = "POST calendar: get_schedule
            calendar-getschedule: Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /me/calendar/getSchedule
            /users/{id}/calendar/getSchedule
            calendar-getschedule: Calendars.Read Calendars.ReadWrite | | Calendars.Read Calendars.ReadWrite
            /groups/{id}/calendar/getSchedule
            /users/{id}/calendarGroups/{id}/calendars/{id}/getSchedule
            /users/{id}/calendars/{id}/getSchedule";
        self.0.name("getSchedule").call(sheet).json(body)
    }

    /// `POST /me/calendar/permanentDelete`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/calendar/permanentDelete`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST calendar: permanent_delete
            : Calendars.ReadWrite | | Calendars.ReadWrite
            /me/calendar/permanentDelete
            /users/{id}/calendar/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `PATCH /groups/{id}/calendar` — Update calendar
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Also: `/me/calendar`, `/me/calendarGroups/{id}/calendars/{id}`, `/me/calendars/{id}` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`, `Group.ReadWrite.All`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn update(&self, body: models::Calendar) -> Call<models::Calendar> {
        let sheet = "PATCH calendar: update
            calendar-update: Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/calendar
            /me/calendar
            /me/calendarGroups/{id}/calendars/{id}
            /users/{id}/calendar
            /users/{id}/calendarGroups/{id}/calendars/{id}
            calendar-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendars/{id}
            /users/{id}/calendars/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/calendarPermissions`
    pub fn calendar_permissions(&self) -> super::CalendarCalendarPermissions {
        super::CalendarCalendarPermissions(self.0.name("calendarPermissions"))
    }

    /// `…/calendarView`
    pub fn calendar_view(&self) -> super::CalendarCalendarView {
        super::CalendarCalendarView(self.0.name("calendarView"))
    }

    /// `…/events`
    pub fn events(&self) -> super::CalendarEvents {
        super::CalendarEvents(self.0.name("events"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.calendarPermission`, such as `/users/{id}/calendar/calendarPermissions`.
    CalendarCalendarPermissions[models::CalendarPermission]
}

impl CalendarCalendarPermissions {
    /// `POST /groups/{id}/calendar/calendarPermissions` — Create calendarPermission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-post-calendarpermissions?view=graph-rest-beta)
    /// Also: `/users/{id}/calendar/calendarPermissions`, `/users/{id}/events/{id}/calendar/calendarPermissions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read` and 3 more; personal account: `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`.
    pub fn create(&self, body: models::CalendarPermission) -> Call<models::CalendarPermission> {
        let sheet = "POST calendar: create
            calendar-post-calendarpermissions: Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /groups/{id}/calendar/calendarPermissions
            /users/{id}/calendar/calendarPermissions
            /users/{id}/events/{id}/calendar/calendarPermissions";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/calendar/calendarPermissions` — List calendarPermissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-calendarpermissions?view=graph-rest-beta)
    /// Also: `/users/{id}/calendar/calendarPermissions`, `/users/{id}/events/{id}/calendar/calendarPermissions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read` and 3 more; personal account: `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`.
    pub fn list(&self) -> List<models::CalendarPermission> {
        let sheet = "GET calendar: list
            calendar-list-calendarpermissions: Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /groups/{id}/calendar/calendarPermissions
            /users/{id}/calendar/calendarPermissions
            /users/{id}/events/{id}/calendar/calendarPermissions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.event`, such as `/me/calendar/calendarView`.
    CalendarCalendarView[models::Event]
}

impl CalendarCalendarView {
    /// `GET /me/calendars/{id}/calendarView/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta)
    /// Also: `/users/{id}/calendars/{id}/calendarView/delta`, `/groups/{group-id}/calendar/calendarView/delta`, `/users/{user-id}/calendar/calendarView/delta` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /me/calendars/{id}/calendarView/delta
            /users/{id}/calendars/{id}/calendarView/delta
            event-delta: Group.Read.All | |
            /groups/{id}/calendar/calendarView/delta
            event-delta: Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /users/{id}/calendar/calendarView/delta
            /users/{id}/calendarGroups/{id}/calendars/{id}/calendarView/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/calendar/calendarView` — List calendarView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-calendarview?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-beta)
    /// Also: `/me/calendarGroups/{id}/calendars/{id}/calendarView`, `/me/calendars/{id}/calendarView`, `/users/{id | userPrincipalName}/calendar/calendarView` and 3 more.
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite`; personal account: `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`.
    pub fn list(&self) -> List<models::Event> {
        let sheet = "GET calendar: list
            calendar-list-calendarview, user-list-calendarview: Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /me/calendar/calendarView
            /me/calendarGroups/{id}/calendars/{id}/calendarView
            /me/calendars/{id}/calendarView
            /users/{id}/calendarGroups/{id}/calendars/{id}/calendarView
            /users/{id}/calendars/{id}/calendarView
            calendar-list-calendarview: Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /users/{id}/calendar/calendarView
            calendar-list-calendarview: Group.Read.All | |
            /groups/{id}/calendar/calendarView";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.event`, such as `/me/calendar/events`.
    CalendarEvents[models::Event]
}

impl CalendarEvents {
    /// `POST /me/calendar/events` — Create event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/calendar-post-events?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/group-post-events?view=graph-rest-beta)
    /// Also: `/me/calendars/{id}/events`, `/users/{id | userPrincipalName}/calendar/events`, `/users/{id | userPrincipalName}/calendars/{id}/events` and 3 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn create(&self, body: models::Event) -> Call<models::Event> {
        let sheet = "POST user: create
            user-post-events, calendar-post-events: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events
            /me/calendars/{id}/events
            /users/{id}/calendar/events
            /users/{id}/calendars/{id}/events
            calendar-post-events: Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendarGroups/{id}/calendars/{id}/events
            /users/{id}/calendarGroups/{id}/calendars/{id}/events
            group-post-events, calendar-post-events: Group.ReadWrite.All | |
            /groups/{id}/calendar/events";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/calendar/events/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta)
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/delta`, `/me/calendars/{id}/events/delta`, `/users/{id | userPrincipalName}/calendar/events/delta` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /me/calendar/events/delta
            /me/calendarGroups/{id}/calendars/{id}/events/delta
            /me/calendars/{id}/events/delta
            /users/{id}/calendar/events/delta
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/delta
            /users/{id}/calendars/{id}/events/delta
            /groups/{id}/calendar/events/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/calendar/events` — List events
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/group-list-events?view=graph-rest-beta)
    /// Also: `/me/calendarGroups/{id}/calendars/{id}/events`, `/me/calendars/{id}/events`, `/users/{id | userPrincipalName}/calendar/events` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`; personal account: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`; application: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`.
    pub fn list(&self) -> List<models::Event> {
        let sheet = "GET calendar: list
            calendar-list-events, user-list-events: Calendars.ReadBasic Calendars.ReadWrite Calendars.Read | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /me/calendar/events
            /me/calendars/{id}/events
            /users/{id}/calendar/events
            /users/{id}/calendars/{id}/events
            calendar-list-events, user-list-events: Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /me/calendarGroups/{id}/calendars/{id}/events
            /users/{id}/calendarGroups/{id}/calendars/{id}/events
            group-list-events, calendar-list-events: Group.Read.All Group.ReadWrite.All | |
            /groups/{id}/calendar/events";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.calendarGroup`, such as `/me/calendarGroups/{id}`.
    CalendarGroup: super::Entity = models::CalendarGroup
}

impl CalendarGroup {
    /// `DELETE /me/calendarGroups/{id}` — Delete calendarGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-delete?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/calendarGroups/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE calendarGroup: delete
            calendargroup-delete: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendarGroups/{id}
            /users/{id}/calendarGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /me/calendarGroups/{id}` — Get calendarGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/calendarGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic`, `Calendars.Read`; personal account: `Calendars.ReadBasic`, `Calendars.Read`; application: `Calendars.ReadBasic`, `Calendars.Read`.
    pub fn get(&self) -> Get<models::CalendarGroup> {
        let sheet = "GET calendarGroup: get
            calendargroup-get: Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read
            /me/calendarGroups/{id}
            /users/{id}/calendarGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /me/calendarGroups/{id}` — Update calendarGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-update?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/calendarGroups/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn update(&self, body: models::CalendarGroup) -> Call<models::CalendarGroup> {
        let sheet = "PATCH calendarGroup: update
            calendargroup-update: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendarGroups/{id}
            /users/{id}/calendarGroups/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/calendars`
    pub fn calendars(&self) -> super::CalendarGroupCalendars {
        super::CalendarGroupCalendars(self.0.name("calendars"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.calendar`, such as `/me/calendarGroups/{id}/calendars`.
    CalendarGroupCalendars[models::Calendar]
}

impl CalendarGroupCalendars {
    /// `POST /me/calendarGroups/{id}/calendars` — Create Calendar
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-post-calendars?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/calendarGroups/{id}/calendars`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn create(&self, body: models::Calendar) -> Call<models::Calendar> {
        let sheet = "POST calendarGroup: create
            calendargroup-post-calendars: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendarGroups/{id}/calendars
            /users/{id}/calendarGroups/{id}/calendars";
        self.0.call(sheet).json(body)
    }

    /// `GET /users/{user-id}/calendarGroups/{calendarGroup-id}/calendars/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-delta?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    pub fn delta(&self) -> List<models::Calendar> {
        let sheet = "GET calendar: delta
            calendar-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /users/{id}/calendarGroups/{id}/calendars/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/calendarGroups/{calendar_group_id}/calendars` — List calendars
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/calendargroup-list-calendars?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/calendarGroups/{calendar_group_id}/calendars`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic` and 3 more; personal account: `Calendars.ReadBasic` and 3 more; application: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`.
    pub fn list(&self) -> List<models::Calendar> {
        let sheet = "GET user: list
            user-list-calendars, calendargroup-list-calendars: Calendars.ReadBasic Calendars.ReadWrite Calendars.Read Calendars.Read.Shared | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read Calendars.Read.Shared | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /me/calendarGroups/{id}/calendars
            /users/{id}/calendarGroups/{id}/calendars";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.calendarPermission`, such as `/users/{id}/calendar/calendarPermissions/{id}`.
    CalendarPermission: super::Entity = models::CalendarPermission
}

impl CalendarPermission {
    /// `DELETE /groups/{id}/calendar/calendarPermissions/{id}` — Delete calendarPermission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-delete?view=graph-rest-beta)
    /// Also: `/users/{id}/calendar/calendarPermissions/{id}`, `/users/{id}/events/{id}/calendar/calendarPermissions/{id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE calendarPermission: delete
            calendarpermission-delete: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/calendar/calendarPermissions/{id}
            /users/{id}/calendar/calendarPermissions/{id}
            /users/{id}/events/{id}/calendar/calendarPermissions/{id}";
        self.0.call(sheet)
    }

    /// `GET /groups/{id}/calendar/calendarPermissions/{id}` — Get calendarPermission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-get?view=graph-rest-beta)
    /// Also: `/users/{id}/calendar/calendarPermissions/{id}`, `/users/{id}/events/{id}/calendar/calendarPermissions/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read` and 3 more; personal account: `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`.
    pub fn get(&self) -> Get<models::CalendarPermission> {
        let sheet = "GET calendarPermission: get
            calendarpermission-get: Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /groups/{id}/calendar/calendarPermissions/{id}
            /users/{id}/calendar/calendarPermissions/{id}
            /users/{id}/events/{id}/calendar/calendarPermissions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /groups/{id}/calendar/calendarPermissions/{id}` — Update calendarPermission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-update?view=graph-rest-beta)
    /// Also: `/users/{id}/calendar/calendarPermissions/{id}`, `/users/{id}/events/{id}/calendar/calendarPermissions/{id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`, `Group.ReadWrite.All`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn update(&self, body: models::CalendarPermission) -> Call<models::CalendarPermission> {
        let sheet = "PATCH calendarPermission: update
            calendarpermission-update: Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/calendar/calendarPermissions/{id}
            /users/{id}/calendar/calendarPermissions/{id}
            /users/{id}/events/{id}/calendar/calendarPermissions/{id}";
        self.0.call(sheet).json(body)
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
    /// A value of `microsoft.graph.event`, such as `/me/events/{id}`.
    Event: super::Entity = models::Event
}

impl Event {
    /// `POST /me/calendar/events/{id}/accept` — event: accept
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-accept?view=graph-rest-beta)
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}/accept`, `/me/calendars/{id}/events/{id}/accept`, `/me/events/{id}/accept` and 6 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn accept(&self, body: requests::event::AcceptRequest) -> Call<()> {
        let sheet = "POST event: accept
            event-accept: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events/{id}/accept
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/accept
            /me/calendars/{id}/events/{id}/accept
            /me/events/{id}/accept
            /users/{id}/calendar/events/{id}/accept
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/accept
            /users/{id}/calendars/{id}/events/{id}/accept
            /users/{id}/events/{id}/accept
            /groups/{id}/calendar/events/{id}/accept
            /groups/{id}/events/{id}/accept";
        self.0.name("accept").call(sheet).json(body)
    }

    /// `POST /groups/{id}/calendar/events/{id}/cancel` — event: cancel
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-cancel?view=graph-rest-beta)
    /// Also: `/groups/{id}/events/{id}/cancel`, `/me/calendar/events/{id}/cancel`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/cancel` and 6 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn cancel(&self, body: requests::event::CancelRequest) -> Call<()> {
        let sheet = "POST event: cancel
            event-cancel: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/calendar/events/{id}/cancel
            /groups/{id}/events/{id}/cancel
            /me/calendar/events/{id}/cancel
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/cancel
            /me/calendars/{id}/events/{id}/cancel
            /me/events/{id}/cancel
            /users/{id}/calendar/events/{id}/cancel
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/cancel
            /users/{id}/calendars/{id}/events/{id}/cancel
            /users/{id}/events/{id}/cancel";
        self.0.name("cancel").call(sheet).json(body)
    }

    /// `POST /me/calendar/events/{id}/decline` — event: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-decline?view=graph-rest-beta)
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}/decline`, `/me/calendars/{id}/events/{id}/decline`, `/me/events/{id}/decline` and 6 more.
    /// Status: 202, 400.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn decline(&self, body: requests::event::DeclineRequest) -> Call<()> {
        let sheet = "POST event: decline
            event-decline: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events/{id}/decline
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/decline
            /me/calendars/{id}/events/{id}/decline
            /me/events/{id}/decline
            /users/{id}/calendar/events/{id}/decline
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/decline
            /users/{id}/calendars/{id}/events/{id}/decline
            /users/{id}/events/{id}/decline
            /groups/{id}/calendar/events/{id}/decline
            /groups/{id}/events/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `DELETE /me/calendar/events/{id}` — Delete event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-delete-event?view=graph-rest-beta)
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}`, `/me/calendars/{id}/events/{id}`, `/me/events/{id}` and 6 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE event: delete
            event-delete: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}
            /me/calendars/{id}/events/{id}
            /me/events/{id}
            /users/{id}/calendar/events/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}
            /users/{id}/calendars/{id}/events/{id}
            /users/{id}/events/{id}
            group-delete-event, event-delete: Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/calendar/events/{id}
            /groups/{id}/events/{id}";
        self.0.call(sheet)
    }

    /// `POST /me/calendar/events/{id}/dismissReminder` — event: dismissReminder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-dismissreminder?view=graph-rest-beta)
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}/dismissReminder`, `/me/calendars/{id}/events/{id}/dismissReminder`, `/me/events/{id}/dismissReminder` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn dismiss_reminder(&self) -> Call<()> {
        let sheet = "POST event: dismiss_reminder
            event-dismissreminder: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events/{id}/dismissReminder
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/dismissReminder
            /me/calendars/{id}/events/{id}/dismissReminder
            /me/events/{id}/dismissReminder
            /users/{id}/calendar/events/{id}/dismissReminder
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/dismissReminder
            /users/{id}/calendars/{id}/events/{id}/dismissReminder
            /users/{id}/events/{id}/dismissReminder
            /groups/{id}/calendar/events/{id}/dismissReminder
            /groups/{id}/events/{id}/dismissReminder";
        self.0.name("dismissReminder").call(sheet)
    }

    /// `POST /groups/{id}/calendar/events/{id}/forward` — event: forward
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-forward?view=graph-rest-beta)
    /// Also: `/groups/{id}/events/{id}/forward`, `/me/calendar/events/{id}/forward`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/forward` and 6 more.
    /// Status: 202.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`; personal account: `Calendars.Read`; application: `Calendars.Read`.
    pub fn forward(&self, body: requests::event::ForwardRequest) -> Call<()> {
        let sheet = "POST event: forward
            event-forward: Calendars.Read | Calendars.Read | Calendars.Read
            /groups/{id}/calendar/events/{id}/forward
            /groups/{id}/events/{id}/forward
            /me/calendar/events/{id}/forward
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/forward
            /me/calendars/{id}/events/{id}/forward
            /me/events/{id}/forward
            /users/{id}/calendar/events/{id}/forward
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/forward
            /users/{id}/calendars/{id}/events/{id}/forward
            /users/{id}/events/{id}/forward";
        self.0.name("forward").call(sheet).json(body)
    }

    /// `GET /me/calendar/events/{id}` — Get event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta) and 2 more
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}`, `/me/calendars/{id}/events/{id}`, `/me/events/{id}` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic`, `Calendars.Read`; personal account: `Calendars.ReadBasic`, `Calendars.Read`; application: `Calendars.ReadBasic`, `Calendars.Read`.
    pub fn get(&self) -> Get<models::Event> {
        let sheet = "GET event: get
            event-get: Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read
            /me/calendar/events/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}
            /me/calendars/{id}/events/{id}
            /users/{id}/calendar/events/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}
            /users/{id}/calendars/{id}/events/{id}
            event-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read
            /me/events/{id}
            event-get, opentypeextension-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read
            /users/{id}/events/{id}
            group-get-event, event-get: Calendars.ReadBasic Calendars.Read Group.Read.All Group.ReadWrite.All | Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read
            /groups/{id}/calendar/events/{id}
            group-get-event, event-get, opentypeextension-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Calendars.ReadBasic Calendars.Read Group.Read.All Group.ReadWrite.All | Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read
            /groups/{id}/events/{id}";
        self.0.get(sheet)
    }

    /// `POST /groups/{group-id}/calendar/events/{event-id}/permanentDelete`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-permanentdelete?view=graph-rest-beta), metadata
    /// Also: `/groups/{group-id}/events/{event-id}/permanentDelete`, `/me/calendar/events/{event-id}/permanentDelete`, `/me/calendarGroups/{calendarGroup-id}/calendars/{calendar-id}/events/{event-id}/permanentDelete` and 6 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST event: permanent_delete
            event-permanentdelete: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/calendar/events/{id}/permanentDelete
            /groups/{id}/events/{id}/permanentDelete
            /me/calendar/events/{id}/permanentDelete
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/permanentDelete
            /me/calendars/{id}/events/{id}/permanentDelete
            /me/events/{id}/permanentDelete
            /users/{id}/calendar/events/{id}/permanentDelete
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/permanentDelete
            /users/{id}/calendars/{id}/events/{id}/permanentDelete
            /users/{id}/events/{id}/permanentDelete";
        self.0.name("permanentDelete").call(sheet)
    }

    /// `POST /me/calendar/events/{id}/snoozeReminder` — event: snoozeReminder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-snoozereminder?view=graph-rest-beta)
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}/snoozeReminder`, `/me/calendars/{id}/events/{id}/snoozeReminder`, `/me/events/{id}/snoozeReminder` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn snooze_reminder(&self, body: requests::event::SnoozeReminderRequest) -> Call<()> {
        let sheet = "POST event: snooze_reminder
            event-snoozereminder: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events/{id}/snoozeReminder
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/snoozeReminder
            /me/calendars/{id}/events/{id}/snoozeReminder
            /me/events/{id}/snoozeReminder
            /users/{id}/calendar/events/{id}/snoozeReminder
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/snoozeReminder
            /users/{id}/calendars/{id}/events/{id}/snoozeReminder
            /users/{id}/events/{id}/snoozeReminder
            /groups/{id}/calendar/events/{id}/snoozeReminder
            /groups/{id}/events/{id}/snoozeReminder";
        self.0.name("snoozeReminder").call(sheet).json(body)
    }

    /// `POST /me/calendar/events/{id}/tentativelyAccept` — event: tentativelyAccept
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-tentativelyaccept?view=graph-rest-beta)
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}/tentativelyAccept`, `/me/calendars/{id}/events/{id}/tentativelyAccept`, `/me/events/{id}/tentativelyAccept` and 6 more.
    /// Status: 202, 400.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn tentatively_accept(&self, body: requests::event::TentativelyAcceptRequest) -> Call<()> {
        let sheet = "POST event: tentatively_accept
            event-tentativelyaccept: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events/{id}/tentativelyAccept
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/tentativelyAccept
            /me/calendars/{id}/events/{id}/tentativelyAccept
            /me/events/{id}/tentativelyAccept
            /users/{id}/calendar/events/{id}/tentativelyAccept
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/tentativelyAccept
            /users/{id}/calendars/{id}/events/{id}/tentativelyAccept
            /users/{id}/events/{id}/tentativelyAccept
            /groups/{id}/calendar/events/{id}/tentativelyAccept
            /groups/{id}/events/{id}/tentativelyAccept";
        self.0.name("tentativelyAccept").call(sheet).json(body)
    }

    /// `PATCH /groups/{id}/calendar/events/{id}` — Update event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-update-event?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/groups/{id}/events/{id}`, `/me/calendar/events/{id}`, `/me/calendargroups/{id}/calendars/{id}/events/{id}` and 6 more.
    /// Status: 200, 400.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`, `Group.ReadWrite.All`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn update(&self, body: models::Event) -> Call<models::Event> {
        let sheet = "PATCH event: update
            event-update, group-update-event: Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/calendar/events/{id}
            event-update, group-update-event, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/events/{id}
            event-update: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}
            /me/calendars/{id}/events/{id}
            /users/{id}/calendar/events/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}
            /users/{id}/calendars/{id}/events/{id}
            event-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/events/{id}
            /users/{id}/events/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/attachments`
    pub fn attachments(&self) -> super::EventAttachments {
        super::EventAttachments(self.0.name("attachments"))
    }

    /// `…/calendar`
    pub fn calendar(&self) -> super::Calendar {
        super::Calendar(self.0.name("calendar"))
    }

    /// `…/extensions`
    pub fn extensions(&self) -> super::EventExtensions {
        super::EventExtensions(self.0.name("extensions"))
    }

    /// `…/instances`
    pub fn instances(&self) -> super::EventInstances {
        super::EventInstances(self.0.name("instances"))
    }

    /// `…/multiValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn multi_value_extended_properties(&self) -> Collection<models::MultiValueLegacyExtendedProperty> {
        Collection::at(self.0.name("multiValueExtendedProperties"))
    }

    /// `…/singleValueExtendedProperties`
    ///
    /// The type lists it; no page documents a request there.
    pub fn single_value_extended_properties(&self) -> Collection<models::SingleValueLegacyExtendedProperty> {
        Collection::at(self.0.name("singleValueExtendedProperties"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.attachment`, such as `/me/events/{id}/attachments`.
    EventAttachments[models::Attachment]
}

impl EventAttachments {
    /// `POST /me/events/{id}/attachments` — Add attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-post-attachments?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/events/{id}/attachments`, `/groups/{group-id}/calendar/events/{event-id}/attachments`, `/groups/{group-id}/events/{event-id}/attachments` and 6 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
        let sheet = "POST event: create
            event-post-attachments: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/events/{id}/attachments
            /users/{id}/events/{id}/attachments
            /groups/{id}/calendar/events/{id}/attachments
            /groups/{id}/events/{id}/attachments
            /me/calendar/events/{id}/attachments
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments
            /me/calendars/{id}/events/{id}/attachments
            /users/{id}/calendar/events/{id}/attachments
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments
            /users/{id}/calendars/{id}/events/{id}/attachments";
        self.0.call(sheet).json(Into::<models::Attachment>::into(body))
    }

    /// `POST /me/events/{id}/attachments/createUploadSession` — attachment: createUploadSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/calendar/events/{event-id}/attachments/createUploadSession`, `/groups/{group-id}/events/{event-id}/attachments/createUploadSession`, `/users/{user-id}/calendar/events/{event-id}/attachments/createUploadSession` and 3 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`, `Mail.ReadWrite`; personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`; application: `Calendars.ReadWrite`, `Mail.ReadWrite`.
    pub fn create_upload_session(
        &self,
        body: requests::attachment::CreateUploadSessionRequest,
    ) -> Call<models::UploadSession> {
        let sheet = "POST attachment: create_upload_session
            attachment-createuploadsession: Calendars.ReadWrite Mail.ReadWrite | Calendars.ReadWrite Mail.ReadWrite | Calendars.ReadWrite Mail.ReadWrite
            /me/events/{id}/attachments/createUploadSession
            /users/{id}/events/{id}/attachments/createUploadSession
            attachment-createuploadsession: Mail.ReadWrite | Mail.ReadWrite | Mail.ReadWrite
            /groups/{id}/calendar/events/{id}/attachments/createUploadSession
            /groups/{id}/events/{id}/attachments/createUploadSession
            /users/{id}/calendar/events/{id}/attachments/createUploadSession
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/createUploadSession
            /users/{id}/calendars/{id}/events/{id}/attachments/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `GET /me/events/{id}/attachments` — List attachments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-list-attachments?view=graph-rest-beta)
    /// Also: `/users/{id|userPrincipalName}/events/{id}/attachments`, `/groups/{group-id}/calendar/events/{event-id}/attachments`, `/groups/{group-id}/events/{event-id}/attachments` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`; personal account: `Calendars.Read`; application: `Calendars.Read`.
    pub fn list(&self) -> List<models::Attachment> {
        let sheet = "GET event: list
            event-list-attachments: Calendars.Read | Calendars.Read | Calendars.Read
            /me/events/{id}/attachments
            /users/{id}/events/{id}/attachments
            /groups/{id}/calendar/events/{id}/attachments
            /groups/{id}/events/{id}/attachments
            /me/calendar/events/{id}/attachments
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments
            /me/calendars/{id}/events/{id}/attachments
            /users/{id}/calendar/events/{id}/attachments
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments
            /users/{id}/calendars/{id}/events/{id}/attachments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/users/{id}/events/{id}/extensions`.
    EventExtensions[models::Extension]
}

impl EventExtensions {
    /// `POST /groups/{groupId}/events/{eventId}/extensions` — Create openTypeExtension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/events/{eventId}/extensions`.
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 6 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All
            /groups/{id}/events/{id}/extensions
            /users/{id}/events/{id}/extensions";
        self.0.call(sheet).json(Into::<models::Extension>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.event`, such as `/me/events/{id}/instances`.
    EventInstances[models::Event]
}

impl EventInstances {
    /// `GET /groups/{group-id}/calendar/events/{event-id}/instances/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/events/{event-id}/instances/delta`, `/users/{user-id}/calendar/events/{event-id}/instances/delta`, `/users/{user-id}/calendarGroups/{calendarGroup-id}/calendars/{calendar-id}/events/{event-id}/instances/delta` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /groups/{id}/calendar/events/{id}/instances/delta
            /groups/{id}/events/{id}/instances/delta
            /users/{id}/calendar/events/{id}/instances/delta
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/instances/delta
            /users/{id}/calendars/{id}/events/{id}/instances/delta
            /users/{id}/events/{id}/instances/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups/{id}/calendar/events/{id}/instances` — List instances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-list-instances?view=graph-rest-beta)
    /// Also: `/groups/{id}/events/{id}/instances`, `/me/calendar/events/{id}/instances`, `/me/calendargroups/{id}/calendars/{id}/events/{id}/instances` and 6 more.
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic`, `Calendars.Read`; personal account: `Calendars.ReadBasic`, `Calendars.Read`; application: `Calendars.ReadBasic`, `Calendars.Read`.
    pub fn list(&self) -> List<models::Event> {
        let sheet = "GET event: list
            event-list-instances: Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read | Calendars.ReadBasic Calendars.Read
            /groups/{id}/calendar/events/{id}/instances
            /groups/{id}/events/{id}/instances
            /me/calendar/events/{id}/instances
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/instances
            /me/calendars/{id}/events/{id}/instances
            /me/events/{id}/instances
            /users/{id}/calendar/events/{id}/instances
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/instances
            /users/{id}/calendars/{id}/events/{id}/instances
            /users/{id}/events/{id}/instances";
        self.0.list(sheet)
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
    /// A collection of `microsoft.graph.event`, such as `/groups/{id}/calendarView`.
    GroupCalendarView[models::Event]
}

impl GroupCalendarView {
    /// `GET /groups/{group-id}/calendarView/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Group.Read.All | |
            /groups/{id}/calendarView/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups/{id}/calendarView` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-list-calendarview?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All` and 4 more; personal account: `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`.
    pub fn list(&self) -> List<models::Event> {
        let sheet = "GET event: list
            event-delta, group-list-calendarview: Group.Read.All Calendars.Read Calendars.ReadBasic Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /groups/{id}/calendarView";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.event`, such as `/groups/{id}/events`.
    GroupEvents[models::Event]
}

impl GroupEvents {
    /// `POST /groups/{id}/events` — Create event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Group.ReadWrite.All`.
    pub fn create(&self, body: models::Event) -> Call<models::Event> {
        let sheet = "POST group: create
            group-post-events, opentypeextension-post-opentypeextension, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Group.ReadWrite.All | |
            /groups/{id}/events";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{group-id}/events/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /groups/{id}/events/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups/{id}/events` — List events
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Group.ReadWrite.All`.
    pub fn list(&self) -> List<models::Event> {
        let sheet = "GET group: list
            group-list-events, opentypeextension-get, singlevaluelegacyextendedproperty-get: Group.Read.All Group.ReadWrite.All | |
            /groups/{id}/events";
        self.0.list(sheet)
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
    /// A collection of `microsoft.graph.calendarGroup`, such as `/me/calendarGroups`.
    UserCalendarGroups[models::CalendarGroup]
}

impl UserCalendarGroups {
    /// `POST /me/calendarGroups` — Create CalendarGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-calendargroups?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/calendarGroups`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn create(&self, body: models::CalendarGroup) -> Call<models::CalendarGroup> {
        let sheet = "POST user: create
            user-post-calendargroups: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendarGroups
            /users/{id}/calendarGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/calendarGroups` — List calendargroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendargroups?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/calendarGroups`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`; personal account: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`; application: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`.
    pub fn list(&self) -> List<models::CalendarGroup> {
        let sheet = "GET user: list
            user-list-calendargroups: Calendars.ReadBasic Calendars.ReadWrite Calendars.Read | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /me/calendarGroups
            /users/{id}/calendarGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.event`, such as `/me/calendarView`.
    UserCalendarView[models::Event]
}

impl UserCalendarView {
    /// `GET /me/calendarView/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta)
    /// Also: `/users/{id}/calendarView/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /me/calendarView/delta
            /users/{id}/calendarView/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/calendarView` — List calendarView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/calendarView`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`.
    pub fn list(&self) -> List<models::Event> {
        let sheet = "GET user: list
            user-list-calendarview: Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /me/calendarView
            user-list-calendarview: Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /users/{id}/calendarView";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.calendar`, such as `/me/calendars`.
    UserCalendars[models::Calendar]
}

impl UserCalendars {
    /// `POST /me/calendars` — Create calendar
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-calendars?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/calendargroup-post-calendars?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/users/{id | userPrincipalName}/calendars`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn create(&self, body: models::Calendar) -> Call<models::Calendar> {
        let sheet = "POST user: create
            user-post-calendars, calendargroup-post-calendars, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendars
            /users/{id}/calendars";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/calendars/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-delta?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/calendars/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    pub fn delta(&self) -> List<models::Calendar> {
        let sheet = "GET calendar: delta
            calendar-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /me/calendars/delta
            /users/{id}/calendars/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/calendars` — List calendars
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/calendargroup-list-calendars?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/calendars`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic` and 3 more; personal account: `Calendars.ReadBasic` and 3 more; application: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`.
    pub fn list(&self) -> List<models::Calendar> {
        let sheet = "GET user: list
            user-list-calendars, calendargroup-list-calendars, singlevaluelegacyextendedproperty-get: Calendars.ReadBasic Calendars.ReadWrite Calendars.Read Calendars.Read.Shared | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read Calendars.Read.Shared | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /me/calendars
            /users/{id}/calendars";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.event`, such as `/me/events`.
    UserEvents[models::Event]
}

impl UserEvents {
    /// `POST /me/events` — Create event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/users/{id | userPrincipalName}/events`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn create(&self, body: models::Event) -> Call<models::Event> {
        let sheet = "POST user: create
            user-post-events, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/events
            user-post-events, opentypeextension-post-opentypeextension, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /users/{id}/events";
        self.0.call(sheet).json(body)
    }

    /// `GET /me/events/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/events/delta`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite`; personal account: `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /me/events/delta
            event-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /users/{id}/events/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/events` — List events
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
    /// Also: `/users/{id | userPrincipalName}/events`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`; personal account: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`; application: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`.
    pub fn list(&self) -> List<models::Event> {
        let sheet = "GET user: list
            user-list-events, singlevaluelegacyextendedproperty-get: Calendars.ReadBasic Calendars.ReadWrite Calendars.Read | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /me/events
            user-list-events, opentypeextension-get, singlevaluelegacyextendedproperty-get: Calendars.ReadBasic Calendars.ReadWrite Calendars.Read | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
            /users/{id}/events";
        self.0.list(sheet)
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
