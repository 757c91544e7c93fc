package org.evidencestation.devices.usb.libusb;

/** Where an interface is on the bus at this moment; another plugging has another address. */
record UsbAddress(int bus, int device, int interfaceNumber) {}
