// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `calendar`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List};

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
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
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
            calendar-get, multivaluelegacyextendedproperty-get, singlevaluelegacyextendedproperty-get: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /me/calendars/{id}
            /users/{id}/calendars/{id}";
        self.0.get(sheet)
    }

    /// `POST /me/calendar/getSchedule` — calendar: getSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-getschedule?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.calendarPermission`, such as `/me/calendar/calendarPermissions`.
    CalendarCalendarPermissions[models::CalendarPermission]
}

impl CalendarCalendarPermissions {
    /// `POST /groups/{id}/calendar/calendarPermissions` — Create calendarPermission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-post-calendarpermissions?view=graph-rest-1.0)
    /// Also: `/me/calendar/calendarPermissions`, `/users/{id}/calendar/calendarPermissions`, `/users/{id}/events/{id}/calendar/calendarPermissions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read` and 3 more; personal account: `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`.
    pub fn create(&self, body: models::CalendarPermission) -> Call<models::CalendarPermission> {
        let sheet = "POST calendar: create
            calendar-post-calendarpermissions: Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All | Calendars.Read Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite
            /groups/{id}/calendar/calendarPermissions
            /me/calendar/calendarPermissions
            /users/{id}/calendar/calendarPermissions
            /users/{id}/events/{id}/calendar/calendarPermissions";
        self.0.call(sheet).json(body)
    }

    /// `GET /groups/{id}/calendar/calendarPermissions` — List calendarPermissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-calendarpermissions?view=graph-rest-1.0)
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
    /// `GET /groups/{group-id}/calendar/calendarView/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-1.0)
    /// Also: `/me/calendars/{calendar-id}/calendarView/delta`, `/users/{user-id}/calendar/calendarView/delta`, `/users/{user-id}/calendarGroups/{calendarGroup-id}/calendars/{calendar-id}/calendarView/delta` and 1 more.
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Group.Read.All | |
            /groups/{id}/calendar/calendarView/delta
            event-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /me/calendars/{id}/calendarView/delta
            /users/{id}/calendars/{id}/calendarView/delta
            event-delta: Calendars.Read | Calendars.Read | Calendars.Read
            /users/{id}/calendar/calendarView/delta
            /users/{id}/calendarGroups/{id}/calendars/{id}/calendarView/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/calendar/calendarView` — List calendarView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-calendarview?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calendar-post-events?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/group-post-events?view=graph-rest-1.0)
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

    /// `GET /groups/{group-id}/calendar/events/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-1.0)
    /// Also: `/me/calendar/events/delta`, `/me/calendarGroups/{calendarGroup-id}/calendars/{calendar-id}/events/delta`, `/me/calendars/{calendar-id}/events/delta` and 3 more.
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /groups/{id}/calendar/events/delta
            /me/calendar/events/delta
            /me/calendarGroups/{id}/calendars/{id}/events/delta
            /me/calendars/{id}/events/delta
            /users/{id}/calendar/events/delta
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/delta
            /users/{id}/calendars/{id}/events/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /me/calendar/events` — List events
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/group-list-events?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-post-calendars?view=graph-rest-1.0)
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

    /// `GET /me/calendarGroups/{calendar_group_id}/calendars` — List calendars
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calendargroup-list-calendars?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-update?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.event`, such as `/me/events/{id}`.
    Event: super::Entity = models::Event
}

impl Event {
    /// `POST /me/calendar/events/{id}/accept` — event: accept
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-accept?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-cancel?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-decline?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/group-delete-event?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-dismissreminder?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-forward?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0) and 2 more
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

    /// `POST /me/calendar/events/{event-id}/permanentDelete`
    ///
    /// Source: metadata.
    /// Also: `/me/calendarGroups/{calendarGroup-id}/calendars/{calendar-id}/events/{event-id}/permanentDelete`, `/me/calendars/{calendar-id}/events/{event-id}/permanentDelete`, `/me/events/{event-id}/permanentDelete` and 4 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn permanent_delete(&self) -> Call<()> {
        let sheet = "POST event: permanent_delete
            : Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-snoozereminder?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-tentativelyaccept?view=graph-rest-1.0)
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

    /// `PATCH /me/calendar/events/{id}` — Update event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-1.0) and 1 more
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}`, `/me/calendars/{id}/events/{id}`, `/me/events/{id}` and 6 more.
    /// Status: 200, 400.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn update(&self, body: models::Event) -> Call<models::Event> {
        let sheet = "PATCH event: update
            event-update: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events/{id}
            /me/calendarGroups/{id}/calendars/{id}/events/{id}
            /me/calendars/{id}/events/{id}
            /users/{id}/calendar/events/{id}
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}
            /users/{id}/calendars/{id}/events/{id}
            event-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/events/{id}
            /users/{id}/events/{id}
            group-update-event, event-update: Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/calendar/events/{id}
            group-update-event, event-update, multivaluelegacyextendedproperty-post-multivalueextendedproperties, singlevaluelegacyextendedproperty-post-singlevalueextendedproperties: Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadWrite | Calendars.ReadWrite
            /groups/{id}/events/{id}";
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

    /// `…/exceptionOccurrences`
    ///
    /// The type lists it; no page documents a request there.
    pub fn exception_occurrences(&self) -> Collection<models::Event> {
        Collection::at(self.0.name("exceptionOccurrences"))
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
    /// `POST /me/calendar/events/{id}/attachments` — Add attachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-post-attachments?view=graph-rest-1.0)
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments`, `/me/calendars/{id}/events/{id}/attachments`, `/me/events/{id}/attachments` and 6 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Calendars.ReadWrite`; personal account: `Calendars.ReadWrite`; application: `Calendars.ReadWrite`.
    pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
        let sheet = "POST event: create
            event-post-attachments: Calendars.ReadWrite | Calendars.ReadWrite | Calendars.ReadWrite
            /me/calendar/events/{id}/attachments
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments
            /me/calendars/{id}/events/{id}/attachments
            /me/events/{id}/attachments
            /users/{id}/calendar/events/{id}/attachments
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments
            /users/{id}/calendars/{id}/events/{id}/attachments
            /users/{id}/events/{id}/attachments
            /groups/{id}/calendar/events/{id}/attachments
            /groups/{id}/events/{id}/attachments";
        self.0.call(sheet).json(Into::<models::Attachment>::into(body))
    }

    /// `POST /me/events/{id}/attachments/createUploadSession` — attachment: createUploadSession
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-1.0)
    /// Also: `/users/{id | userPrincipalName}/events/{id}/attachments/createUploadSession`, `/groups/{group-id}/calendar/events/{event-id}/attachments/createUploadSession`, `/groups/{group-id}/events/{event-id}/attachments/createUploadSession` and 3 more.
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
            /groups/{id}/calendar/events/{id}/attachments/createUploadSession
            /groups/{id}/events/{id}/attachments/createUploadSession
            /users/{id}/calendar/events/{id}/attachments/createUploadSession
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/createUploadSession
            /users/{id}/calendars/{id}/events/{id}/attachments/createUploadSession";
        self.0.name("createUploadSession").call(sheet).json(body)
    }

    /// `GET /me/calendar/events/{id}/attachments` — List attachments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-list-attachments?view=graph-rest-1.0)
    /// Also: `/me/calendargroups/{id}/calendars/{id}/events/{id}/attachments`, `/me/calendars/{id}/events/{id}/attachments`, `/me/events/{id}/attachments` and 6 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`; personal account: `Calendars.Read`; application: `Calendars.Read`.
    pub fn list(&self) -> List<models::Attachment> {
        let sheet = "GET event: list
            event-list-attachments: Calendars.Read | Calendars.Read | Calendars.Read
            /me/calendar/events/{id}/attachments
            /me/calendarGroups/{id}/calendars/{id}/events/{id}/attachments
            /me/calendars/{id}/events/{id}/attachments
            /me/events/{id}/attachments
            /users/{id}/calendar/events/{id}/attachments
            /users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments
            /users/{id}/calendars/{id}/events/{id}/attachments
            /users/{id}/events/{id}/attachments
            /groups/{id}/calendar/events/{id}/attachments
            /groups/{id}/events/{id}/attachments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.extension`, such as `/users/{id}/events/{id}/extensions`.
    EventExtensions[models::Extension]
}

impl EventExtensions {
    /// `POST /groups/{id}/events/{id}/extensions` — Create open extension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/events/{id}/extensions`.
    /// Status: 201, 202.
    /// Permissions, least privileged first: work or school account: `Directory.AccessAsUser.All` and 7 more; personal account: `Calendars.ReadWrite` and 4 more; application: `Device.ReadWrite.All` and 7 more.
    pub fn create(&self, body: impl Into<models::Extension>) -> Call<Option<models::Extension>> {
        let sheet = "POST openTypeExtension: create
            opentypeextension-post-opentypeextension: Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite | Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/events/{event-id}/instances/delta`, `/users/{user-id}/calendar/events/{event-id}/instances/delta`, `/users/{user-id}/calendarGroups/{calendarGroup-id}/calendars/{calendar-id}/events/{event-id}/instances/delta` and 2 more.
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`; personal account: `Calendars.Read`; application: `Calendars.Read`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Calendars.Read | Calendars.Read | Calendars.Read
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-list-instances?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.event`, such as `/groups/{id}/calendarView`.
    GroupCalendarView[models::Event]
}

impl GroupCalendarView {
    /// `GET /groups/{group-id}/calendarView/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-1.0)
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Group.Read.All | |
            /groups/{id}/calendarView/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups/{id}/calendarView` — List calendarView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-calendarview?view=graph-rest-1.0)
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All` and 4 more; personal account: `Calendars.ReadBasic`, `Calendars.Read`, `Calendars.ReadWrite`; application: `Calendars.ReadBasic`, `Calendars.ReadWrite`, `Calendars.Read`.
    pub fn list(&self) -> List<models::Event> {
        let sheet = "GET group: list
            group-list-calendarview: Group.Read.All Calendars.Read Calendars.ReadBasic Calendars.ReadWrite Group.ReadWrite.All | Calendars.ReadBasic Calendars.Read Calendars.ReadWrite | Calendars.ReadBasic Calendars.ReadWrite Calendars.Read
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
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0) and 1 more
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-1.0)
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
    /// Permissions, least privileged first: work or school account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; personal account: `Calendars.Read`, `Calendars.ReadBasic`, `Calendars.ReadWrite`; application: `Calendars.Read`, `Calendars.ReadWrite`, `Calendars.ReadBasic`.
    pub fn delta(&self) -> List<models::Event> {
        let sheet = "GET event: delta
            event-delta: Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadBasic Calendars.ReadWrite | Calendars.Read Calendars.ReadWrite Calendars.ReadBasic
            /groups/{id}/events/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /groups/{id}/events` — List events
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
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
    /// A collection of `microsoft.graph.calendarGroup`, such as `/me/calendarGroups`.
    UserCalendarGroups[models::CalendarGroup]
}

impl UserCalendarGroups {
    /// `POST /me/calendarGroups` — Create CalendarGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-calendargroups?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendargroups?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-1.0)
    /// Also: `/users/{id}/calendarView/delta`.
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-calendars?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calendargroup-post-calendars?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0) and 1 more
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

    /// `GET /me/calendars` — List calendars
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calendargroup-list-calendars?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-1.0) and 1 more
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
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-1.0)
    /// Also: `/users/{user-id}/events/delta`.
    /// Required: `startDateTime`, `endDateTime`. Status: 200.
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
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
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
