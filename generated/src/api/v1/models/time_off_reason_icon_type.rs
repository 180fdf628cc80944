// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.timeOffReasonIconType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TimeOffReasonIconType = "microsoft.graph.timeOffReasonIconType" {
        /// `none`
        None = "none",
        /// `car`
        Car = "car",
        /// `calendar`
        Calendar = "calendar",
        /// `running`
        Running = "running",
        /// `plane`
        Plane = "plane",
        /// `firstAid`
        FirstAid = "firstAid",
        /// `doctor`
        Doctor = "doctor",
        /// `notWorking`
        NotWorking = "notWorking",
        /// `clock`
        Clock = "clock",
        /// `juryDuty`
        JuryDuty = "juryDuty",
        /// `globe`
        Globe = "globe",
        /// `cup`
        Cup = "cup",
        /// `phone`
        Phone = "phone",
        /// `weather`
        Weather = "weather",
        /// `umbrella`
        Umbrella = "umbrella",
        /// `piggyBank`
        PiggyBank = "piggyBank",
        /// `dog`
        Dog = "dog",
        /// `cake`
        Cake = "cake",
        /// `trafficCone`
        TrafficCone = "trafficCone",
        /// `sunny`
        Sunny = "sunny",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
