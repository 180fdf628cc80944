// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printerProcessingStateDetail`](https://learn.microsoft.com/graph/api/resources/printerprocessingstatedetail?view=graph-rest-1.0)
    PrinterProcessingStateDetail = "microsoft.graph.printerProcessingStateDetail" {
        /// `paused`
        Paused = "paused",
        /// `mediaJam`
        MediaJam = "mediaJam",
        /// `mediaNeeded`
        MediaNeeded = "mediaNeeded",
        /// `mediaLow`
        MediaLow = "mediaLow",
        /// `mediaEmpty`
        MediaEmpty = "mediaEmpty",
        /// `coverOpen`
        CoverOpen = "coverOpen",
        /// `interlockOpen`
        InterlockOpen = "interlockOpen",
        /// `outputTrayMissing`
        OutputTrayMissing = "outputTrayMissing",
        /// `outputAreaFull`
        OutputAreaFull = "outputAreaFull",
        /// `markerSupplyLow`
        MarkerSupplyLow = "markerSupplyLow",
        /// `markerSupplyEmpty`
        MarkerSupplyEmpty = "markerSupplyEmpty",
        /// `inputTrayMissing`
        InputTrayMissing = "inputTrayMissing",
        /// `outputAreaAlmostFull`
        OutputAreaAlmostFull = "outputAreaAlmostFull",
        /// `markerWasteAlmostFull`
        MarkerWasteAlmostFull = "markerWasteAlmostFull",
        /// `markerWasteFull`
        MarkerWasteFull = "markerWasteFull",
        /// `fuserOverTemp`
        FuserOverTemp = "fuserOverTemp",
        /// `fuserUnderTemp`
        FuserUnderTemp = "fuserUnderTemp",
        /// `other`
        Other = "other",
        /// `none`
        None = "none",
        /// `movingToPaused`
        MovingToPaused = "movingToPaused",
        /// `shutdown`
        Shutdown = "shutdown",
        /// `connectingToDevice`
        ConnectingToDevice = "connectingToDevice",
        /// `timedOut`
        TimedOut = "timedOut",
        /// `stopping`
        Stopping = "stopping",
        /// `stoppedPartially`
        StoppedPartially = "stoppedPartially",
        /// `tonerLow`
        TonerLow = "tonerLow",
        /// `tonerEmpty`
        TonerEmpty = "tonerEmpty",
        /// `spoolAreaFull`
        SpoolAreaFull = "spoolAreaFull",
        /// `doorOpen`
        DoorOpen = "doorOpen",
        /// `opticalPhotoConductorNearEndOfLife`
        OpticalPhotoConductorNearEndOfLife = "opticalPhotoConductorNearEndOfLife",
        /// `opticalPhotoConductorLifeOver`
        OpticalPhotoConductorLifeOver = "opticalPhotoConductorLifeOver",
        /// `developerLow`
        DeveloperLow = "developerLow",
        /// `developerEmpty`
        DeveloperEmpty = "developerEmpty",
        /// `interpreterResourceUnavailable`
        InterpreterResourceUnavailable = "interpreterResourceUnavailable",
        /// `alertRemovalOfBinaryChangeEntry`
        AlertRemovalOfBinaryChangeEntry = "alertRemovalOfBinaryChangeEntry",
        /// `banderAdded`
        BanderAdded = "banderAdded",
        /// `banderAlmostEmpty`
        BanderAlmostEmpty = "banderAlmostEmpty",
        /// `banderAlmostFull`
        BanderAlmostFull = "banderAlmostFull",
        /// `banderAtLimit`
        BanderAtLimit = "banderAtLimit",
        /// `banderClosed`
        BanderClosed = "banderClosed",
        /// `banderConfigurationChange`
        BanderConfigurationChange = "banderConfigurationChange",
        /// `banderCoverClosed`
        BanderCoverClosed = "banderCoverClosed",
        /// `banderCoverOpen`
        BanderCoverOpen = "banderCoverOpen",
        /// `banderEmpty`
        BanderEmpty = "banderEmpty",
        /// `banderFull`
        BanderFull = "banderFull",
        /// `banderInterlockClosed`
        BanderInterlockClosed = "banderInterlockClosed",
        /// `banderInterlockOpen`
        BanderInterlockOpen = "banderInterlockOpen",
        /// `banderJam`
        BanderJam = "banderJam",
        /// `banderLifeAlmostOver`
        BanderLifeAlmostOver = "banderLifeAlmostOver",
        /// `banderLifeOver`
        BanderLifeOver = "banderLifeOver",
        /// `banderMemoryExhausted`
        BanderMemoryExhausted = "banderMemoryExhausted",
        /// `banderMissing`
        BanderMissing = "banderMissing",
        /// `banderNearLimit`
        BanderNearLimit = "banderNearLimit",
        /// `banderOffline`
        BanderOffline = "banderOffline",
        /// `banderOpened`
        BanderOpened = "banderOpened",
        /// `banderOverTemperature`
        BanderOverTemperature = "banderOverTemperature",
        /// `banderPowerSaver`
        BanderPowerSaver = "banderPowerSaver",
        /// `banderRecoverableFailure`
        BanderRecoverableFailure = "banderRecoverableFailure",
        /// `banderRecoverableStorage`
        BanderRecoverableStorage = "banderRecoverableStorage",
        /// `banderRemoved`
        BanderRemoved = "banderRemoved",
        /// `banderResourceAdded`
        BanderResourceAdded = "banderResourceAdded",
        /// `banderResourceRemoved`
        BanderResourceRemoved = "banderResourceRemoved",
        /// `banderThermistorFailure`
        BanderThermistorFailure = "banderThermistorFailure",
        /// `banderTimingFailure`
        BanderTimingFailure = "banderTimingFailure",
        /// `banderTurnedOff`
        BanderTurnedOff = "banderTurnedOff",
        /// `banderTurnedOn`
        BanderTurnedOn = "banderTurnedOn",
        /// `banderUnderTemperature`
        BanderUnderTemperature = "banderUnderTemperature",
        /// `banderUnrecoverableFailure`
        BanderUnrecoverableFailure = "banderUnrecoverableFailure",
        /// `banderUnrecoverableStorageError`
        BanderUnrecoverableStorageError = "banderUnrecoverableStorageError",
        /// `banderWarmingUp`
        BanderWarmingUp = "banderWarmingUp",
        /// `binderAdded`
        BinderAdded = "binderAdded",
        /// `binderAlmostEmpty`
        BinderAlmostEmpty = "binderAlmostEmpty",
        /// `binderAlmostFull`
        BinderAlmostFull = "binderAlmostFull",
        /// `binderAtLimit`
        BinderAtLimit = "binderAtLimit",
        /// `binderClosed`
        BinderClosed = "binderClosed",
        /// `binderConfigurationChange`
        BinderConfigurationChange = "binderConfigurationChange",
        /// `binderCoverClosed`
        BinderCoverClosed = "binderCoverClosed",
        /// `binderCoverOpen`
        BinderCoverOpen = "binderCoverOpen",
        /// `binderEmpty`
        BinderEmpty = "binderEmpty",
        /// `binderFull`
        BinderFull = "binderFull",
        /// `binderInterlockClosed`
        BinderInterlockClosed = "binderInterlockClosed",
        /// `binderInterlockOpen`
        BinderInterlockOpen = "binderInterlockOpen",
        /// `binderJam`
        BinderJam = "binderJam",
        /// `binderLifeAlmostOver`
        BinderLifeAlmostOver = "binderLifeAlmostOver",
        /// `binderLifeOver`
        BinderLifeOver = "binderLifeOver",
        /// `binderMemoryExhausted`
        BinderMemoryExhausted = "binderMemoryExhausted",
        /// `binderMissing`
        BinderMissing = "binderMissing",
        /// `binderMotorFailure`
        BinderMotorFailure = "binderMotorFailure",
        /// `binderNearLimit`
        BinderNearLimit = "binderNearLimit",
        /// `binderOffline`
        BinderOffline = "binderOffline",
        /// `binderOpened`
        BinderOpened = "binderOpened",
        /// `binderOverTemperature`
        BinderOverTemperature = "binderOverTemperature",
        /// `binderPowerSaver`
        BinderPowerSaver = "binderPowerSaver",
        /// `binderRecoverableFailure`
        BinderRecoverableFailure = "binderRecoverableFailure",
        /// `binderRecoverableStorage`
        BinderRecoverableStorage = "binderRecoverableStorage",
        /// `binderRemoved`
        BinderRemoved = "binderRemoved",
        /// `binderResourceAdded`
        BinderResourceAdded = "binderResourceAdded",
        /// `binderResourceRemoved`
        BinderResourceRemoved = "binderResourceRemoved",
        /// `binderThermistorFailure`
        BinderThermistorFailure = "binderThermistorFailure",
        /// `binderTimingFailure`
        BinderTimingFailure = "binderTimingFailure",
        /// `binderTurnedOff`
        BinderTurnedOff = "binderTurnedOff",
        /// `binderTurnedOn`
        BinderTurnedOn = "binderTurnedOn",
        /// `binderUnderTemperature`
        BinderUnderTemperature = "binderUnderTemperature",
        /// `binderUnrecoverableFailure`
        BinderUnrecoverableFailure = "binderUnrecoverableFailure",
        /// `binderUnrecoverableStorageError`
        BinderUnrecoverableStorageError = "binderUnrecoverableStorageError",
        /// `binderWarmingUp`
        BinderWarmingUp = "binderWarmingUp",
        /// `cameraFailure`
        CameraFailure = "cameraFailure",
        /// `chamberFailure`
        ChamberFailure = "chamberFailure",
        /// `chamberHeating`
        ChamberHeating = "chamberHeating",
        /// `thumbTemperatureHigh`
        ThumbTemperatureHigh = "thumbTemperatureHigh",
        /// `chamberTemperatureLow`
        ChamberTemperatureLow = "chamberTemperatureLow",
        /// `cleanerLifeAlmostOver`
        CleanerLifeAlmostOver = "cleanerLifeAlmostOver",
        /// `cleanerLifeOver`
        CleanerLifeOver = "cleanerLifeOver",
        /// `configurationChange`
        ConfigurationChange = "configurationChange",
        /// `disable`
        Disable = "disable",
        /// `deleted`
        Deleted = "deleted",
        /// `dieCutterAdded`
        DieCutterAdded = "dieCutterAdded",
        /// `dieCutterAlmostEmpty`
        DieCutterAlmostEmpty = "dieCutterAlmostEmpty",
        /// `dieCutterAlmostFull`
        DieCutterAlmostFull = "dieCutterAlmostFull",
        /// `dieCutterAtLimit`
        DieCutterAtLimit = "dieCutterAtLimit",
        /// `dieCutterClosed`
        DieCutterClosed = "dieCutterClosed",
        /// `dieCutterConfigurationChange`
        DieCutterConfigurationChange = "dieCutterConfigurationChange",
        /// `dieCutterCoverClosed`
        DieCutterCoverClosed = "dieCutterCoverClosed",
        /// `dieCutterCoverOpen`
        DieCutterCoverOpen = "dieCutterCoverOpen",
        /// `dieCutterEmpty`
        DieCutterEmpty = "dieCutterEmpty",
        /// `dieCutterFull`
        DieCutterFull = "dieCutterFull",
        /// `dieCutterInterlockClosed`
        DieCutterInterlockClosed = "dieCutterInterlockClosed",
        /// `dieCutterInterlockOpen`
        DieCutterInterlockOpen = "dieCutterInterlockOpen",
        /// `dieCutterJam`
        DieCutterJam = "dieCutterJam",
        /// `dieCutterLifeAlmostOver`
        DieCutterLifeAlmostOver = "dieCutterLifeAlmostOver",
        /// `dieCutterLifeOver`
        DieCutterLifeOver = "dieCutterLifeOver",
        /// `dieCutterMemoryExhausted`
        DieCutterMemoryExhausted = "dieCutterMemoryExhausted",
        /// `dieCutterMissing`
        DieCutterMissing = "dieCutterMissing",
        /// `dieCutterMotorFailure`
        DieCutterMotorFailure = "dieCutterMotorFailure",
        /// `dieCutterNearLimit`
        DieCutterNearLimit = "dieCutterNearLimit",
        /// `dieCutterOffline`
        DieCutterOffline = "dieCutterOffline",
        /// `dieCutterOpened`
        DieCutterOpened = "dieCutterOpened",
        /// `dieCutterOverTemperature`
        DieCutterOverTemperature = "dieCutterOverTemperature",
        /// `dieCutterPowerSaver`
        DieCutterPowerSaver = "dieCutterPowerSaver",
        /// `dieCutterRecoverableFailure`
        DieCutterRecoverableFailure = "dieCutterRecoverableFailure",
        /// `dieCutterRecoverableStorage`
        DieCutterRecoverableStorage = "dieCutterRecoverableStorage",
        /// `dieCutterRemoved`
        DieCutterRemoved = "dieCutterRemoved",
        /// `dieCutterResourceAdded`
        DieCutterResourceAdded = "dieCutterResourceAdded",
        /// `dieCutterResourceRemoved`
        DieCutterResourceRemoved = "dieCutterResourceRemoved",
        /// `dieCutterThermistorFailure`
        DieCutterThermistorFailure = "dieCutterThermistorFailure",
        /// `dieCutterTimingFailure`
        DieCutterTimingFailure = "dieCutterTimingFailure",
        /// `dieCutterTurnedOff`
        DieCutterTurnedOff = "dieCutterTurnedOff",
        /// `dieCutterTurnedOn`
        DieCutterTurnedOn = "dieCutterTurnedOn",
        /// `dieCutterUnderTemperature`
        DieCutterUnderTemperature = "dieCutterUnderTemperature",
        /// `dieCutterUnrecoverableFailure`
        DieCutterUnrecoverableFailure = "dieCutterUnrecoverableFailure",
        /// `dieCutterUnrecoverableStorageError`
        DieCutterUnrecoverableStorageError = "dieCutterUnrecoverableStorageError",
        /// `dieCutterWarmingUp`
        DieCutterWarmingUp = "dieCutterWarmingUp",
        /// `extruderCooling`
        ExtruderCooling = "extruderCooling",
        /// `extruderFailure`
        ExtruderFailure = "extruderFailure",
        /// `extruderHeating`
        ExtruderHeating = "extruderHeating",
        /// `extruderJam`
        ExtruderJam = "extruderJam",
        /// `extruderTemperatureHigh`
        ExtruderTemperatureHigh = "extruderTemperatureHigh",
        /// `extruderTemperatureLow`
        ExtruderTemperatureLow = "extruderTemperatureLow",
        /// `fanFailure`
        FanFailure = "fanFailure",
        /// `faxModemLifeAlmostOver`
        FaxModemLifeAlmostOver = "faxModemLifeAlmostOver",
        /// `faxModemLifeOver`
        FaxModemLifeOver = "faxModemLifeOver",
        /// `faxModemMissing`
        FaxModemMissing = "faxModemMissing",
        /// `faxModemTurnedOff`
        FaxModemTurnedOff = "faxModemTurnedOff",
        /// `faxModemTurnedOn`
        FaxModemTurnedOn = "faxModemTurnedOn",
        /// `folderAdded`
        FolderAdded = "folderAdded",
        /// `folderAlmostEmpty`
        FolderAlmostEmpty = "folderAlmostEmpty",
        /// `folderAlmostFull`
        FolderAlmostFull = "folderAlmostFull",
        /// `folderAtLimit`
        FolderAtLimit = "folderAtLimit",
        /// `folderClosed`
        FolderClosed = "folderClosed",
        /// `folderConfigurationChange`
        FolderConfigurationChange = "folderConfigurationChange",
        /// `folderCoverClosed`
        FolderCoverClosed = "folderCoverClosed",
        /// `folderCoverOpen`
        FolderCoverOpen = "folderCoverOpen",
        /// `folderEmpty`
        FolderEmpty = "folderEmpty",
        /// `folderFull`
        FolderFull = "folderFull",
        /// `folderInterlockClosed`
        FolderInterlockClosed = "folderInterlockClosed",
        /// `folderInterlockOpen`
        FolderInterlockOpen = "folderInterlockOpen",
        /// `folderJam`
        FolderJam = "folderJam",
        /// `folderLifeAlmostOver`
        FolderLifeAlmostOver = "folderLifeAlmostOver",
        /// `folderLifeOver`
        FolderLifeOver = "folderLifeOver",
        /// `folderMemoryExhausted`
        FolderMemoryExhausted = "folderMemoryExhausted",
        /// `folderMissing`
        FolderMissing = "folderMissing",
        /// `folderMotorFailure`
        FolderMotorFailure = "folderMotorFailure",
        /// `folderNearLimit`
        FolderNearLimit = "folderNearLimit",
        /// `folderOffline`
        FolderOffline = "folderOffline",
        /// `folderOpened`
        FolderOpened = "folderOpened",
        /// `folderOverTemperature`
        FolderOverTemperature = "folderOverTemperature",
        /// `folderPowerSaver`
        FolderPowerSaver = "folderPowerSaver",
        /// `folderRecoverableFailure`
        FolderRecoverableFailure = "folderRecoverableFailure",
        /// `folderRecoverableStorage`
        FolderRecoverableStorage = "folderRecoverableStorage",
        /// `folderRemoved`
        FolderRemoved = "folderRemoved",
        /// `folderResourceAdded`
        FolderResourceAdded = "folderResourceAdded",
        /// `folderResourceRemoved`
        FolderResourceRemoved = "folderResourceRemoved",
        /// `folderThermistorFailure`
        FolderThermistorFailure = "folderThermistorFailure",
        /// `folderTimingFailure`
        FolderTimingFailure = "folderTimingFailure",
        /// `folderTurnedOff`
        FolderTurnedOff = "folderTurnedOff",
        /// `folderTurnedOn`
        FolderTurnedOn = "folderTurnedOn",
        /// `folderUnderTemperature`
        FolderUnderTemperature = "folderUnderTemperature",
        /// `folderUnrecoverableFailure`
        FolderUnrecoverableFailure = "folderUnrecoverableFailure",
        /// `folderUnrecoverableStorageError`
        FolderUnrecoverableStorageError = "folderUnrecoverableStorageError",
        /// `folderWarmingUp`
        FolderWarmingUp = "folderWarmingUp",
        /// `hibernate`
        Hibernate = "hibernate",
        /// `holdNewJobs`
        HoldNewJobs = "holdNewJobs",
        /// `identifyPrinterRequested`
        IdentifyPrinterRequested = "identifyPrinterRequested",
        /// `imprinterAdded`
        ImprinterAdded = "imprinterAdded",
        /// `imprinterAlmostEmpty`
        ImprinterAlmostEmpty = "imprinterAlmostEmpty",
        /// `imprinterAlmostFull`
        ImprinterAlmostFull = "imprinterAlmostFull",
        /// `imprinterAtLimit`
        ImprinterAtLimit = "imprinterAtLimit",
        /// `imprinterClosed`
        ImprinterClosed = "imprinterClosed",
        /// `imprinterConfigurationChange`
        ImprinterConfigurationChange = "imprinterConfigurationChange",
        /// `coverClosed`
        CoverClosed = "coverClosed",
        /// `imprinterEmpty`
        ImprinterEmpty = "imprinterEmpty",
        /// `imprinterFull`
        ImprinterFull = "imprinterFull",
        /// `imprinterInterlockClosed`
        ImprinterInterlockClosed = "imprinterInterlockClosed",
        /// `imprinterInterlockOpen`
        ImprinterInterlockOpen = "imprinterInterlockOpen",
        /// `imprinterJam`
        ImprinterJam = "imprinterJam",
        /// `imprinterLifeAlmostOver`
        ImprinterLifeAlmostOver = "imprinterLifeAlmostOver",
        /// `imprinterLifeOver`
        ImprinterLifeOver = "imprinterLifeOver",
        /// `imprinterMemoryExhausted`
        ImprinterMemoryExhausted = "imprinterMemoryExhausted",
        /// `imprinterMissing`
        ImprinterMissing = "imprinterMissing",
        /// `imprinterMotorFailure`
        ImprinterMotorFailure = "imprinterMotorFailure",
        /// `imprinterNearLimit`
        ImprinterNearLimit = "imprinterNearLimit",
        /// `imprinterOffline`
        ImprinterOffline = "imprinterOffline",
        /// `imprinterOpened`
        ImprinterOpened = "imprinterOpened",
        /// `imprinterOverTemperature`
        ImprinterOverTemperature = "imprinterOverTemperature",
        /// `imprinterPowerSaver`
        ImprinterPowerSaver = "imprinterPowerSaver",
        /// `imprinterRecoverableFailure`
        ImprinterRecoverableFailure = "imprinterRecoverableFailure",
        /// `coverableStorage`
        CoverableStorage = "coverableStorage",
        /// `imprinterRemoved`
        ImprinterRemoved = "imprinterRemoved",
        /// `imprinterResourceAdded`
        ImprinterResourceAdded = "imprinterResourceAdded",
        /// `imprinterResourceRemoved`
        ImprinterResourceRemoved = "imprinterResourceRemoved",
        /// `imprinterThermistorFailure`
        ImprinterThermistorFailure = "imprinterThermistorFailure",
        /// `imprinterTimingFailure`
        ImprinterTimingFailure = "imprinterTimingFailure",
        /// `imprinterTurnedOff`
        ImprinterTurnedOff = "imprinterTurnedOff",
        /// `imprinterTurnedOn`
        ImprinterTurnedOn = "imprinterTurnedOn",
        /// `underTemperature`
        UnderTemperature = "underTemperature",
        /// `imprinterUnrecoverableFailure`
        ImprinterUnrecoverableFailure = "imprinterUnrecoverableFailure",
        /// `imprinterUnrecoverableStorageError`
        ImprinterUnrecoverableStorageError = "imprinterUnrecoverableStorageError",
        /// `imprinterWarmingUp`
        ImprinterWarmingUp = "imprinterWarmingUp",
        /// `inputCannotFeedSizeSelected`
        InputCannotFeedSizeSelected = "inputCannotFeedSizeSelected",
        /// `inputManualInputRequest`
        InputManualInputRequest = "inputManualInputRequest",
        /// `inputMediaColorChange`
        InputMediaColorChange = "inputMediaColorChange",
        /// `inputMediaFormPartsChange`
        InputMediaFormPartsChange = "inputMediaFormPartsChange",
        /// `inputMediaSizeChange`
        InputMediaSizeChange = "inputMediaSizeChange",
        /// `inputMediaTrayFailure`
        InputMediaTrayFailure = "inputMediaTrayFailure",
        /// `inputMediaTrayFeedError`
        InputMediaTrayFeedError = "inputMediaTrayFeedError",
        /// `inputMediaTrayJam`
        InputMediaTrayJam = "inputMediaTrayJam",
        /// `inputMediaTypeChange`
        InputMediaTypeChange = "inputMediaTypeChange",
        /// `inputMediaWeightChange`
        InputMediaWeightChange = "inputMediaWeightChange",
        /// `inputPickRollerFailure`
        InputPickRollerFailure = "inputPickRollerFailure",
        /// `inputPickRollerLifeOver`
        InputPickRollerLifeOver = "inputPickRollerLifeOver",
        /// `inputPickRollerLifeWarn`
        InputPickRollerLifeWarn = "inputPickRollerLifeWarn",
        /// `inputPickRollerMissing`
        InputPickRollerMissing = "inputPickRollerMissing",
        /// `inputTrayElevationFailure`
        InputTrayElevationFailure = "inputTrayElevationFailure",
        /// `inputTrayPositionFailure`
        InputTrayPositionFailure = "inputTrayPositionFailure",
        /// `inserterAdded`
        InserterAdded = "inserterAdded",
        /// `inserterAlmostEmpty`
        InserterAlmostEmpty = "inserterAlmostEmpty",
        /// `inserterAlmostFull`
        InserterAlmostFull = "inserterAlmostFull",
        /// `inserterAtLimit`
        InserterAtLimit = "inserterAtLimit",
        /// `inserterClosed`
        InserterClosed = "inserterClosed",
        /// `inserterConfigurationChange`
        InserterConfigurationChange = "inserterConfigurationChange",
        /// `inserterCoverClosed`
        InserterCoverClosed = "inserterCoverClosed",
        /// `inserterCoverOpen`
        InserterCoverOpen = "inserterCoverOpen",
        /// `inserterEmpty`
        InserterEmpty = "inserterEmpty",
        /// `inserterFull`
        InserterFull = "inserterFull",
        /// `inserterInterlockClosed`
        InserterInterlockClosed = "inserterInterlockClosed",
        /// `inserterInterlockOpen`
        InserterInterlockOpen = "inserterInterlockOpen",
        /// `inserterJam`
        InserterJam = "inserterJam",
        /// `inserterLifeAlmostOver`
        InserterLifeAlmostOver = "inserterLifeAlmostOver",
        /// `inserterLifeOver`
        InserterLifeOver = "inserterLifeOver",
        /// `inserterMemoryExhausted`
        InserterMemoryExhausted = "inserterMemoryExhausted",
        /// `inserterMissing`
        InserterMissing = "inserterMissing",
        /// `inserterMotorFailure`
        InserterMotorFailure = "inserterMotorFailure",
        /// `inserterNearLimit`
        InserterNearLimit = "inserterNearLimit",
        /// `inserterOffline`
        InserterOffline = "inserterOffline",
        /// `inserterOpened`
        InserterOpened = "inserterOpened",
        /// `inserterOverTemperature`
        InserterOverTemperature = "inserterOverTemperature",
        /// `inserterPowerSaver`
        InserterPowerSaver = "inserterPowerSaver",
        /// `inserterRecoverableFailure`
        InserterRecoverableFailure = "inserterRecoverableFailure",
        /// `inserterRecoverableStorage`
        InserterRecoverableStorage = "inserterRecoverableStorage",
        /// `inserterRemoved`
        InserterRemoved = "inserterRemoved",
        /// `inserterResourceAdded`
        InserterResourceAdded = "inserterResourceAdded",
        /// `inserterResourceRemoved`
        InserterResourceRemoved = "inserterResourceRemoved",
        /// `inserterThermistorFailure`
        InserterThermistorFailure = "inserterThermistorFailure",
        /// `inserterTimingFailure`
        InserterTimingFailure = "inserterTimingFailure",
        /// `inserterTurnedOff`
        InserterTurnedOff = "inserterTurnedOff",
        /// `inserterTurnedOn`
        InserterTurnedOn = "inserterTurnedOn",
        /// `inserterUnderTemperature`
        InserterUnderTemperature = "inserterUnderTemperature",
        /// `inserterUnrecoverableFailure`
        InserterUnrecoverableFailure = "inserterUnrecoverableFailure",
        /// `inserterUnrecoverableStorageError`
        InserterUnrecoverableStorageError = "inserterUnrecoverableStorageError",
        /// `inserterWarmingUp`
        InserterWarmingUp = "inserterWarmingUp",
        /// `interlockClosed`
        InterlockClosed = "interlockClosed",
        /// `interpreterCart azureAdded`
        InterpreterCartAzureAdded = "interpreterCart azureAdded",
        /// `interpreterCartgateDeleted`
        InterpreterCartgateDeleted = "interpreterCartgateDeleted",
        /// `interpreterComplexPageEncountered`
        InterpreterComplexPageEncountered = "interpreterComplexPageEncountered",
        /// `interpreterMemoryDecrease`
        InterpreterMemoryDecrease = "interpreterMemoryDecrease",
        /// `interpreterMemoryIncrease`
        InterpreterMemoryIncrease = "interpreterMemoryIncrease",
        /// `interpreterResourceAdded`
        InterpreterResourceAdded = "interpreterResourceAdded",
        /// `interpreterResourceDeleted`
        InterpreterResourceDeleted = "interpreterResourceDeleted",
        /// `lampAtEol`
        LampAtEol = "lampAtEol",
        /// `lampFailure`
        LampFailure = "lampFailure",
        /// `lampNearEol`
        LampNearEol = "lampNearEol",
        /// `laserAtEol`
        LaserAtEol = "laserAtEol",
        /// `laserFailure`
        LaserFailure = "laserFailure",
        /// `laserNearEol`
        LaserNearEol = "laserNearEol",
        /// `makeEnvelopeAdded`
        MakeEnvelopeAdded = "makeEnvelopeAdded",
        /// `makeEnvelopeAlmostEmpty`
        MakeEnvelopeAlmostEmpty = "makeEnvelopeAlmostEmpty",
        /// `makeEnvelopeAlmostFull`
        MakeEnvelopeAlmostFull = "makeEnvelopeAlmostFull",
        /// `makeEnvelopeAtLimit`
        MakeEnvelopeAtLimit = "makeEnvelopeAtLimit",
        /// `makeEnvelopeClosed`
        MakeEnvelopeClosed = "makeEnvelopeClosed",
        /// `makeEnvelopeConfigurationChange`
        MakeEnvelopeConfigurationChange = "makeEnvelopeConfigurationChange",
        /// `makeEnvelopeCoverClosed`
        MakeEnvelopeCoverClosed = "makeEnvelopeCoverClosed",
        /// `makeEnvelopeCoverOpen`
        MakeEnvelopeCoverOpen = "makeEnvelopeCoverOpen",
        /// `makeEnvelopeEmpty`
        MakeEnvelopeEmpty = "makeEnvelopeEmpty",
        /// `makeEnvelopeFull`
        MakeEnvelopeFull = "makeEnvelopeFull",
        /// `makeEnvelopeInterlockClosed`
        MakeEnvelopeInterlockClosed = "makeEnvelopeInterlockClosed",
        /// `makeEnvelopeInterlockOpen`
        MakeEnvelopeInterlockOpen = "makeEnvelopeInterlockOpen",
        /// `makeEnvelopeJam`
        MakeEnvelopeJam = "makeEnvelopeJam",
        /// `makeEnvelopeLifeAlmostOver`
        MakeEnvelopeLifeAlmostOver = "makeEnvelopeLifeAlmostOver",
        /// `makeEnvelopeLifeOver`
        MakeEnvelopeLifeOver = "makeEnvelopeLifeOver",
        /// `makeEnvelopeMemoryExhausted`
        MakeEnvelopeMemoryExhausted = "makeEnvelopeMemoryExhausted",
        /// `makeEnvelopeMissing`
        MakeEnvelopeMissing = "makeEnvelopeMissing",
        /// `makeEnvelopeNearLimit`
        MakeEnvelopeNearLimit = "makeEnvelopeNearLimit",
        /// `makeEnvelopeOffline`
        MakeEnvelopeOffline = "makeEnvelopeOffline",
        /// `makeEnvelopeOpened`
        MakeEnvelopeOpened = "makeEnvelopeOpened",
        /// `makeEnvelopeOverTemperature`
        MakeEnvelopeOverTemperature = "makeEnvelopeOverTemperature",
        /// `makeEnvelopePowerSaver`
        MakeEnvelopePowerSaver = "makeEnvelopePowerSaver",
        /// `makeEnvelopeRecoverableFailure`
        MakeEnvelopeRecoverableFailure = "makeEnvelopeRecoverableFailure",
        /// `makeEnvelopeRecoverableStorage`
        MakeEnvelopeRecoverableStorage = "makeEnvelopeRecoverableStorage",
        /// `makeEnvelopeRemoved`
        MakeEnvelopeRemoved = "makeEnvelopeRemoved",
        /// `makeEnvelopeResourceAdded`
        MakeEnvelopeResourceAdded = "makeEnvelopeResourceAdded",
        /// `makeEnvelopeResourceRemoved`
        MakeEnvelopeResourceRemoved = "makeEnvelopeResourceRemoved",
        /// `makeEnvelopeThermistorFailure`
        MakeEnvelopeThermistorFailure = "makeEnvelopeThermistorFailure",
        /// `makeEnvelopeTimingFailure`
        MakeEnvelopeTimingFailure = "makeEnvelopeTimingFailure",
        /// `makeEnvelopeTurnedOff`
        MakeEnvelopeTurnedOff = "makeEnvelopeTurnedOff",
        /// `makeEnvelopeTurnedOn`
        MakeEnvelopeTurnedOn = "makeEnvelopeTurnedOn",
        /// `makeEnvelopeUnderTemperature`
        MakeEnvelopeUnderTemperature = "makeEnvelopeUnderTemperature",
        /// `makeEnvelopeUnrecoverableFailure`
        MakeEnvelopeUnrecoverableFailure = "makeEnvelopeUnrecoverableFailure",
        /// `makeEnvelopeUnrecoverableStorageError`
        MakeEnvelopeUnrecoverableStorageError = "makeEnvelopeUnrecoverableStorageError",
        /// `makeEnvelopeWarmingUp`
        MakeEnvelopeWarmingUp = "makeEnvelopeWarmingUp",
        /// `markerAdjustingPrintQuality`
        MarkerAdjustingPrintQuality = "markerAdjustingPrintQuality",
        /// `markerCleanerMissing`
        MarkerCleanerMissing = "markerCleanerMissing",
        /// `markerDeveloperAlmostEmpty`
        MarkerDeveloperAlmostEmpty = "markerDeveloperAlmostEmpty",
        /// `markerDeveloperEmpty`
        MarkerDeveloperEmpty = "markerDeveloperEmpty",
        /// `markerDeveloperMissing`
        MarkerDeveloperMissing = "markerDeveloperMissing",
        /// `markerFuserMissing`
        MarkerFuserMissing = "markerFuserMissing",
        /// `markerFuserThermistorFailure`
        MarkerFuserThermistorFailure = "markerFuserThermistorFailure",
        /// `markerFuserTimingFailure`
        MarkerFuserTimingFailure = "markerFuserTimingFailure",
        /// `markerInkAlmostEmpty`
        MarkerInkAlmostEmpty = "markerInkAlmostEmpty",
        /// `markerInkEmpty`
        MarkerInkEmpty = "markerInkEmpty",
        /// `markerInkMissing`
        MarkerInkMissing = "markerInkMissing",
        /// `markerOpcMissing`
        MarkerOpcMissing = "markerOpcMissing",
        /// `markerPrintRibbonAlmostEmpty`
        MarkerPrintRibbonAlmostEmpty = "markerPrintRibbonAlmostEmpty",
        /// `markerPrintRibbonEmpty`
        MarkerPrintRibbonEmpty = "markerPrintRibbonEmpty",
        /// `markerPrintRibbonMissing`
        MarkerPrintRibbonMissing = "markerPrintRibbonMissing",
        /// `markerSupplyAlmostEmpty`
        MarkerSupplyAlmostEmpty = "markerSupplyAlmostEmpty",
        /// `markerSupplyMissing`
        MarkerSupplyMissing = "markerSupplyMissing",
        /// `markerTonerCartmissing`
        MarkerTonerCartmissing = "markerTonerCartmissing",
        /// `markerTonerMissing`
        MarkerTonerMissing = "markerTonerMissing",
        /// `markerWasteInkReceptacleAlmostFull`
        MarkerWasteInkReceptacleAlmostFull = "markerWasteInkReceptacleAlmostFull",
        /// `markerWasteInkReceptacleFull`
        MarkerWasteInkReceptacleFull = "markerWasteInkReceptacleFull",
        /// `markerWasteInkReceptacleMissing`
        MarkerWasteInkReceptacleMissing = "markerWasteInkReceptacleMissing",
        /// `markerWasteMissing`
        MarkerWasteMissing = "markerWasteMissing",
        /// `markerWasteTonerReceptacleAlmostFull`
        MarkerWasteTonerReceptacleAlmostFull = "markerWasteTonerReceptacleAlmostFull",
        /// `markerWasteTonerReceptacleFull`
        MarkerWasteTonerReceptacleFull = "markerWasteTonerReceptacleFull",
        /// `markerWasteTonerReceptacleMissing`
        MarkerWasteTonerReceptacleMissing = "markerWasteTonerReceptacleMissing",
        /// `materialEmpty`
        MaterialEmpty = "materialEmpty",
        /// `materialLow`
        MaterialLow = "materialLow",
        /// `materialNeededed`
        MaterialNeededed = "materialNeededed",
        /// `mediaDrying`
        MediaDrying = "mediaDrying",
        /// `mediaPathCannotDuplexMediaSelected`
        MediaPathCannotDuplexMediaSelected = "mediaPathCannotDuplexMediaSelected",
        /// `mediaPathFailure`
        MediaPathFailure = "mediaPathFailure",
        /// `mediaPathInputEmpty`
        MediaPathInputEmpty = "mediaPathInputEmpty",
        /// `mediaPathInputFeedError`
        MediaPathInputFeedError = "mediaPathInputFeedError",
        /// `mediaPathInputJam`
        MediaPathInputJam = "mediaPathInputJam",
        /// `mediaPathInputRequest`
        MediaPathInputRequest = "mediaPathInputRequest",
        /// `mediaPathJam`
        MediaPathJam = "mediaPathJam",
        /// `mediaPathMediaTrayAlmostFull`
        MediaPathMediaTrayAlmostFull = "mediaPathMediaTrayAlmostFull",
        /// `mediaPathMediaTrayFull`
        MediaPathMediaTrayFull = "mediaPathMediaTrayFull",
        /// `mediaPathMediaTrayMissing`
        MediaPathMediaTrayMissing = "mediaPathMediaTrayMissing",
        /// `mediaPathOutputFeedError`
        MediaPathOutputFeedError = "mediaPathOutputFeedError",
        /// `mediaPathOutputFull`
        MediaPathOutputFull = "mediaPathOutputFull",
        /// `mediaPathOutputJam`
        MediaPathOutputJam = "mediaPathOutputJam",
        /// `mediaPathPickRollerFailure`
        MediaPathPickRollerFailure = "mediaPathPickRollerFailure",
        /// `mediaPathPickRollerLifeOver`
        MediaPathPickRollerLifeOver = "mediaPathPickRollerLifeOver",
        /// `mediaPathPickRollerLifeWarn`
        MediaPathPickRollerLifeWarn = "mediaPathPickRollerLifeWarn",
        /// `mediaPathPickRollerMissing`
        MediaPathPickRollerMissing = "mediaPathPickRollerMissing",
        /// `motorFailure`
        MotorFailure = "motorFailure",
        /// `outputMailboxSelectFailure`
        OutputMailboxSelectFailure = "outputMailboxSelectFailure",
        /// `outputMediaTrayFailure`
        OutputMediaTrayFailure = "outputMediaTrayFailure",
        /// `outputMediaTrayFeedError`
        OutputMediaTrayFeedError = "outputMediaTrayFeedError",
        /// `outputMediaTrayJam`
        OutputMediaTrayJam = "outputMediaTrayJam",
        /// `perforaterAdded`
        PerforaterAdded = "perforaterAdded",
        /// `perforaterAlmostEmpty`
        PerforaterAlmostEmpty = "perforaterAlmostEmpty",
        /// `perforaterAlmostFull`
        PerforaterAlmostFull = "perforaterAlmostFull",
        /// `perforaterAtLimit`
        PerforaterAtLimit = "perforaterAtLimit",
        /// `perforaterClosed`
        PerforaterClosed = "perforaterClosed",
        /// `perforaterConfigurationChange`
        PerforaterConfigurationChange = "perforaterConfigurationChange",
        /// `perforaterCoverClosed`
        PerforaterCoverClosed = "perforaterCoverClosed",
        /// `perforaterCoverOpen`
        PerforaterCoverOpen = "perforaterCoverOpen",
        /// `perforaterEmpty`
        PerforaterEmpty = "perforaterEmpty",
        /// `perforaterFull`
        PerforaterFull = "perforaterFull",
        /// `perforaterInterlockClosed`
        PerforaterInterlockClosed = "perforaterInterlockClosed",
        /// `perforaterInterlockOpen`
        PerforaterInterlockOpen = "perforaterInterlockOpen",
        /// `perforaterJam`
        PerforaterJam = "perforaterJam",
        /// `perforaterLifeAlmostOver`
        PerforaterLifeAlmostOver = "perforaterLifeAlmostOver",
        /// `perforaterLifeOver`
        PerforaterLifeOver = "perforaterLifeOver",
        /// `perforaterMemoryExhausted`
        PerforaterMemoryExhausted = "perforaterMemoryExhausted",
        /// `perforaterMissing`
        PerforaterMissing = "perforaterMissing",
        /// `perforaterMotorFailure`
        PerforaterMotorFailure = "perforaterMotorFailure",
        /// `perforaterNearLimit`
        PerforaterNearLimit = "perforaterNearLimit",
        /// `perforaterOffline`
        PerforaterOffline = "perforaterOffline",
        /// `perforaterOpened`
        PerforaterOpened = "perforaterOpened",
        /// `perforaterOverTemperature`
        PerforaterOverTemperature = "perforaterOverTemperature",
        /// `perforaterPowerSaver`
        PerforaterPowerSaver = "perforaterPowerSaver",
        /// `perforaterRecoverableFailure`
        PerforaterRecoverableFailure = "perforaterRecoverableFailure",
        /// `perforaterRecoverableStorage`
        PerforaterRecoverableStorage = "perforaterRecoverableStorage",
        /// `perforaterRemoved`
        PerforaterRemoved = "perforaterRemoved",
        /// `perforaterResourceAdded`
        PerforaterResourceAdded = "perforaterResourceAdded",
        /// `perforaterResourceRemoved`
        PerforaterResourceRemoved = "perforaterResourceRemoved",
        /// `perforaterThermistorFailure`
        PerforaterThermistorFailure = "perforaterThermistorFailure",
        /// `perforaterTimingFailure`
        PerforaterTimingFailure = "perforaterTimingFailure",
        /// `perforaterTurnedOff`
        PerforaterTurnedOff = "perforaterTurnedOff",
        /// `perforaterTurnedOn`
        PerforaterTurnedOn = "perforaterTurnedOn",
        /// `perforaterUnderTemperature`
        PerforaterUnderTemperature = "perforaterUnderTemperature",
        /// `perforaterUnrecoverableFailure`
        PerforaterUnrecoverableFailure = "perforaterUnrecoverableFailure",
        /// `perforaterUnrecoverableStorageError`
        PerforaterUnrecoverableStorageError = "perforaterUnrecoverableStorageError",
        /// `perforaterWarmingUp`
        PerforaterWarmingUp = "perforaterWarmingUp",
        /// `platformCooling`
        PlatformCooling = "platformCooling",
        /// `platformFailure`
        PlatformFailure = "platformFailure",
        /// `platformHeating`
        PlatformHeating = "platformHeating",
        /// `platformTemperatureHigh`
        PlatformTemperatureHigh = "platformTemperatureHigh",
        /// `platformTemperatureLow`
        PlatformTemperatureLow = "platformTemperatureLow",
        /// `powerDown`
        PowerDown = "powerDown",
        /// `Powerup`
        Powerup = "Powerup",
        /// `printerManualReset`
        PrinterManualReset = "printerManualReset",
        /// `printerNmsReset`
        PrinterNmsReset = "printerNmsReset",
        /// `printerReadyToPrint`
        PrinterReadyToPrint = "printerReadyToPrint",
        /// `puncherAdded`
        PuncherAdded = "puncherAdded",
        /// `puncherAlmostEmpty`
        PuncherAlmostEmpty = "puncherAlmostEmpty",
        /// `puncherAlmostFull`
        PuncherAlmostFull = "puncherAlmostFull",
        /// `puncherClosed`
        PuncherClosed = "puncherClosed",
        /// `puncherConfigurationChange`
        PuncherConfigurationChange = "puncherConfigurationChange",
        /// `puncherEmpty`
        PuncherEmpty = "puncherEmpty",
        /// `puncherFull`
        PuncherFull = "puncherFull",
        /// `puncherInterlockClosed`
        PuncherInterlockClosed = "puncherInterlockClosed",
        /// `puncherInterlockOpen`
        PuncherInterlockOpen = "puncherInterlockOpen",
        /// `puncherJam`
        PuncherJam = "puncherJam",
        /// `puncherLifeAlmostOver`
        PuncherLifeAlmostOver = "puncherLifeAlmostOver",
        /// `puncherLifeOver`
        PuncherLifeOver = "puncherLifeOver",
        /// `puncherMemoryExhausted`
        PuncherMemoryExhausted = "puncherMemoryExhausted",
        /// `puncherMissing`
        PuncherMissing = "puncherMissing",
        /// `puncherMotorFailure`
        PuncherMotorFailure = "puncherMotorFailure",
        /// `puncherNearLimit`
        PuncherNearLimit = "puncherNearLimit",
        /// `puncherOffline`
        PuncherOffline = "puncherOffline",
        /// `puncherOpened`
        PuncherOpened = "puncherOpened",
        /// `puncherOverTemperature`
        PuncherOverTemperature = "puncherOverTemperature",
        /// `puncherPowerSaver`
        PuncherPowerSaver = "puncherPowerSaver",
        /// `puncherRecoverableFailure`
        PuncherRecoverableFailure = "puncherRecoverableFailure",
        /// `puncherRemoved`
        PuncherRemoved = "puncherRemoved",
        /// `puncherResourceAdded`
        PuncherResourceAdded = "puncherResourceAdded",
        /// `puncherResourceRemoved`
        PuncherResourceRemoved = "puncherResourceRemoved",
        /// `puncherThermistorFailure`
        PuncherThermistorFailure = "puncherThermistorFailure",
        /// `puncherTimingFailure`
        PuncherTimingFailure = "puncherTimingFailure",
        /// `puncherTurnedOff`
        PuncherTurnedOff = "puncherTurnedOff",
        /// `puncherTurnedOn`
        PuncherTurnedOn = "puncherTurnedOn",
        /// `thumberUnderTemperature`
        ThumberUnderTemperature = "thumberUnderTemperature",
        /// `coverableFailure`
        CoverableFailure = "coverableFailure",
        /// `coverableStorageError`
        CoverableStorageError = "coverableStorageError",
        /// `puncherWarmingUp`
        PuncherWarmingUp = "puncherWarmingUp",
        /// `resuming`
        Resuming = "resuming",
        /// `scanMediaPathFailure`
        ScanMediaPathFailure = "scanMediaPathFailure",
        /// `scanMediaPathInputEmpty`
        ScanMediaPathInputEmpty = "scanMediaPathInputEmpty",
        /// `scanMediaPathInputFeedError`
        ScanMediaPathInputFeedError = "scanMediaPathInputFeedError",
        /// `scanMediaPathInputJam`
        ScanMediaPathInputJam = "scanMediaPathInputJam",
        /// `scanMediaPathInputRequest`
        ScanMediaPathInputRequest = "scanMediaPathInputRequest",
        /// `scanMediaPathJam`
        ScanMediaPathJam = "scanMediaPathJam",
        /// `scanMediaPathOutputFeedError`
        ScanMediaPathOutputFeedError = "scanMediaPathOutputFeedError",
        /// `scanMediaPathOutputFull`
        ScanMediaPathOutputFull = "scanMediaPathOutputFull",
        /// `scanMediaPathOutputJam`
        ScanMediaPathOutputJam = "scanMediaPathOutputJam",
        /// `scanMediaPathPickRollerFailure`
        ScanMediaPathPickRollerFailure = "scanMediaPathPickRollerFailure",
        /// `scanMediaPathPickRollerLifeOver`
        ScanMediaPathPickRollerLifeOver = "scanMediaPathPickRollerLifeOver",
        /// `scanMediaPathPickRollerLifeWarn`
        ScanMediaPathPickRollerLifeWarn = "scanMediaPathPickRollerLifeWarn",
        /// `scanMediaPathPickRollerMissing`
        ScanMediaPathPickRollerMissing = "scanMediaPathPickRollerMissing",
        /// `scanMediaPathTrayAlmostFull`
        ScanMediaPathTrayAlmostFull = "scanMediaPathTrayAlmostFull",
        /// `scanMediaPathTrayFull`
        ScanMediaPathTrayFull = "scanMediaPathTrayFull",
        /// `scanMediaPathTrayMissing`
        ScanMediaPathTrayMissing = "scanMediaPathTrayMissing",
        /// `scannerLightFailure`
        ScannerLightFailure = "scannerLightFailure",
        /// `scannerLightLifeAlmostOver`
        ScannerLightLifeAlmostOver = "scannerLightLifeAlmostOver",
        /// `scannerLightLifeOver`
        ScannerLightLifeOver = "scannerLightLifeOver",
        /// `scannerLightMissing`
        ScannerLightMissing = "scannerLightMissing",
        /// `scannerSensorFailure`
        ScannerSensorFailure = "scannerSensorFailure",
        /// `scannerSensorLifeAlmostOver`
        ScannerSensorLifeAlmostOver = "scannerSensorLifeAlmostOver",
        /// `scannerSensorLifeOver`
        ScannerSensorLifeOver = "scannerSensorLifeOver",
        /// `scannerSensorMissing`
        ScannerSensorMissing = "scannerSensorMissing",
        /// `separationCutterAdded`
        SeparationCutterAdded = "separationCutterAdded",
        /// `separationCutterAlmostEmpty`
        SeparationCutterAlmostEmpty = "separationCutterAlmostEmpty",
        /// `separationCutterAlmostFull`
        SeparationCutterAlmostFull = "separationCutterAlmostFull",
        /// `separationCutterAtLimit`
        SeparationCutterAtLimit = "separationCutterAtLimit",
        /// `separationCutterClosed`
        SeparationCutterClosed = "separationCutterClosed",
        /// `separationCutterConfigurationChange`
        SeparationCutterConfigurationChange = "separationCutterConfigurationChange",
        /// `separationCutterCoverClosed`
        SeparationCutterCoverClosed = "separationCutterCoverClosed",
        /// `separationCutterCoverOpen`
        SeparationCutterCoverOpen = "separationCutterCoverOpen",
        /// `separationCutterEmpty`
        SeparationCutterEmpty = "separationCutterEmpty",
        /// `separationCutterFull`
        SeparationCutterFull = "separationCutterFull",
        /// `separationCutterInterlockClosed`
        SeparationCutterInterlockClosed = "separationCutterInterlockClosed",
        /// `separationCutterInterlockOpen`
        SeparationCutterInterlockOpen = "separationCutterInterlockOpen",
        /// `separationCutterJam`
        SeparationCutterJam = "separationCutterJam",
        /// `separationCutterLifeAlmostOver`
        SeparationCutterLifeAlmostOver = "separationCutterLifeAlmostOver",
        /// `separationCutterLifeOver`
        SeparationCutterLifeOver = "separationCutterLifeOver",
        /// `separationCutterMemoryExhausted`
        SeparationCutterMemoryExhausted = "separationCutterMemoryExhausted",
        /// `separationCutterMissing`
        SeparationCutterMissing = "separationCutterMissing",
        /// `separationCutterMotorFailure`
        SeparationCutterMotorFailure = "separationCutterMotorFailure",
        /// `separationCutterNearLimit`
        SeparationCutterNearLimit = "separationCutterNearLimit",
        /// `separationCutterOffline`
        SeparationCutterOffline = "separationCutterOffline",
        /// `separationCutterOpened`
        SeparationCutterOpened = "separationCutterOpened",
        /// `separationCutterOverTemperature`
        SeparationCutterOverTemperature = "separationCutterOverTemperature",
        /// `separationCutterPowerSaver`
        SeparationCutterPowerSaver = "separationCutterPowerSaver",
        /// `separationCutterRecoverableFailure`
        SeparationCutterRecoverableFailure = "separationCutterRecoverableFailure",
        /// `separationCutterRecoverableStorage`
        SeparationCutterRecoverableStorage = "separationCutterRecoverableStorage",
        /// `separationCutterRemoved`
        SeparationCutterRemoved = "separationCutterRemoved",
        /// `separationCutterResourceAdded`
        SeparationCutterResourceAdded = "separationCutterResourceAdded",
        /// `separationCutterResourceRemoved`
        SeparationCutterResourceRemoved = "separationCutterResourceRemoved",
        /// `separationCutterThermistorFailure`
        SeparationCutterThermistorFailure = "separationCutterThermistorFailure",
        /// `separationCutterTimingFailure`
        SeparationCutterTimingFailure = "separationCutterTimingFailure",
        /// `separationCutterTurnedOff`
        SeparationCutterTurnedOff = "separationCutterTurnedOff",
        /// `separationCutterTurnedOn`
        SeparationCutterTurnedOn = "separationCutterTurnedOn",
        /// `separationCutterUnderTemperature`
        SeparationCutterUnderTemperature = "separationCutterUnderTemperature",
        /// `separationCutterUnrecoverableFailure`
        SeparationCutterUnrecoverableFailure = "separationCutterUnrecoverableFailure",
        /// `separationCutterUnrecoverableStorageError`
        SeparationCutterUnrecoverableStorageError = "separationCutterUnrecoverableStorageError",
        /// `separationCutterWarmingUp`
        SeparationCutterWarmingUp = "separationCutterWarmingUp",
        /// `sheetRotatorAdded`
        SheetRotatorAdded = "sheetRotatorAdded",
        /// `sheetRotatorAlmostEmpty`
        SheetRotatorAlmostEmpty = "sheetRotatorAlmostEmpty",
        /// `sheetRotatorAlmostFull`
        SheetRotatorAlmostFull = "sheetRotatorAlmostFull",
        /// `sheetRotatorAtLimit`
        SheetRotatorAtLimit = "sheetRotatorAtLimit",
        /// `sheetRotatorClosed`
        SheetRotatorClosed = "sheetRotatorClosed",
        /// `sheetRotatorConfigurationChange`
        SheetRotatorConfigurationChange = "sheetRotatorConfigurationChange",
        /// `sheetRotatorCoverClosed`
        SheetRotatorCoverClosed = "sheetRotatorCoverClosed",
        /// `sheetRotatorCoverOpen`
        SheetRotatorCoverOpen = "sheetRotatorCoverOpen",
        /// `sheetRotatorEmpty`
        SheetRotatorEmpty = "sheetRotatorEmpty",
        /// `sheetRotatorFull`
        SheetRotatorFull = "sheetRotatorFull",
        /// `sheetRotatorInterlockClosed`
        SheetRotatorInterlockClosed = "sheetRotatorInterlockClosed",
        /// `sheetRotatorInterlockOpen`
        SheetRotatorInterlockOpen = "sheetRotatorInterlockOpen",
        /// `sheetRotatorJam`
        SheetRotatorJam = "sheetRotatorJam",
        /// `sheetRotatorLifeAlmostOver`
        SheetRotatorLifeAlmostOver = "sheetRotatorLifeAlmostOver",
        /// `sheetRotatorLifeOver`
        SheetRotatorLifeOver = "sheetRotatorLifeOver",
        /// `sheetRotatorMemoryExhausted`
        SheetRotatorMemoryExhausted = "sheetRotatorMemoryExhausted",
        /// `sheetRotatorMissing`
        SheetRotatorMissing = "sheetRotatorMissing",
        /// `sheetRotatorMotorFailure`
        SheetRotatorMotorFailure = "sheetRotatorMotorFailure",
        /// `sheetRotatorNearLimit`
        SheetRotatorNearLimit = "sheetRotatorNearLimit",
        /// `sheetRotatorOffline`
        SheetRotatorOffline = "sheetRotatorOffline",
        /// `sheetRotatorOpened`
        SheetRotatorOpened = "sheetRotatorOpened",
        /// `sheetRotatorOverTemperature`
        SheetRotatorOverTemperature = "sheetRotatorOverTemperature",
        /// `sheetRotatorPowerSaver`
        SheetRotatorPowerSaver = "sheetRotatorPowerSaver",
        /// `sheetRotatorRecoverableFailure`
        SheetRotatorRecoverableFailure = "sheetRotatorRecoverableFailure",
        /// `sheetRotatorRecoverableStorage`
        SheetRotatorRecoverableStorage = "sheetRotatorRecoverableStorage",
        /// `sheetRotatorRemoved`
        SheetRotatorRemoved = "sheetRotatorRemoved",
        /// `sheetRotatorResourceAdded`
        SheetRotatorResourceAdded = "sheetRotatorResourceAdded",
        /// `sheetRotatorResourceRemoved`
        SheetRotatorResourceRemoved = "sheetRotatorResourceRemoved",
        /// `sheetRotatorThermistorFailure`
        SheetRotatorThermistorFailure = "sheetRotatorThermistorFailure",
        /// `sheetRotatorTimingFailure`
        SheetRotatorTimingFailure = "sheetRotatorTimingFailure",
        /// `sheetRotatorTurnedOff`
        SheetRotatorTurnedOff = "sheetRotatorTurnedOff",
        /// `sheetRotatorTurnedOn`
        SheetRotatorTurnedOn = "sheetRotatorTurnedOn",
        /// `sheetRotatorUnderTemperature`
        SheetRotatorUnderTemperature = "sheetRotatorUnderTemperature",
        /// `sheetRotatorUnrecoverableFailure`
        SheetRotatorUnrecoverableFailure = "sheetRotatorUnrecoverableFailure",
        /// `sheetRotatorUnrecoverableStorageError`
        SheetRotatorUnrecoverableStorageError = "sheetRotatorUnrecoverableStorageError",
        /// `sheetRotatorWarmingUp`
        SheetRotatorWarmingUp = "sheetRotatorWarmingUp",
        /// `slitterAdded`
        SlitterAdded = "slitterAdded",
        /// `slitterAlmostEmpty`
        SlitterAlmostEmpty = "slitterAlmostEmpty",
        /// `slitterAlmostFull`
        SlitterAlmostFull = "slitterAlmostFull",
        /// `slitterAtLimit`
        SlitterAtLimit = "slitterAtLimit",
        /// `slitterClosed`
        SlitterClosed = "slitterClosed",
        /// `slitterConfigurationChange`
        SlitterConfigurationChange = "slitterConfigurationChange",
        /// `slitterCoverClosed`
        SlitterCoverClosed = "slitterCoverClosed",
        /// `slitterCoverOpen`
        SlitterCoverOpen = "slitterCoverOpen",
        /// `slitterEmpty`
        SlitterEmpty = "slitterEmpty",
        /// `slitterFull`
        SlitterFull = "slitterFull",
        /// `slitterInterlockClosed`
        SlitterInterlockClosed = "slitterInterlockClosed",
        /// `slitterInterlockOpen`
        SlitterInterlockOpen = "slitterInterlockOpen",
        /// `slitterJam`
        SlitterJam = "slitterJam",
        /// `slitterLifeAlmostOver`
        SlitterLifeAlmostOver = "slitterLifeAlmostOver",
        /// `slitterLifeOver`
        SlitterLifeOver = "slitterLifeOver",
        /// `slitterMemoryExhausted`
        SlitterMemoryExhausted = "slitterMemoryExhausted",
        /// `slitterMissing`
        SlitterMissing = "slitterMissing",
        /// `slitterMotorFailure`
        SlitterMotorFailure = "slitterMotorFailure",
        /// `slitterNearLimit`
        SlitterNearLimit = "slitterNearLimit",
        /// `slitterOffline`
        SlitterOffline = "slitterOffline",
        /// `slitterOpened`
        SlitterOpened = "slitterOpened",
        /// `slitterOverTemperature`
        SlitterOverTemperature = "slitterOverTemperature",
        /// `slitterPowerSaver`
        SlitterPowerSaver = "slitterPowerSaver",
        /// `slitterRecoverableFailure`
        SlitterRecoverableFailure = "slitterRecoverableFailure",
        /// `slitterRecoverableStorage`
        SlitterRecoverableStorage = "slitterRecoverableStorage",
        /// `slitterRemoved`
        SlitterRemoved = "slitterRemoved",
        /// `slitterResourceAdded`
        SlitterResourceAdded = "slitterResourceAdded",
        /// `slitterResourceRemoved`
        SlitterResourceRemoved = "slitterResourceRemoved",
        /// `slitterThermistorFailure`
        SlitterThermistorFailure = "slitterThermistorFailure",
        /// `slitterTimingFailure`
        SlitterTimingFailure = "slitterTimingFailure",
        /// `slitterTurnedOff`
        SlitterTurnedOff = "slitterTurnedOff",
        /// `slitterTurnedOn`
        SlitterTurnedOn = "slitterTurnedOn",
        /// `slitterUnderTemperature`
        SlitterUnderTemperature = "slitterUnderTemperature",
        /// `slitterUnrecoverableFailure`
        SlitterUnrecoverableFailure = "slitterUnrecoverableFailure",
        /// `slitterUnrecoverableStorageError`
        SlitterUnrecoverableStorageError = "slitterUnrecoverableStorageError",
        /// `slitterWarmingUp`
        SlitterWarmingUp = "slitterWarmingUp",
        /// `stackerAdded`
        StackerAdded = "stackerAdded",
        /// `stackerAlmostEmpty`
        StackerAlmostEmpty = "stackerAlmostEmpty",
        /// `stackerAlmostFull`
        StackerAlmostFull = "stackerAlmostFull",
        /// `stackerAtLimit`
        StackerAtLimit = "stackerAtLimit",
        /// `stackerClosed`
        StackerClosed = "stackerClosed",
        /// `stackerConfigurationChange`
        StackerConfigurationChange = "stackerConfigurationChange",
        /// `stackerCoverClosed`
        StackerCoverClosed = "stackerCoverClosed",
        /// `stackerCoverOpen`
        StackerCoverOpen = "stackerCoverOpen",
        /// `stackerEmpty`
        StackerEmpty = "stackerEmpty",
        /// `stackerFull`
        StackerFull = "stackerFull",
        /// `stackerInterlockClosed`
        StackerInterlockClosed = "stackerInterlockClosed",
        /// `stackerInterlockOpen`
        StackerInterlockOpen = "stackerInterlockOpen",
        /// `stackerJam`
        StackerJam = "stackerJam",
        /// `stackerLifeAlmostOver`
        StackerLifeAlmostOver = "stackerLifeAlmostOver",
        /// `stackerLifeOver`
        StackerLifeOver = "stackerLifeOver",
        /// `stackerMemoryExhausted`
        StackerMemoryExhausted = "stackerMemoryExhausted",
        /// `stackerMissing`
        StackerMissing = "stackerMissing",
        /// `stackerMotorFailure`
        StackerMotorFailure = "stackerMotorFailure",
        /// `stackerNearLimit`
        StackerNearLimit = "stackerNearLimit",
        /// `stackerOffline`
        StackerOffline = "stackerOffline",
        /// `stackerOpened`
        StackerOpened = "stackerOpened",
        /// `stackerOverTemperature`
        StackerOverTemperature = "stackerOverTemperature",
        /// `stackerPowerSaver`
        StackerPowerSaver = "stackerPowerSaver",
        /// `stackerRecoverableFailure`
        StackerRecoverableFailure = "stackerRecoverableFailure",
        /// `stackerRecoverableStorage`
        StackerRecoverableStorage = "stackerRecoverableStorage",
        /// `stackerRemoved`
        StackerRemoved = "stackerRemoved",
        /// `stackerResourceAdded`
        StackerResourceAdded = "stackerResourceAdded",
        /// `stackerResourceRemoved`
        StackerResourceRemoved = "stackerResourceRemoved",
        /// `stackerThermistorFailure`
        StackerThermistorFailure = "stackerThermistorFailure",
        /// `stackerTimingFailure`
        StackerTimingFailure = "stackerTimingFailure",
        /// `stackerTurnedOff`
        StackerTurnedOff = "stackerTurnedOff",
        /// `stackerTurnedOn`
        StackerTurnedOn = "stackerTurnedOn",
        /// `stackerUnderTemperature`
        StackerUnderTemperature = "stackerUnderTemperature",
        /// `stackerUnrecoverableFailure`
        StackerUnrecoverableFailure = "stackerUnrecoverableFailure",
        /// `stackerUnrecoverableStorageError`
        StackerUnrecoverableStorageError = "stackerUnrecoverableStorageError",
        /// `stackerWarmingUp`
        StackerWarmingUp = "stackerWarmingUp",
        /// `standby`
        Standby = "standby",
        /// `staplerAlmostEmpty`
        StaplerAlmostEmpty = "staplerAlmostEmpty",
        /// `staplerClosed`
        StaplerClosed = "staplerClosed",
        /// `staplerConfigurationChange`
        StaplerConfigurationChange = "staplerConfigurationChange",
        /// `staplerCoverClosed`
        StaplerCoverClosed = "staplerCoverClosed",
        /// `staplerCoverOpen`
        StaplerCoverOpen = "staplerCoverOpen",
        /// `staplerEmpty`
        StaplerEmpty = "staplerEmpty",
        /// `staplerInterlockClosed`
        StaplerInterlockClosed = "staplerInterlockClosed",
        /// `staplerInterlockOpen`
        StaplerInterlockOpen = "staplerInterlockOpen",
        /// `staplerMemoryExhausted`
        StaplerMemoryExhausted = "staplerMemoryExhausted",
        /// `staple`
        Staple = "staple",
        /// `staplerOffline`
        StaplerOffline = "staplerOffline",
        /// `staplerOpened`
        StaplerOpened = "staplerOpened",
        /// `staplerOverTemperature`
        StaplerOverTemperature = "staplerOverTemperature",
        /// `staplerPowerSaver`
        StaplerPowerSaver = "staplerPowerSaver",
        /// `staplerRecoverableFailure`
        StaplerRecoverableFailure = "staplerRecoverableFailure",
        /// `staplerRecoverableStorage`
        StaplerRecoverableStorage = "staplerRecoverableStorage",
        /// `staplerResourceAdded`
        StaplerResourceAdded = "staplerResourceAdded",
        /// `staplerTimingFailure`
        StaplerTimingFailure = "staplerTimingFailure",
        /// `staplerTurnedOff`
        StaplerTurnedOff = "staplerTurnedOff",
        /// `staplerUnderTemperature`
        StaplerUnderTemperature = "staplerUnderTemperature",
        /// `staplerUnrecoverableFailure`
        StaplerUnrecoverableFailure = "staplerUnrecoverableFailure",
        /// `staplerUnrecoverableStorageError`
        StaplerUnrecoverableStorageError = "staplerUnrecoverableStorageError",
        /// `staplerWarmingUp`
        StaplerWarmingUp = "staplerWarmingUp",
        /// `stitcherAdded`
        StitcherAdded = "stitcherAdded",
        /// `stitcherAlmostEmpty`
        StitcherAlmostEmpty = "stitcherAlmostEmpty",
        /// `stitcherAlmostFull`
        StitcherAlmostFull = "stitcherAlmostFull",
        /// `stitcherAtLimit`
        StitcherAtLimit = "stitcherAtLimit",
        /// `stitcherClosed`
        StitcherClosed = "stitcherClosed",
        /// `stitcherCoverClosed`
        StitcherCoverClosed = "stitcherCoverClosed",
        /// `stitcherCoverOpen`
        StitcherCoverOpen = "stitcherCoverOpen",
        /// `stitcherEmpty`
        StitcherEmpty = "stitcherEmpty",
        /// `stitcherFull`
        StitcherFull = "stitcherFull",
        /// `stitcherInterlockClosed`
        StitcherInterlockClosed = "stitcherInterlockClosed",
        /// `stitcherInterlockOpen`
        StitcherInterlockOpen = "stitcherInterlockOpen",
        /// `stitcherJam`
        StitcherJam = "stitcherJam",
        /// `stitcherLifeAlmostOver`
        StitcherLifeAlmostOver = "stitcherLifeAlmostOver",
        /// `stitcherLifeOver`
        StitcherLifeOver = "stitcherLifeOver",
        /// `stitcherMemoryExhausted`
        StitcherMemoryExhausted = "stitcherMemoryExhausted",
        /// `stitcherNearLimit`
        StitcherNearLimit = "stitcherNearLimit",
        /// `stitcherOpened`
        StitcherOpened = "stitcherOpened",
        /// `stitcherPowerSaver`
        StitcherPowerSaver = "stitcherPowerSaver",
        /// `stitcherRecoverableFailure`
        StitcherRecoverableFailure = "stitcherRecoverableFailure",
        /// `stitcherRecoverableStorage`
        StitcherRecoverableStorage = "stitcherRecoverableStorage",
        /// `stitcherRemoved`
        StitcherRemoved = "stitcherRemoved",
        /// `stitcherResourceRemoved`
        StitcherResourceRemoved = "stitcherResourceRemoved",
        /// `stitcherThermistorFailure`
        StitcherThermistorFailure = "stitcherThermistorFailure",
        /// `stitcherTimingFailure`
        StitcherTimingFailure = "stitcherTimingFailure",
        /// `stitcherTurnedOff`
        StitcherTurnedOff = "stitcherTurnedOff",
        /// `stitcherTurnedOn`
        StitcherTurnedOn = "stitcherTurnedOn",
        /// `stitcherUnderTemperature`
        StitcherUnderTemperature = "stitcherUnderTemperature",
        /// `stitcherUnrecoverableFailure`
        StitcherUnrecoverableFailure = "stitcherUnrecoverableFailure",
        /// `stitcherWarmingUp`
        StitcherWarmingUp = "stitcherWarmingUp",
        /// `subunitAdded`
        SubunitAdded = "subunitAdded",
        /// `subunitAlmostEmpty`
        SubunitAlmostEmpty = "subunitAlmostEmpty",
        /// `subunitAlmostFull`
        SubunitAlmostFull = "subunitAlmostFull",
        /// `subunitAtLimit`
        SubunitAtLimit = "subunitAtLimit",
        /// `subunitClosed`
        SubunitClosed = "subunitClosed",
        /// `subunitCoolingDown`
        SubunitCoolingDown = "subunitCoolingDown",
        /// `subunitEmpty`
        SubunitEmpty = "subunitEmpty",
        /// `subunitFull`
        SubunitFull = "subunitFull",
        /// `subunitLifeAlmostOver`
        SubunitLifeAlmostOver = "subunitLifeAlmostOver",
        /// `subunitLifeOver`
        SubunitLifeOver = "subunitLifeOver",
        /// `subunitMemoryExhausted`
        SubunitMemoryExhausted = "subunitMemoryExhausted",
        /// `subunitMissing`
        SubunitMissing = "subunitMissing",
        /// `subunitMotorFailure`
        SubunitMotorFailure = "subunitMotorFailure",
        /// `subunitNearLimit`
        SubunitNearLimit = "subunitNearLimit",
        /// `subunitOffline`
        SubunitOffline = "subunitOffline",
        /// `subunitOpened`
        SubunitOpened = "subunitOpened",
        /// `subunitOverTemperature`
        SubunitOverTemperature = "subunitOverTemperature",
        /// `subunitPowerSaver`
        SubunitPowerSaver = "subunitPowerSaver",
        /// `subunitRecoverableFailure`
        SubunitRecoverableFailure = "subunitRecoverableFailure",
        /// `subunitRecoverableStorage`
        SubunitRecoverableStorage = "subunitRecoverableStorage",
        /// `subunitRemoved`
        SubunitRemoved = "subunitRemoved",
        /// `subunitResourceAdded`
        SubunitResourceAdded = "subunitResourceAdded",
        /// `subunitResourceRemoved`
        SubunitResourceRemoved = "subunitResourceRemoved",
        /// `subunitThermistorFailure`
        SubunitThermistorFailure = "subunitThermistorFailure",
        /// `subunitTimingFailure`
        SubunitTimingFailure = "subunitTimingFailure",
        /// `subunitTurnedOff`
        SubunitTurnedOff = "subunitTurnedOff",
        /// `subunitTurnedOn`
        SubunitTurnedOn = "subunitTurnedOn",
        /// `subunitUnderTemperature`
        SubunitUnderTemperature = "subunitUnderTemperature",
        /// `subunitUnrecoverableFailure`
        SubunitUnrecoverableFailure = "subunitUnrecoverableFailure",
        /// `subunitUnrecoverableStorage`
        SubunitUnrecoverableStorage = "subunitUnrecoverableStorage",
        /// `subunitWarmingUp`
        SubunitWarmingUp = "subunitWarmingUp",
        /// `suspend`
        Suspend = "suspend",
        /// `testing`
        Testing = "testing",
        /// `trimmerAdded`
        TrimmerAdded = "trimmerAdded",
        /// `trimmerAlmostEmpty`
        TrimmerAlmostEmpty = "trimmerAlmostEmpty",
        /// `trimmerAlmostFull`
        TrimmerAlmostFull = "trimmerAlmostFull",
        /// `trimmerAtLimit`
        TrimmerAtLimit = "trimmerAtLimit",
        /// `trimmerClosed`
        TrimmerClosed = "trimmerClosed",
        /// `trimmerConfigurationChange`
        TrimmerConfigurationChange = "trimmerConfigurationChange",
        /// `trimmerCoverClosed`
        TrimmerCoverClosed = "trimmerCoverClosed",
        /// `trimmerCoverOpen`
        TrimmerCoverOpen = "trimmerCoverOpen",
        /// `trimmerEmpty`
        TrimmerEmpty = "trimmerEmpty",
        /// `trimmerFull`
        TrimmerFull = "trimmerFull",
        /// `trimmerInterlockClosed`
        TrimmerInterlockClosed = "trimmerInterlockClosed",
        /// `trimmerInterlockOpen`
        TrimmerInterlockOpen = "trimmerInterlockOpen",
        /// `trimmerJam`
        TrimmerJam = "trimmerJam",
        /// `trimmerLifeAlmostOver`
        TrimmerLifeAlmostOver = "trimmerLifeAlmostOver",
        /// `trimmerLifeOver`
        TrimmerLifeOver = "trimmerLifeOver",
        /// `trimmerMemoryExhausted`
        TrimmerMemoryExhausted = "trimmerMemoryExhausted",
        /// `trimmerMissing`
        TrimmerMissing = "trimmerMissing",
        /// `trimmerMotorFailure`
        TrimmerMotorFailure = "trimmerMotorFailure",
        /// `trimmerNearLimit`
        TrimmerNearLimit = "trimmerNearLimit",
        /// `trimmerOffline`
        TrimmerOffline = "trimmerOffline",
        /// `trimmerOpened`
        TrimmerOpened = "trimmerOpened",
        /// `trimmerOverTemperature`
        TrimmerOverTemperature = "trimmerOverTemperature",
        /// `trimmerPowerSaver`
        TrimmerPowerSaver = "trimmerPowerSaver",
        /// `trimmerRecoverableFailure`
        TrimmerRecoverableFailure = "trimmerRecoverableFailure",
        /// `trimmerRecoverableStorage`
        TrimmerRecoverableStorage = "trimmerRecoverableStorage",
        /// `trimmerRemoved`
        TrimmerRemoved = "trimmerRemoved",
        /// `trimmerResourceAdded`
        TrimmerResourceAdded = "trimmerResourceAdded",
        /// `trimmerResourceRemoved`
        TrimmerResourceRemoved = "trimmerResourceRemoved",
        /// `trimmerThermistorFailure`
        TrimmerThermistorFailure = "trimmerThermistorFailure",
        /// `trimmerTimingFailure`
        TrimmerTimingFailure = "trimmerTimingFailure",
        /// `trimmerTurnedOff`
        TrimmerTurnedOff = "trimmerTurnedOff",
        /// `trimmerTurnedOn`
        TrimmerTurnedOn = "trimmerTurnedOn",
        /// `trimmerUnderTemperature`
        TrimmerUnderTemperature = "trimmerUnderTemperature",
        /// `trimmerUnrecoverableFailure`
        TrimmerUnrecoverableFailure = "trimmerUnrecoverableFailure",
        /// `trimmerUnrecoverableStorageError`
        TrimmerUnrecoverableStorageError = "trimmerUnrecoverableStorageError",
        /// `trimmerWarmingUp`
        TrimmerWarmingUp = "trimmerWarmingUp",
        /// `unknown`
        Unknown = "unknown",
        /// `wrapperAdded`
        WrapperAdded = "wrapperAdded",
        /// `wrapperAlmostEmpty`
        WrapperAlmostEmpty = "wrapperAlmostEmpty",
        /// `wrapperAlmostFull`
        WrapperAlmostFull = "wrapperAlmostFull",
        /// `wrapperAtLimit`
        WrapperAtLimit = "wrapperAtLimit",
        /// `wrapperClosed`
        WrapperClosed = "wrapperClosed",
        /// `wrapperConfigurationChange`
        WrapperConfigurationChange = "wrapperConfigurationChange",
        /// `wrapperCoverClosed`
        WrapperCoverClosed = "wrapperCoverClosed",
        /// `wrapperCoverOpen`
        WrapperCoverOpen = "wrapperCoverOpen",
        /// `wrapperEmpty`
        WrapperEmpty = "wrapperEmpty",
        /// `wrapperFull`
        WrapperFull = "wrapperFull",
        /// `wrapperInterlockClosed`
        WrapperInterlockClosed = "wrapperInterlockClosed",
        /// `wrapperInterlockOpen`
        WrapperInterlockOpen = "wrapperInterlockOpen",
        /// `wrapperJam`
        WrapperJam = "wrapperJam",
        /// `wrapperLifeAlmostOver`
        WrapperLifeAlmostOver = "wrapperLifeAlmostOver",
        /// `wrapperLifeOver`
        WrapperLifeOver = "wrapperLifeOver",
        /// `wrapperMemoryExhausted`
        WrapperMemoryExhausted = "wrapperMemoryExhausted",
        /// `wrapperMissing`
        WrapperMissing = "wrapperMissing",
        /// `wrapperNearLimit`
        WrapperNearLimit = "wrapperNearLimit",
        /// `wrapperOffline`
        WrapperOffline = "wrapperOffline",
        /// `wrapperOpened`
        WrapperOpened = "wrapperOpened",
        /// `wrapperOverTemperature`
        WrapperOverTemperature = "wrapperOverTemperature",
        /// `wrapperPowerSaver`
        WrapperPowerSaver = "wrapperPowerSaver",
        /// `wrapperRecoverableFailure`
        WrapperRecoverableFailure = "wrapperRecoverableFailure",
        /// `wrapperRecoverableStorage`
        WrapperRecoverableStorage = "wrapperRecoverableStorage",
        /// `wrapperRemoved`
        WrapperRemoved = "wrapperRemoved",
        /// `wrapperResourceAdded`
        WrapperResourceAdded = "wrapperResourceAdded",
        /// `wrapperResourceRemoved`
        WrapperResourceRemoved = "wrapperResourceRemoved",
        /// `wrapperThermistorFailure`
        WrapperThermistorFailure = "wrapperThermistorFailure",
        /// `wrapperTimingFailure`
        WrapperTimingFailure = "wrapperTimingFailure",
        /// `wrapperTurnedOff`
        WrapperTurnedOff = "wrapperTurnedOff",
        /// `wrapperTurnedOn`
        WrapperTurnedOn = "wrapperTurnedOn",
        /// `wrapperUnderTemperature`
        WrapperUnderTemperature = "wrapperUnderTemperature",
        /// `wrapperUnrecoverableFailure`
        WrapperUnrecoverableFailure = "wrapperUnrecoverableFailure",
        /// `wrapperUnrecoverableStorageError`
        WrapperUnrecoverableStorageError = "wrapperUnrecoverableStorageError",
        /// `wrapperWarmingUp`
        WrapperWarmingUp = "wrapperWarmingUp",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
