// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.timeOffReasonIconType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TimeOffReasonIconType = "microsoft.graph.timeOffReasonIconType" {
        None = "none",
        Car = "car",
        Calendar = "calendar",
        Running = "running",
        Plane = "plane",
        FirstAid = "firstAid",
        Doctor = "doctor",
        NotWorking = "notWorking",
        Clock = "clock",
        JuryDuty = "juryDuty",
        Globe = "globe",
        Cup = "cup",
        Phone = "phone",
        Weather = "weather",
        Umbrella = "umbrella",
        PiggyBank = "piggyBank",
        Dog = "dog",
        Cake = "cake",
        TrafficCone = "trafficCone",
        Sunny = "sunny",
        UnknownFutureValue = "unknownFutureValue",
    }
}
